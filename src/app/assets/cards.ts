import type { AssetCard } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import { assetCard } from '../../domain/asset-card';
import { inParallel } from '../../domain/in-parallel';
import { approvedVersionsAfter, followedVersion } from '../../domain/shown-version';
import type { UsabilityContext } from '../../domain/usability';
import { asProblem } from '../problem-view';
import type { App } from '../app';
import { usabilityContext } from './context';
import { hadRight, isOutage, readerOf, rememberRight, visibleTo, type Reader } from './reader';
import { keepSnapshot, readSnapshot, type Snapshot } from './snapshots';
import { versionNumbers } from './version-numbers';

export interface ShownReference {
  assetId: number;
  /** The exact version that the page shows; null follows the current one. */
  versionId: number | null;
}

type CardAnswer =
  | { kind: 'card'; card: AssetCard }
  | { kind: 'no-access'; assetId: number; name: string | null; owner: string | null }
  | { kind: 'gone'; assetId: number; name: string | null }
  | { kind: 'stale'; assetId: number; code: string; card: AssetCard | null };

interface Reading {
  app: App;
  accountId: string;
  context: UsabilityContext;
  snapshots: ReadonlyMap<number, Snapshot>;
}

/**
 * Cards in the order asked, from one question to CELUM. When CELUM cannot be asked, the last known card says as
 * of when it is, for those who were allowed to see it.
 */
export async function cardsOf(
  app: App,
  accountId: string,
  spaceKey: string,
  references: readonly ShownReference[],
): Promise<CardAnswer[]> {
  const ids = [...new Set(references.map(({ assetId }) => assetId))];
  const [context, known] = await Promise.all([
    usabilityContext(app, spaceKey),
    inParallel(ids, 10, async (id) => [id, await readSnapshot(app.ports, id)] as const),
  ]);
  const snapshots = new Map(known.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
  const reading: Reading = { app, accountId, context, snapshots };
  try {
    return await fresh(reading, ids, references);
  } catch (error) {
    if (!isOutage(error)) throw error;
    return await Promise.all(references.map((one) => stale(reading, one, asProblem(error).code)));
  }
}

async function fresh(
  reading: Reading,
  ids: readonly number[],
  references: readonly ShownReference[],
): Promise<CardAnswer[]> {
  const { app, context } = reading;
  const opened = await app.library();
  const { library } = opened;
  const reader = await readerOf(app, opened);
  const assets = await visibleTo(reader, library, ids);
  const sources = new Map(
    await inParallel(assets, 4, async (asset) => {
      const shown = references.filter(({ assetId }) => assetId === asset.id);
      const previous = reading.snapshots.get(asset.id);
      const approvedVersions = approvedVersionsAfter(previous?.approvedVersions ?? [], asset);
      const numbers = await versionNumbers(library, asset.id, previous, [
        asset.versionId,
        followedVersion({ asset, approvedVersions }),
        ...shown.flatMap(({ versionId }) => versionId ?? []),
      ]);
      await remember(reading, reader, asset.id);
      return [asset.id, await keepSnapshot(app, asset, numbers, previous)] as const;
    }),
  );
  const hidden = ids.filter((id) => !sources.has(id));
  const refused = await refusals(reading, library, reader, hidden);
  return references.map(({ assetId, versionId }) => {
    const source = sources.get(assetId);
    if (source) return { kind: 'card', card: assetCard(source, versionId, context) };
    return refused.get(assetId) ?? { kind: 'gone', assetId, name: null };
  });
}

async function remember({ app, accountId }: Reading, reader: Reader | undefined, assetId: number) {
  if (reader?.kind === 'person') await rememberRight(app, accountId, assetId);
}

/** Why assets did not come: the reader's rights, or because they are gone for everybody. */
async function refusals(
  { snapshots }: Reading,
  library: AssetLibrary,
  reader: Reader | undefined,
  hidden: readonly number[],
): Promise<Map<number, CardAnswer>> {
  const asPerson = reader?.kind !== 'service';
  const there = asPerson && hidden.length > 0 ? await library.byIds(hidden) : [];
  return new Map(
    hidden.map((assetId) => {
      const asset = there.find(({ id }) => id === assetId);
      const answer: CardAnswer = asset
        ? { kind: 'no-access', assetId, name: asset.name, owner: asset.owner }
        : { kind: 'gone', assetId, name: goneName(snapshots.get(assetId), asPerson) };
      return [assetId, answer];
    }),
  );
}

// Under their own rights a reader may never have been allowed to know the name.
const goneName = (snapshot: Snapshot | undefined, asPerson: boolean) =>
  asPerson ? null : (snapshot?.asset.name ?? null);

async function stale(
  { app, accountId, context, snapshots }: Reading,
  { assetId, versionId }: ShownReference,
  code: string,
): Promise<CardAnswer> {
  const snapshot = snapshots.get(assetId);
  const allowed = snapshot !== undefined && (await mayStillSee(app, accountId, assetId));
  return {
    kind: 'stale',
    assetId,
    code,
    card: allowed ? assetCard(snapshot, versionId, context) : null,
  };
}

async function mayStillSee(app: App, accountId: string, assetId: number): Promise<boolean> {
  const opened = await app.library().catch(() => undefined);
  if (opened?.config['actAs'] !== 'reader') return true;
  return await hadRight(app, accountId, assetId);
}
