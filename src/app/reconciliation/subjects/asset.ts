import type { Asset } from '../../../contracts/asset';
import type { AssetSlice } from '../../../contracts/library-catalogue';
import { rightsFacts, type Moment } from '../../../domain/asset-part';
import { factChanges } from '../../../domain/drift';
import type { Seen } from '../../../domain/findings';
import { inParallel } from '../../../domain/in-parallel';
import type { App } from '../../app';
import { readSnapshot, type Snapshot } from '../../assets/snapshots';
import { pagesWith } from '../../references/reference-index';
import { isFresh, type Subject } from '../comparison';

/** Assets on pages: what the app knows of them is what CELUM says. Those that nobody has looked at yet say nothing. */
export const asset: Subject = {
  atOnce: 200,
  calls: 1,
  async compare({ app, report, unseen }, ids) {
    const { timeZone } = await app.settings.site();
    const moment = { now: app.ports.now(), timeZone };
    const known = await inParallel(ids, 10, (id) => readSnapshot(app.ports, Number(id)));
    const snapshots = known.filter((one) => one !== undefined);
    if (snapshots.length === 0) return;
    const { library } = await app.library();
    const wanted = snapshots.map((one) => one.asset.id);
    const { assets, unreadable } = await allOf(library.sweep({ kind: 'ids', ids: wanted }, null));
    for (const snapshot of snapshots) {
      const current = assets.find(({ id }) => id === snapshot.asset.id);
      if (unreadable.includes(snapshot.asset.id)) {
        unseen();
        continue;
      }
      const difference = differenceOf(app, snapshot, current, moment);
      const seen = difference && (await seenOn(app, snapshot, difference));
      await report('asset', String(snapshot.asset.id), seen ? [seen] : []);
    }
  },
};

/** Those whose metadata cannot be read say nothing, and hold up no others. */
async function allOf(slices: AsyncIterable<AssetSlice>) {
  const assets: Asset[] = [];
  const unreadable: number[] = [];
  for await (const slice of slices) {
    assets.push(...slice.assets);
    unreadable.push(...slice.unreadable);
  }
  return { assets, unreadable };
}

type Difference = Pick<Seen, 'kind' | 'values'>;

function differenceOf(
  app: App,
  { asset: before, gone }: Snapshot,
  now: Asset | undefined,
  moment: Moment,
): Difference | undefined {
  if (!now) return gone ? undefined : { kind: 'asset-gone', values: {} };
  if (isFresh(app, now.modifiedAt)) return undefined;
  const facts = factChanges(rightsFacts(before, moment), rightsFacts(now, moment));
  if (facts.length > 0) {
    const names = facts.map(({ fact }) => fact).join(', ');
    return { kind: 'asset-rights', values: { facts: names } };
  }
  return gone || identity(before) !== identity(now)
    ? { kind: 'asset-news', values: {} }
    : undefined;
}

/** What is the same in every language that CELUM was asked in. */
const identity = ({ versionId, checksum, released, locked, modifiedAt }: Asset) =>
  JSON.stringify([versionId, checksum, released, locked, modifiedAt]);

/** Nothing when no page shows it any more: nobody is told anything wrong. */
async function seenOn(
  app: App,
  { asset: known }: Snapshot,
  { kind, values }: Difference,
): Promise<Seen | undefined> {
  const pages = await pagesWith(app, known.id);
  const [first] = pages;
  if (!first) return undefined;
  return {
    kind,
    subject: { type: 'asset', id: String(known.id), name: known.name, url: null },
    pageId: first.pageId,
    values: { ...values, pages: String(pages.length) },
  };
}
