import type { PreflightItem } from '../../contracts/approval';
import type { AdfNode, PageAttachment, PageBody } from '../../contracts/pages';
import { nodesOf } from '../../domain/adf';
import type { App } from '../app';
import { line } from './preflight-line';
import { recordItems } from './record-lines';
import { rightsGate, type Preflight } from './rights-gate';

/** Larger attachments are named in the record, not carried in it. */
const CARRIED = 8_000_000;

/** Everything that speaks for or against approving this page as it stands. */
export async function preflight(app: App, page: PageBody): Promise<Preflight> {
  const [{ items, assets }, attachments, links, records] = await Promise.all([
    rightsGate(app, page),
    app.asUser.attachments(page.id),
    linkItems(app, page.body),
    recordItems(app, page),
  ]);
  const files = attachments.flatMap(attachmentItems);
  return { assets, items: [...items, ...files, ...links, ...records] };
}

function attachmentItems({ id, title, fileSize }: PageAttachment): PreflightItem[] {
  if (fileSize <= CARRIED) return [];
  const about = { kind: 'attachment', subject: title, code: 'attachment-too-large' } as const;
  return [line(`file-${id}`, { ...about, level: 'warn', values: { bytes: String(fileSize) } })];
}

/** Addresses of CELUM in the text: they end, and they say nothing of rights. */
async function linkItems(app: App, body: AdfNode): Promise<PreflightItem[]> {
  const opened = await app.library().catch(() => undefined);
  const base = opened?.config['baseUrl'] ?? '';
  const host = URL.canParse(base) ? new URL(base).hostname : base.split('/')[0];
  if (host === undefined || host === '') return [];
  const addresses = [...nodesOf(body)].flatMap(({ attrs, marks }) => [
    attrs?.['url'],
    ...(marks ?? []).map((mark) => mark.attrs?.['href']),
  ]);
  const own = addresses.filter(
    (one): one is string =>
      typeof one === 'string' && URL.canParse(one) && new URL(one).hostname === host,
  );
  return [...new Set(own)].map((address, index) => {
    const bare = address.split(/[?#]/)[0] ?? address;
    const about = { kind: 'link', subject: bare, code: 'celum-link' } as const;
    return line(`link-${index}`, { ...about, level: 'warn', action: 'edit-page' });
  });
}
