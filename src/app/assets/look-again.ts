import * as z from 'zod';

import { canonical, sha256 } from '../../domain/canonical';
import type { App } from '../app';
import { pagesWith } from '../references/reference-index';
import { keepGone, keepSnapshot, readSnapshot, type Snapshot } from './snapshots';
import { versionNumbers } from './version-numbers';

const Told = z.object({ facts: z.string() });

/**
 * Reads an asset again because somebody hinted at news, and lets every page that shows it say what is new. The hint
 * itself is believed in nothing, so one that comes twice, late or out of order changes nothing.
 */
export async function lookAgain(app: App, assetId: number): Promise<void> {
  const { ports } = app;
  const previous = await readSnapshot(ports, assetId);
  const { library } = await app.library();
  const [asset] = await library.byIds([assetId]);
  if (!asset && !previous) return;
  const snapshot = asset
    ? await keepSnapshot(
        app,
        asset,
        await versionNumbers(library, assetId, previous, [asset.versionId]),
        previous,
      )
    : previous && (await keepGone(ports, previous));
  if (snapshot) await tellPages(app, assetId, snapshot);
}

/** What was told is noted only afterwards: a function that stops in between tells again. */
async function tellPages(app: App, assetId: number, snapshot: Snapshot): Promise<void> {
  const { store, queue } = app.ports;
  const key = `told:${assetId}`;
  const facts = sha256(canonical({ ...snapshot, asOf: '' }));
  const told = Told.safeParse(await store.get(key));
  if (told.success && told.data.facts === facts) return;
  const pages = await pagesWith(app, assetId);
  await queue.wake(pages.map(({ pageId }) => ({ kind: 'page', pageId, notify: false })));
  await store.set(key, { facts });
}
