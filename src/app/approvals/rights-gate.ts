import type { PreflightItem } from '../../contracts/approval';
import type { Asset, Usability } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import type { Override } from '../../contracts/page-assets';
import type { PageBody } from '../../contracts/pages';
import type { SpacePolicy } from '../../contracts/settings';
import { inParallel } from '../../domain/in-parallel';
import { referencesIn, type PlacedReference } from '../../domain/references';
import { asShown, followedVersion, type KnownAsset } from '../../domain/shown-version';
import { usabilityOf, type UsabilityContext } from '../../domain/usability';
import { Problem } from '../../errors';
import type { App } from '../app';
import { usabilityContext } from '../assets/context';
import { keepSnapshot, readSnapshot } from '../assets/snapshots';
import { asProblem } from '../problem-view';
import { policyFor } from '../settings/settings';
import { validOverrides } from './overrides';
import { line } from './preflight-line';

/** The same on the way to another system: what only CELUM's silence blocks may pass later. */
export function assertCleared(items: readonly PreflightItem[]): void {
  const silent = items.find(({ kind, level }) => kind === 'connection' && level === 'block');
  if (silent) {
    const code = silent.code === 'not-connected' ? 'not-connected' : 'unavailable';
    throw new Problem(code, { subject: silent.subject });
  }
  assertReady(items);
}

export interface PageAssets {
  library: AssetLibrary;
  found: FoundAsset[];
  references: PlacedReference[];
}

/** An asset just read, and the version that following references show. */
export interface FoundAsset extends KnownAsset {
  followed: number;
}

export interface Preflight {
  items: PreflightItem[];
  /** What was read on the way, for freezing; null when the page has no assets or CELUM could not be asked. */
  assets: PageAssets | null;
}

/** Throws 'not-ready' naming the first thing that blocks. */
export function assertReady(items: readonly PreflightItem[]): void {
  const blocking = items.find(({ level }) => level === 'block');
  if (blocking) {
    throw new Problem('not-ready', { subject: blocking.subject, detail: blocking.code });
  }
}

/**
 * The part that refuses: what the page shows must be usable now. Where CELUM cannot be asked, nothing is; OpenText is
 * never asked.
 */
