import type { PreflightItem } from '../../contracts/approval';
import type { AdfNode, PageAttachment, PageBody } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import { isClosedAccount } from '../../contracts/systems';
import { nodesOf } from '../../domain/adf';
import { namesOfClosed } from '../../domain/closed-accounts';
import type { App } from '../app';
import { line } from './preflight-line';
import { recordItems } from './record-lines';
import { rightsGate, type Preflight } from './rights-gate';

/** Larger attachments are named in the record, not carried in it. */
const CARRIED = 8_000_000;

/** Everything that speaks for or against approving this page as it stands. */
export async function preflight(app: App, page: PageBody): Promise<Preflight> {
  const [{ items, assets }, attachments, links, records, approvers] = await Promise.all([
    rightsGate(app, page),
    app.asUser.attachments(page.id),
    linkItems(app, page.body),
    recordItems(app, page),
    app.settings.site().then((site) => approverItems(app, page, site)),
  ]);
  const files = attachments.flatMap(attachmentItems);
  return { assets, items: [...items, ...files, ...links, ...records, ...approvers] };
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

/** An approver who cannot open the page would wait for a page that nobody can show them. */
async function approverItems(
  app: App,
  page: PageBody,
  { presets, language }: SiteSettings,
): Promise<PreflightItem[]> {
  const approvers = [...new Set(presets.flatMap((preset) => preset.approvers))].slice(0, 10);
  const answers = await Promise.all(
    approvers.map(async (accountId) => ({
      accountId,
      // Where the person may not ask this of others, nothing is claimed.
      sees:
        !isClosedAccount(accountId) &&
        (await app.asUser.mayDo(page.id, accountId, 'read').catch(() => true)),
    })),
  );
  const blind = answers.filter(({ sees }) => !sees).map(({ accountId }) => accountId);
  if (blind.length === 0) return [];
  const people = await app.asUser.people(blind);
  const former = namesOfClosed(blind, language);
  return blind.map((accountId) => {
    const name =
      people.find((person) => person.accountId === accountId)?.displayName ??
      former.find((person) => person.accountId === accountId)?.name;
    const about = { kind: 'permission', subject: name ?? accountId } as const;
    return line(`approver-${accountId}`, { ...about, level: 'warn', code: 'approver-cannot-see' });
  });
}
