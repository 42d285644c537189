import { beginCheck, lastCheck } from '../../../src/app/audit/check';
import { lastChain } from '../../../src/app/audit/heads';
import { OWN_LOG, rowChange, rowAt } from '../../../src/app/audit/rows';
import type { AuditRow } from '../../../src/contracts/audit';
import { hashOfEntry } from '../../../src/domain/audit/link';
import { ANN } from '../../support/build';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';

/** Somebody who can write the app's storage, but has no signing key. */
describe('tampering with the audit log', () => {
  let world: World;
  const row = async (seq: number): Promise<AuditRow> => {
    const found = await rowAt(world.store, OWN_LOG, seq);
    return found.row ?? Promise.reject(new Error(`no entry ${seq}`));
  };
  const put = (as: number, one: AuditRow) => {
    const { key } = rowChange(OWN_LOG, { ...one, entry: { ...one.entry, seq: as } });
    const value = { log: OWN_LOG, seq: as, page: '', kind: one.entry.kind, body: one };
    return world.store.transact([{ entity: 'audit', key, value }]);
  };
  const remove = async (seq: number) => {
    const { key } = rowChange(OWN_LOG, await row(seq));
    await world.store.transact([{ entity: 'audit', key, value: null }]);
  };
  const findings = async () => {
    // Confluence's search knows of a page's property a while later.
    world.clock.advance(60_000);
    await beginCheck(world.app());
    await world.work();
    return (await lastCheck(world.app()))?.findings;
  };
  const last = async () => (await lastChain(world.store))?.body.seq ?? 0;

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    const { pageVersion } = await approve(world, BRIEF);
    await world.call({ who: ANN, pageId: BRIEF }, 'page.publish', { pageVersion, category: {} });
    await world.work();
  });
  afterEach(() => world.close());

  it('is named when an entry is deleted', async () => {
    await remove(4);

    expect(await findings()).toEqual([{ code: 'entry-missing', seq: 4, where: 'log' }]);
  });

  it('is named when an entry is altered', async () => {
    const one = await row(7);
    await put(7, { ...one, entry: { ...one.entry, facts: { decision: 'reject' } } });

    expect(await findings()).toEqual([{ code: 'entry-altered', seq: 7, where: 'log' }]);
  });

  it('is named when an entry is altered and its hash is made to fit', async () => {
    const one = await row(7);
    const entry = { ...one.entry, facts: { decision: 'reject' } };
    await put(7, { ...one, entry, hash: hashOfEntry(one.prev, entry) });

    expect(await findings()).toEqual([{ code: 'link-broken', seq: 8, where: 'log' }]);
  });

  it('is named when entries change places', async () => {
    const [third, fourth] = [await row(3), await row(4)];
    await put(3, fourth);
    await put(4, third);

    expect(await findings()).toEqual(
      expect.arrayContaining([{ code: 'entry-out-of-place', seq: 3, where: 'log' }]),
    );
  });

  it('is named when the end is cut off and everything is made to fit: the page and its record know better', async () => {
    const end = await last();
    const kept = await row(5);
    for (let seq = 6; seq <= end; seq += 1) await remove(seq);
    const chain = await lastChain(world.store);
    const body = { ...chain?.body, seq: 5, hash: kept.hash };
    const key = `chain:${kept.entry.chain}`;
    await world.store.transact([{ entity: 'audit-head', key, value: { fence: 99, body } }]);

    expect(await findings()).toEqual([
      { code: 'log-shorter', seq: end - 1, where: BRIEF },
      { code: 'log-shorter', seq: end - 1, where: expect.stringMatching(/^\d+$/) as string },
    ]);
  });

  it('is named when everything after an entry is forged with another key', async () => {
    const forged = await row(6);
    await put(6, { ...forged, keyId: 'A'.repeat(43), signature: 'A'.repeat(86) });
    const end = await last();
    const one = await row(end);
    await put(end, { ...one, signature: 'A'.repeat(86) });

    expect(await findings()).toEqual([{ code: 'signature-wrong', seq: end, where: 'log' }]);
  });

  it('is named when the app’s storage was cleared and its log began anew', async () => {
    world.store.clear();
    await setUp(world);

    expect(await findings()).toEqual([
      expect.objectContaining({ code: 'key-unknown', where: BRIEF }),
      expect.objectContaining({ code: 'key-unknown' }),
    ]);
  });
});
