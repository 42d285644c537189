import { beginCheck, lastCheck } from '../../../src/app/audit/check';
import { lastChain } from '../../../src/app/audit/heads';
import { publicKeys } from '../../../src/app/audit/keys';
import { OWN_LOG, newestRows, stretch } from '../../../src/app/audit/rows';
import { beginReport } from '../../../src/app/personal-data/report';
import type { AuditRow } from '../../../src/contracts/audit';
import { ANN, BEN, CLARA, DORA } from '../../support/build';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';

describe('the audit log', () => {
  let world: World;
  const at = (who: string) => ({ who, pageId: BRIEF });
  const rows = async (): Promise<AuditRow[]> => {
    const last = await lastChain(world.store);
    const all = await stretch(world.store, OWN_LOG, { from: 1, to: last?.body.seq ?? 0 });
    return all.flatMap(({ row }) => row ?? []);
  };
  const kinds = async () => (await rows()).map(({ entry }) => entry.kind);
  const check = async () => {
    // Confluence's search knows of a page's property a while later.
    world.clock.advance(60_000);
    await beginCheck(world.app());
    await world.work();
    return await lastCheck(world.app());
  };
  const publish = async () => {
    const { pageVersion } = await approve(world, BRIEF);
    await world.call(at(ANN), 'page.publish', { pageVersion, category: {} });
    await world.work();
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('notes what people set up, decide, publish and file, each once and in order', async () => {
    await publish();

    expect(await kinds()).toEqual([
      'connection-saved',
      'connection-saved',
      'settings-changed',
      'settings-changed',
      'settings-changed',
      'approval-submitted',
      'approval-decided',
      'publication-ordered',
      'record-filed',
    ]);
    const [, , , , , submitted, decided, ordered, filed] = (await rows()).map(({ entry }) => entry);
    expect(submitted).toMatchObject({ page: BRIEF, facts: { round: 1, preset: 'brand' } });
    expect(decided?.facts).toMatchObject({ decision: 'approve', outcome: 'approved' });
    expect(ordered?.who).toBe(submitted?.who);
    expect(filed).toMatchObject({ who: null, facts: { system: 'opentext', version: 1 } });
  });

  it('says nothing that a second click did not change', async () => {
    await publish();
    const before = await kinds();
    const { pageVersion } = await world.call(at(ANN), 'page.state', {});

    await world.call(at(ANN), 'page.publish', { pageVersion, category: {} });
    await setUp(world);
    await world.work();

    expect((await kinds()).filter((kind) => kind !== 'connection-saved')).toEqual(
      before.filter((kind) => kind !== 'connection-saved'),
    );
  });

  it('holds no account id, and nothing that a person wrote', async () => {
    await publish();

    const text = JSON.stringify(await rows());
    for (const word of [ANN, BEN, CLARA, DORA, 'Please', 'Summer campaign', 'Brand lead']) {
      expect(text).not.toContain(word);
    }
  });

  it('is checked and found whole, with the heads on the page and in its record', async () => {
    await publish();

    expect(await check()).toMatchObject({ state: 'done', entries: 9, heads: 2, findings: [] });
  });

  it('forgets a person without breaking', async () => {
    await publish();
    const before = await rows();
    world.personalData.mark(BEN, 'closed');

    await beginReport(world.app());
    await world.work();

    expect(world.store.dump()).not.toContain(BEN);
    expect((await rows()).slice(0, before.length)).toEqual(before);
    expect(await check()).toMatchObject({ findings: [] });
    const { lines } = await world.call({ who: DORA }, 'audit.lines', {
      archive: null,
      kind: null,
      cursor: null,
    });
    expect(lines.find(({ kind }) => kind === 'approval-decided')?.who).toEqual({ name: null });
    expect(lines.find(({ kind }) => kind === 'approval-submitted')?.who?.name).toMatch(/^Ann/);
  });

  it('puts entries of many at once one behind the other', async () => {
    const notes = (kind: 'log-checked') => [{ kind, pageId: null, facts: {} }];
    const apps = Array.from({ length: 8 }, () => world.app(DORA));

    const done = await Promise.all(
      apps.map(({ audit }) => audit.record(notes('log-checked'), () => [])),
    );

    expect(done).toEqual(done.map(() => true));
    expect((await rows()).map(({ entry }) => entry.seq)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    expect(await check()).toMatchObject({ findings: [] });
  });

  it('writes nothing when what it notes is refused', async () => {
    const { audit } = world.app(DORA);
    const before = world.store.dump();
    const stale = { entity: 'approval', key: 'page:1', value: { state: 'x' }, ifFence: 7 } as const;
    const note = { kind: 'override', pageId: BRIEF, facts: {} } as const;

    expect(await audit.record([note], () => [stale])).toBe(false);
    expect(await audit.record([note], () => null)).toBe(false);

    expect(world.store.dump()).toBe(before);
  });

  it('goes on in a new month, linked to the one before', async () => {
    const month = 31 * 86_400_000;
    world.clock.advance(month);
    await setUp(world);
    world.clock.advance(2 * month);
    await setUp(world);

    const all = await rows();
    expect(new Set(all.map(({ entry }) => entry.chain)).size).toBe(3);
    expect(await check()).toMatchObject({ entries: all.length, findings: [] });
  });

  it('is signed by a key that never leaves the secret store, and by a new one after a change of keys', async () => {
    const [first] = await publicKeys(world.app().ports);
    await world.call({ who: DORA }, 'audit.renewKey', {});
    await setUp(world);

    const keys = await world.call({ who: DORA }, 'audit.keys', {});
    expect(keys).toHaveLength(2);
    expect(keys[1]?.keyId).toBe(first?.keyId);
    expect(keys[0]?.pem).toContain('BEGIN PUBLIC KEY');
    expect((await rows()).at(-1)?.keyId).toBe(keys[0]?.keyId);
    expect(world.store.dump()).not.toContain('PRIVATE');
    expect(await check()).toMatchObject({ findings: [] });
  });

  it('is read by admins, a page’s part by its editors, and by nobody else', async () => {
    await publish();

    const refused = { ok: false, problem: { code: 'no-permission' } };
    expect(
      await world.invoke({ who: ANN }, 'audit.lines', { archive: null, kind: null, cursor: null }),
    ).toEqual(refused);
    const page = await world.call(at(ANN), 'page.audit', { cursor: null });
    expect(page.lines.map(({ kind }) => kind)).toEqual([
      'record-filed',
      'publication-ordered',
      'approval-decided',
      'approval-submitted',
    ]);
    const one = await newestRows(world.store, { log: OWN_LOG, kind: 'override' }, 10);
    expect(one.rows).toEqual([]);
  });
});
