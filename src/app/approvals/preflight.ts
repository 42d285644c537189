import type { PreflightCode, PreflightItem } from '../../contracts/approval';
import type { Asset } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import type { AdfNode, PageAttachment, PageBody } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import { nodesOf } from '../../domain/adf';
import { referencesIn, type PlacedReference } from '../../domain/references';
import { usabilityOf, type UsabilityContext } from '../../domain/usability';
import { Problem } from '../../errors';
import type { App } from '../app';
import { usabilityContext } from '../assets/context';
import { asProblem } from '../problem-view';
import { policyFor, ruleFor } from '../settings/settings';

/** Larger attachments are named in the record, not carried in it. */
const CARRIED = 8_000_000;

export interface Preflight {
  items: PreflightItem[];
  /** What was read on the way, for freezing; null when the page has no assets or CELUM could not be asked. */
  assets: { library: AssetLibrary; found: Asset[]; references: PlacedReference[] } | null;
}

/** Everything that speaks for or against approving this page as it stands. */
export async function preflight(app: App, page: PageBody): Promise<Preflight> {
  const references = referencesIn(page.body);
  const [{ items, assets }, attachments, rules, site] = await Promise.all([
    assetItems(app, page, references),
    app.asUser.attachments(page.id),
    app.settings.rules(),
    app.settings.site(),
  ]);
  const rule = ruleFor(rules, page.spaceKey);
  return {
    assets,
    items: [
      ...items,
      ...attachments.flatMap(attachmentItems),
      ...(await linkItems(app, page.body)),
      rule
        ? line('rule', {
            kind: 'record-rule',
            subject: page.spaceKey,
            code: 'rule-ok',
            values: { folder: rule.folderName },
          })
        : line('rule', {
            kind: 'record-rule',
            level: 'warn',
            subject: page.spaceKey,
            code: 'rule-missing',
            action: 'open-settings',
          }),
      ...(await approverItems(app, page, site)),
    ],
  };
}

/** Only the part that refuses: what the page shows must be usable now. */
export async function rightsGate(app: App, page: PageBody): Promise<Preflight> {
  return await assetItems(app, page, referencesIn(page.body));
}

/** Throws 'not-ready' naming the first thing that blocks. */
export function assertReady(items: readonly PreflightItem[]): void {
  const blocking = items.find(({ level }) => level === 'block');
  if (blocking) {
    throw new Problem('not-ready', { subject: blocking.subject, detail: blocking.code });
  }
}

type Line = Pick<PreflightItem, 'kind' | 'subject'> &
  Partial<PreflightItem> & { code: PreflightCode };

const line = (id: string, item: Line): PreflightItem => ({
  id,
  level: 'ok',
  values: {},
  action: 'none',
  ...item,
});

async function assetItems(
  app: App,
  page: PageBody,
  references: readonly PlacedReference[],
): Promise<Preflight> {
  if (references.length === 0) return { items: [], assets: null };
  try {
    const [{ library }, context] = await Promise.all([
      app.library(),
      usabilityContext(app, page.spaceKey),
    ]);
    const ids = [...new Set(references.map(({ assetId }) => assetId))];
    const found = await library.byIds(ids);
    const policy = policyFor(await app.settings.site(), page.spaceKey);
    const level = policy?.unusableAssets ?? 'block';
    return {
      items: ids.flatMap((id) => itemsOfAsset(id, found, context, level)),
      assets: { library, found, references: [...references] },
    };
  } catch (error) {
    const { code } = asProblem(error);
    const missing = code === 'not-connected';
    const connection = line('celum', {
      kind: 'connection',
      level: 'block',
      subject: 'CELUM',
      code: missing ? 'not-connected' : 'unavailable',
      action: missing ? 'open-settings' : 'retry',
    });
    return { items: [connection], assets: null };
  }
}

function itemsOfAsset(
  id: number,
  found: readonly Asset[],
  context: UsabilityContext,
  level: SiteSettings['policies'][number]['unusableAssets'],
): PreflightItem[] {
  const asset = found.find((one) => one.id === id);
  if (!asset) {
    const gone = {
      kind: 'asset',
      level: 'block',
      subject: String(id),
      code: 'asset-gone',
    } as const;
    return [line(`asset-${id}`, { ...gone, action: 'edit-page' })];
  }
  const about = { kind: 'asset', subject: asset.name } as const;
  const usability = usabilityOf(asset, context);
  const [worst] = usability.reasons;
  const items: PreflightItem[] = [];
  if (worst) {
    const values: Record<string, string> = worst.date === undefined ? {} : { date: worst.date };
    const wrong = { ...about, level, code: worst.reason, values };
    items.push(line(`asset-${id}`, { ...wrong, action: actionFor(worst.reason) }));
  } else if (usability.endsInDays !== null) {
    const values = { days: String(usability.endsInDays) };
    items.push(line(`asset-${id}`, { ...about, level: 'warn', code: 'licence-ends-soon', values }));
  } else {
    items.push(line(`asset-${id}`, { ...about, code: 'asset-ok', values: versionOf(asset) }));
  }
  if (context.mapping.altTextField !== null && (asset.altText ?? '').trim() === '') {
    const bare = { ...about, level: 'warn', code: 'asset-no-alt-text' } as const;
    items.push(line(`alt-${id}`, { ...bare, action: 'ask-owner' }));
  }
  return items;
}

const versionOf = ({ versionNumber, versionId }: Asset): Record<string, string> => ({
  version: String(versionNumber ?? versionId),
});

const actionFor = (reason: string): PreflightItem['action'] =>
  reason === 'not-approved' || reason === 'rights-missing' ? 'ask-owner' : 'edit-page';

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
  { presets }: SiteSettings,
): Promise<PreflightItem[]> {
  const approvers = [...new Set(presets.flatMap((preset) => preset.approvers))].slice(0, 10);
  const answers = await Promise.all(
    approvers.map(async (accountId) => ({
      accountId,
      // Where the person may not ask this of others, nothing is claimed.
      sees: await app.asUser.mayDo(page.id, accountId, 'read').catch(() => true),
    })),
  );
  const blind = answers.filter(({ sees }) => !sees).map(({ accountId }) => accountId);
  if (blind.length === 0) return [];
  const people = await app.asUser.people(blind);
  return blind.map((accountId) => {
    const name = people.find((person) => person.accountId === accountId)?.displayName;
    const about = { kind: 'permission', subject: name ?? accountId } as const;
    return line(`approver-${accountId}`, { ...about, level: 'warn', code: 'approver-cannot-see' });
  });
}
