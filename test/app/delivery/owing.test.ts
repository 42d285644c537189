import { cancelDelivery, retryAll } from '../../../src/app/delivery/by-hand';
import { listDeliveries, queueHealth, readDelivery } from '../../../src/app/delivery/overview';
import type { Source } from '../../../src/app/delivery/engine';
import { reconcileSources } from '../../../src/app/delivery/sweep';
import { createEngineWorld, DELIVERY, MINUTE, type EngineWorld } from '../../support/engine-world';

type Page = Awaited<ReturnType<Source['owed']>>;

const NO_MORE: Page = { deliveries: [], next: undefined };
const PAGES = new Map<string | undefined, Page>([
  [undefined, { deliveries: [DELIVERY], next: 'second' }],
  ['second', { deliveries: [{ ...DELIVERY, id: 'd2', pageId: '2' }], next: undefined }],
]);

const pageFrom = (from: string | undefined) => PAGES.get(from) ?? NO_MORE;

describe('owing a delivery', () => {
  let world: EngineWorld;
  beforeEach(() => {
    world = createEngineWorld();
  });

  it('happens only once, however often it is asked for', async () => {
    await world.owe();
    await world.work();

    expect(await world.owe()).toMatchObject({ phase: 'done' });
  });

  it('refuses other contents under the same key and keeps the first', async () => {
    await world.owe();

    await expect(world.owe({ input: { word: 'other' } })).rejects.toMatchObject({
      code: 'key-reused',
    });
    expect(await world.read()).toMatchObject({ input: { word: 'hello' } });
  });

  it('happens in the same transaction as the change that causes it', async () => {
    const page = { state: 'approved', page: '1', round: 1, fence: 1, updated: 0, body: {} };
    await world.store.createEntity('approval', 'page:1', { ...page, fence: 0 });
    const decided = [{ entity: 'approval', key: 'page:1', value: page, ifFence: 0 }] as const;

    const owed = await world.engine.ledger.oweWith(DELIVERY, decided);
    const late = await world.engine.ledger.oweWith({ ...DELIVERY, id: 'd2' }, decided);

    expect(owed).toMatchObject({ id: 'd1', phase: 'queued' });
    expect(late).toBeUndefined();
    expect(await world.engine.ledger.read('d2')).toBeUndefined();
  });

  it('is made up for where the event was lost, an hour later again', async () => {
    let asked = 0;
    world.engine.sources = [
      {
        key: 'pages',
        owed: (from) => {
          asked += 1;
          return Promise.resolve(pageFrom(from));
        },
      },
    ];

    await reconcileSources(world.engine);
    await reconcileSources(world.engine);
    expect(asked).toBe(2);
    expect(world.wakes).toHaveLength(2);
    await world.work();
    expect(await world.read('d2')).toMatchObject({ phase: 'done' });

    world.wait(61 * MINUTE);
    await reconcileSources(world.engine);
    expect(asked).toBe(4);
    expect(world.wakes).toHaveLength(2);
  });

  it('can be called off, and asked for again', async () => {
    await world.owe();
    await cancelDelivery(world.engine, 'd1');
    await world.work();
    expect(await world.read()).toMatchObject({ phase: 'cancelled' });
    expect(world.vendor.received).toEqual([]);

    await world.owe();
    await world.work();
    expect(await world.read()).toMatchObject({ phase: 'done', generation: 2 });
  });

  it('cannot be called off any more when it is done', async () => {
    await world.owe();
    await world.work();

    await expect(cancelDelivery(world.engine, 'd1')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('what people read of deliveries', () => {
  let world: EngineWorld;
  beforeEach(() => {
    world = createEngineWorld();
  });

  it('is a list by state, and by system, flow or space, page by page', async () => {
    for (const [at, spaceKey] of ['POL', 'POL', 'SUM', 'SUM', 'SUM'].entries()) {
      await world.owe({ id: `d${at + 1}`, pageId: String(at), spaceKey });
      world.wait(1_000);
    }
    const idsOf = async (query: Parameters<typeof listDeliveries>[1]) =>
      (await listDeliveries(world.engine, query)).deliveries.map(({ id }) => id);

    const first = await listDeliveries(world.engine, { state: 'open', limit: 2 });
    expect(first.deliveries.map(({ id }) => id)).toEqual(['d5', 'd4']);
    expect(await idsOf({ state: 'open', limit: 9, cursor: String(first.next) })).toEqual([
      'd3',
      'd2',
      'd1',
    ]);
    expect(await idsOf({ state: 'open', by: { space: 'POL' }, limit: 9 })).toEqual(['d2', 'd1']);
    expect(await idsOf({ state: 'open', by: { flow: 'latest' }, limit: 9 })).toEqual([]);
    expect(await idsOf({ state: 'done', by: { system: 'opentext' }, limit: 9 })).toEqual([]);
  });

  it('tells of every run when, why, with which outcome, and links a retry to the original', async () => {
    await world.owe();
    world.vendor.fails('unavailable');
    world.vendor.fails('unavailable');
    world.vendor.fails('refused', { subject: 'OpenText' });
    for (let tries = 0; tries < 3; tries += 1) {
      await world.work();
      world.wait(MINUTE);
    }
    expect(await retryAll(world.engine, ['d1', 'gone'])).toEqual([
      { id: 'd1', state: 'queued' },
      { id: 'gone', state: 'not-found' },
    ]);
    await world.work();

    const { runs, generation, state, may } = await readDelivery(world.engine, 'd1');
    expect({ generation, state, may }).toEqual({
      generation: 2,
      state: 'done',
      may: { retry: false, cancel: false },
    });
    expect(
      runs.map(({ cause, outcome, code, times, generation: of }) => [
        cause,
        outcome,
        code,
        times,
        of,
      ]),
    ).toEqual([
      ['again', 'done', null, 1, 2],
      ['retry', 'needs-attention', 'refused', 1, 1],
      ['retry', 'waiting', 'unavailable', 2, 1],
    ]);
  });

  it('says how the queue of each system does', async () => {
    await world.owe();
    await world.owe({ id: 'd2', pageId: '2' });
    world.vendor.fails('refused');
    await world.work();
    world.vendor.fails('rate-limited', { retryAfterSeconds: 60 });
    await world.owe({ id: 'd3', pageId: '3' });
    await world.work();
    world.wait(30_000);
    await world.owe({ id: 'd4', pageId: '4' });

    const health = await queueHealth({ ...world.engine, ports: world.engine });
    expect(health.find(({ system }) => system === 'opentext')).toEqual({
      system: 'opentext',
      oldestDue: '2026-11-21T10:00:30.000Z',
      brake: 'held',
      until: '2026-11-21T10:01:00.000Z',
      done: 1,
      failed: 1,
    });
  });

  it('stays one small unit of storage, however long a delivery’s life is', async () => {
    await world.owe();
    for (let tries = 0; tries < 30; tries += 1) {
      world.vendor.fails('conflict');
      world.vendor.fails('rate-limited');
      world.wait(60 * MINUTE);
      await world.work();
      world.wait(60 * MINUTE);
      await world.work();
      await retryAll(world.engine, ['d1']);
    }

    expect((await world.read()).runs).toHaveLength(8);
    expect(JSON.stringify(await world.read()).length).toBeLessThan(10_240);
  });
});
