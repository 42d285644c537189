import type { RecordView } from '../../contracts/records';
import { linkId } from '../../domain/delivery-id';
import type { App } from '../app';
import { showAgain } from '../publication/byline';
import { readPublication, readRecord, recordKey, recordOf } from '../publication/delivery-of';

/** What OpenText says of this document is what the app knows, and shows, of the page's record. Safe to repeat. */
export async function takeOver(app: App, pageId: string, nodeId: number): Promise<void> {
  const held = await (await app.records()).read(nodeId);
  const before = await readRecord(app.ports.store, pageId);
  const filedAt = before?.filedAt ?? new Date(app.ports.now()).toISOString();
  const record: RecordView = { ...held, filedAt };
  await tellDelivery(app, pageId, record);
  await link(app, pageId, record);
  await app.ports.store.set(recordKey(pageId), record);
  await showAgain(app, pageId);
}

/** The page's dialog reads the record from its delivery. */
async function tellDelivery({ ledger, rounds }: App, pageId: string, record: RecordView) {
  const round = await rounds.read(pageId);
  const delivery = round && (await readPublication(ledger, round));
  if (delivery && recordOf(delivery)) await ledger.advance(delivery, { result: { record } });
}

/** Another document is the page's record now; what its text has to be stays the same. */
async function link({ links }: App, pageId: string, { nodeId, version }: RecordView) {
  const known = await links.read(linkId('opentext', pageId, ''));
  const external = String(nodeId);
  if (known && known.external !== external) {
    await links.change(known, { external, externalVersion: String(version) });
  }
}
