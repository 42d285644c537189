import * as z from 'zod';

import { Asset } from '../../contracts/asset';
import { Instant } from '../../contracts/systems';
import { mappingVersion } from '../../domain/asset-part';
import { approvedVersionsAfter } from '../../domain/shown-version';
import type { App } from '../app';
import type { Ports } from '../ports';

/** What CELUM said of an asset when it was last asked, without addresses: those end after half an hour. */
const Snapshot = z.object({
  asset: Asset,
  asOf: Instant,
  /** Ordinals of versions by version id, as far as anybody asked. */
  numbers: z.record(z.string(), z.int()),
  /** Versions that were approved while they were current. */
  approvedVersions: z.array(z.int()).default([]),
  /** Of the mapping by which it was read. */
  mapping: z.string().default(''),
  /** CELUM had it once, and has it no longer or hides it from the app. */
  gone: z.boolean().default(false),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** An unchanged snapshot is written again only so often: writes cost twenty times what reads do. */
const RENEWED = 600_000;
const KEPT_SECONDS = 90 * 86_400;

const key = (assetId: number) => `card:${assetId}`;

export async function readSnapshot(
  { store }: Ports,
  assetId: number,
): Promise<Snapshot | undefined> {
  const parsed = Snapshot.safeParse(await store.get(key(assetId)));
  return parsed.success ? parsed.data : undefined;
}

/** Keeps what CELUM just said, so that readers have an answer when it cannot be asked. */
export async function keepSnapshot(
  { ports: { store, now }, settings }: App,
  asset: Asset,
  numbers: Record<string, number>,
  previous: Snapshot | undefined,
): Promise<Snapshot> {
  const fresh: Snapshot = {
    asset: { ...asset, thumbnailUrl: null, previewUrl: null },
    asOf: new Date(now()).toISOString(),
    numbers,
    approvedVersions: approvedVersionsAfter(previous?.approvedVersions ?? [], asset),
    mapping: mappingVersion(await settings.mapping()),
    gone: false,
  };
  const same = previous !== undefined && sayTheSame(previous, fresh);
  if (!same || now() - Date.parse(previous.asOf) > RENEWED) {
    await store.set(key(asset.id), fresh, KEPT_SECONDS);
  }
  return fresh;
}

/** Notes that CELUM has the asset no longer; answers what it was. */
export async function keepGone({ store, now }: Ports, previous: Snapshot): Promise<Snapshot> {
  const gone = { ...previous, gone: true, asOf: new Date(now()).toISOString() };
  if (!previous.gone) await store.set(key(previous.asset.id), gone, KEPT_SECONDS);
  return gone;
}

const sayTheSame = (a: Snapshot, b: Snapshot) =>
  JSON.stringify({ ...a, asOf: '' }) === JSON.stringify({ ...b, asOf: '' });
