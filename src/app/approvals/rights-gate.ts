import type { PreflightItem } from '../../contracts/approval';
import type { Asset } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import type { PageBody } from '../../contracts/pages';
import type { SpacePolicy } from '../../contracts/settings';
import { inParallel } from '../../domain/in-parallel';
import { referencesIn, type PlacedReference } from '../../domain/references';
import { usabilityOf, type UsabilityContext } from '../../domain/usability';
import { Problem } from '../../errors';
import type { App } from '../app';
import { usabilityContext } from '../assets/context';
import { readSnapshot } from '../assets/snapshots';
import { asProblem } from '../problem-view';
import { policyFor } from '../settings/settings';
import { line } from './preflight-line';

export interface Preflight {
  items: PreflightItem[];
  /** What was read on the way, for freezing; null when the page has no assets or CELUM could not be asked. */
  assets: { library: AssetLibrary; found: Asset[]; references: PlacedReference[] } | null;
}

/** Throws 'not-ready' naming the first thing that blocks. */
export function assertReady(items: readonly PreflightItem[]): void {
  const blocking = items.find(({ level }) => level === 'block');
  if (blocking) {
    throw new Problem('not-ready', { subject: blocking.subject, detail: blocking.code });
  }
}

/**
 * The part that refuses: what the page shows must be usable now. Where CELUM cannot be asked, nothing is.
 */
export async function rightsGate(app: App, page: PageBody): Promise<Preflight> {
  const references = referencesIn(page.body);
  if (references.length === 0) return { items: [], assets: null };
  try {
    const [{ library }, context] = await Promise.all([
      app.library(),
      usabilityContext(app, page.spaceKey),
    ]);
    const ids = [...new Set(references.map(({ assetId }) => assetId))];
    const found = await numbered(app, await library.byIds(ids));
    const policy = policyFor(await app.settings.site(), page.spaceKey);
    const level = policy?.unusableAssets ?? 'block';
    return {
      items: [
        ...ids.flatMap((id) => itemsOfAsset(id, found, context, level)),
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

function itemsOfAsset(
  id: number,
  found: readonly Asset[],
  context: UsabilityContext,
  level: SpacePolicy['unusableAssets'],
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

/** Ordinals of versions, as far as the page's cards have counted them. */
async function numbered(app: App, assets: readonly Asset[]): Promise<Asset[]> {
  return await inParallel(assets, 10, async (asset) => {
    const known = (await readSnapshot(app.ports, asset.id))?.numbers[String(asset.versionId)];
    return { ...asset, versionNumber: asset.versionNumber ?? known ?? null };
  });
}

/** A pinned reference that has a newer version: worth knowing, no reason to stop. */
function newerItems(reference: PlacedReference, found: readonly Asset[]): PreflightItem[] {
  const asset = found.find(({ id }) => id === reference.assetId);
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
  reason === 'not-approved' || reason === 'rights-missing' ? 'ask-owner' : 'edit-page';
