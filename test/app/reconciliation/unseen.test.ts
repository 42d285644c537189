import { ANN, EVAN } from '../../support/build';
import {
  confluence,
  filedPage,
  lookedAt,
  newPage,
  reconciling,
  settle,
  type Filed,
} from '../../support/filed-site';
import { asRecordsManager } from '../../support/opentext-edits';
import { setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';
import type { ComparedSystem, ReconciliationView } from '../../../src/contracts/reconciliation';

const HERO = 4711;

const systemOf = ({ run }: ReconciliationView, system: ComparedSystem) =>
  run?.systems.find((one) => one.system === system);

describe('what cannot be compared', () => {
  let world: World;
  let filed: Filed;
  let gallery: string;
  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    filed = await filedPage(world, 'Filed');
    gallery = await newPage(world, 'Gallery', [HERO]);
    await lookedAt(world, gallery, [HERO]);
    await world.work();
    settle(world);
  });
  afterAll(() => world.close());

  it.each([
    ['reconciliation.read', {}],
    ['reconciliation.begin', { scope: 'everything' }],
    ['reconciliation.stop', {}],
    ['reconciliation.repair', { ids: ['record-gone.record.1'] }],
  ] as const)('%s is for site admins only', async (name, input) => {
    const answers = await Promise.all(
      [ANN, EVAN].map((who) => world.invoke({ who }, name, input as never)),
    );

    expect(answers).toEqual(
      [ANN, EVAN].map(() => ({ ok: false, problem: { code: 'no-permission' } })),
    );
    expect(world.queue.take().filter(({ kind }) => kind === 'reconciliation')).toEqual([]);
  });

  it('of a system that is down nothing is called missing, and what was found there stays', async () => {
    await (await asRecordsManager(world.opentext)).addVersion(filed.record.nodeId, '<p>Others</p>');
    const before = await reconciling(world).run();
    world.opentext.fail({ kind: 'status', status: 503 });
    world.celum.fail({ kind: 'status', status: 503 });

    const down = await reconciling(world).run();

    expect(before.findings).toMatchObject([{ kind: 'record-version' }]);
    expect(down.findings).toEqual(before.findings);
    expect(down.run).toMatchObject({ state: 'done' });
    const notCompared = { state: 'not-compared', code: 'unavailable' };
    expect(systemOf(down, 'opentext')).toMatchObject(notCompared);
    expect(systemOf(down, 'celum')).toMatchObject(notCompared);
    expect(systemOf(down, 'confluence')).toMatchObject({ state: 'compared', code: null });
  });

  it('a title is not told to an admin from whom Confluence hides the page', async () => {
    const read = `/wiki/rest/api/content/${filed.pageId}/restriction/byOperation/read/user`;
    const ann = `${read}?accountId=${encodeURIComponent(ANN)}`;
    await confluence(world, 'PUT', ann, { who: ANN });

    const { findings } = await reconciling(world).read();
    await confluence(world, 'DELETE', ann, { who: ANN });

    expect(findings).toMatchObject([{ kind: 'record-version', subject: { name: '' } }]);
    expect((await reconciling(world).read()).findings[0]?.subject.name).toBe('Filed.html');
  });

  it('what was ordered waits until the system is back', async () => {
    const { findings } = await reconciling(world).read();

    const waiting = await reconciling(world).repair(findings.map(({ id }) => id));
    world.opentext.context.faults.clear();
    world.celum.context.faults.clear();
    world.clock.advance(900_000);
    await world.tick();
    settle(world);
    const after = await reconciling(world).run();

    expect(waiting.findings).toMatchObject([{ state: 'repaired' }]);
    expect(after.findings).toEqual([]);
  });

  it('a record that the app’s account does not see is not called missing', async () => {
    await (await asRecordsManager(world.opentext)).hide(filed.record.nodeId);

    const view = await reconciling(world).run();

    expect(view.findings).toEqual([]);
    expect(systemOf(view, 'opentext')).toMatchObject({ state: 'compared', unseen: 1 });
  });

  it('nor a page that somebody restricted', async () => {
    const user = `/wiki/rest/api/content/${gallery}/restriction/byOperation/read/user`;
    await confluence(world, 'PUT', `${user}?accountId=${encodeURIComponent(ANN)}`, { who: ANN });

    const view = await reconciling(world).run();

    expect(view.findings).toEqual([]);
    expect(systemOf(view, 'confluence')).toMatchObject({ state: 'compared', unseen: 1 });
  });

  it('a page of which nobody knows whether it is there can be purged without a false word', async () => {
    await confluence(world, 'DELETE', `/wiki/api/v2/pages/${gallery}`, { who: ANN });

    const view = await reconciling(world).run();

    expect(view.findings.map(({ kind }) => kind)).toEqual([]);
  });
});