export async function rightsGate(app: App, page: PageBody): Promise<Preflight> {
  const references = referencesIn(page.body);
  if (references.length === 0) return { items: [], assets: null };
  try {
    const [{ library }, context, overrides] = await Promise.all([
      app.library(),
      usabilityContext(app, page.spaceKey),
      validOverrides(app, page),
    ]);
    const ids = [...new Set(references.map(({ assetId }) => assetId))];
    const found = await known(app, await library.byIds(ids));
    const policy = policyFor(await app.settings.site(), page.spaceKey);
    const judging = { context, overrides, level: policy?.unusableAssets ?? 'block' } as const;
    return {
      items: [
        ...ids.flatMap((id) => itemsOfAsset(id, versionsShown(id, references, found), judging)),
        ...references.flatMap((reference) => newerItems(reference, found)),
      ],
      assets: { library, found, references },
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

/** The asset in each version that the page shows, the followed one first; none when it is gone. */
export function versionsShown(
  id: number,
  references: readonly PlacedReference[],
  found: readonly FoundAsset[],
): Asset[] {
  const one = found.find(({ asset }) => asset.id === id);
  if (!one) return [];
  const versions = references
    .filter(({ assetId }) => assetId === id)
    .map(({ versionId }) => versionId ?? one.followed);
  return [...new Set(versions)].map((versionId) => ({ ...asShown(one, versionId), versionId }));
}

interface Judging {
  context: UsabilityContext;
  overrides: readonly Override[];
  level: SpacePolicy['unusableAssets'];
}

function itemsOfAsset(id: number, shown: readonly Asset[], judging: Judging): PreflightItem[] {
  const [asset] = shown;
  if (!asset) {
    const gone = {
      kind: 'asset',
      level: 'block',
      subject: String(id),
      code: 'asset-gone',
    } as const;
    return [line(`asset-${id}`, { ...gone, action: 'replace', assetId: id })];
  }
  const judged = shown.map((one) => ({ one, ...usabilityOf(one, judging.context) }));
  const worst = judged.find(({ usable }) => !usable);
  return [
    worst ? unusableItem(worst.one, worst.reasons, judging) : usableItem(asset, judging),
    ...altTextItems(asset, judging),
  ];
}

function unusableItem(
  asset: Asset,
  reasons: Usability['reasons'],
  { overrides, level }: Judging,
): PreflightItem {
  const { id, name: subject } = asset;
  const { reason: code = 'not-available', date } = reasons[0] ?? {};
  const override = overrides.find((one) => covers(one, asset, reasons));
  return line(`asset-${id}`, {
    kind: 'asset',
    subject,
    assetId: id,
    code,
    level: override ? 'warn' : level,
    values: date === undefined ? {} : { date },
    action: actionFor(code),
    others: override ? ['request-renewal'] : ['request-renewal', 'override'],
    ...(override && { override }),
  });
}

function usableItem(asset: Asset, { context }: Judging): PreflightItem {
  const about = { kind: 'asset', subject: asset.name, assetId: asset.id } as const;
  const { endsInDays } = usabilityOf(asset, context);
  if (endsInDays === null) {
    return line(`asset-${asset.id}`, { ...about, code: 'asset-ok', values: versionOf(asset) });
  }
  const values = { days: String(endsInDays) };
  const ending = { ...about, level: 'warn', code: 'licence-ends-soon', values } as const;
  return line(`asset-${asset.id}`, { ...ending, others: ['request-renewal'] });
}

function altTextItems({ id, name, altText }: Asset, { context }: Judging): PreflightItem[] {
  if (context.mapping.altTextField === null || (altText ?? '').trim() !== '') return [];
  const bare = { kind: 'asset', subject: name, level: 'warn', code: 'asset-no-alt-text' } as const;
  return [line(`alt-${id}`, { ...bare, action: 'ask-owner' })];
}

/** An override lets through what it was given for; a new reason is a new question. */
const covers = (override: Override, asset: Asset, reasons: Usability['reasons']) =>
  override.assetId === asset.id &&
  override.versionId === asset.versionId &&
  reasons.every(({ reason }) => override.reasons.includes(reason));

/** What was just read is kept for the readers; ordinals of versions are known as far as anybody counted. */
async function known(app: App, assets: readonly Asset[]): Promise<FoundAsset[]> {
  return await inParallel(assets, 10, async (asset) => {
    const previous = await readSnapshot(app.ports, asset.id);
    const numbers = previous?.numbers ?? {};
    const { approvedVersions } = await keepSnapshot(app, asset, numbers, previous);
    const followed = followedVersion({ asset, approvedVersions });
    const versionNumber = asset.versionNumber ?? numbers[String(asset.versionId)] ?? null;
    return { asset: { ...asset, versionNumber }, approvedVersions, followed };
  });
}

/** A pinned reference that has a newer version: worth knowing, no reason to stop. */
function newerItems(reference: PlacedReference, found: readonly FoundAsset[]): PreflightItem[] {
  const asset = found.find((one) => one.asset.id === reference.assetId)?.asset;
  const pinned = reference.versionId !== null && reference.versionId !== asset?.versionId;
  if (!asset || !pinned) return [];
  const about = { kind: 'asset', subject: asset.name, code: 'newer-version' } as const;
  const id = `newer-${reference.localId}-${asset.id}`;
  return [line(id, { ...about, values: versionOf(asset), action: 'edit-page' })];
}

const versionOf = ({ versionNumber, versionId }: Asset): Record<string, string> => ({
  version: String(versionNumber ?? versionId),
});

const actionFor = (reason: string): PreflightItem['action'] =>
  reason === 'not-approved' || reason === 'rights-missing' ? 'ask-owner' : 'replace';
