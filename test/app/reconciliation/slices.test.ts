import { beginDaily } from '../../../src/app/reconciliation/reconcile';
import { resumeReconciliation } from '../../../src/app/reconciliation/slice';
import { wakeUp } from '../../../src/entry/wake-up';
import { DORA } from '../../support/build';
import { reconciling, settle } from '../../support/filed-site';
import { manyRecords, manyReferences } from '../../support/many-references';
import { asRecordsManager } from '../../support/opentext-edits';
import { setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const REFERENCES = 5_000;
const RECORDS = 60;
/** Forge lets a function make so many calls in a minute, and a chain of messages have so many. */
const CALLS = 100;
const CHAIN = 1_000;

/** Works through the queue; answers the calls of each function. Each of `ends` stops one at its so many-th call. */
async function slices(world: World, ends: number[] = []): Promise<number[]> {
  const all: number[] = [];
  for (let wakes = world.queue.take(); wakes.length > 0; wakes = world.queue.take()) {
    for (const body of wakes) {
      let calls = 0;
      const end = ends.shift() ?? Number.POSITIVE_INFINITY;
      let dead = false;
      world.interrupt = (what) => {
        if (/^[A-Z]+ (https|\/wiki)/.test(what)) calls += 1;
        dead ||= calls >= end;
        if (dead) throw new Error('stopped');
      };
      await wakeUp(world.app(), { body }).catch(() => undefined);
      all.push(calls);
    }
  }
  world.interrupt = () => undefined;
  return all;
}

describe('a site with 5,000 references and many records', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    await world.work();
    await manyReferences(world, REFERENCES);
    const [gone] = await manyRecords(world, RECORDS);
    await (await asRecordsManager(world.opentext)).remove(gone ?? 0);
    settle(world);
  }, 60_000);
  afterAll(() => world.close());

  it('is compared in slices, none of which does more than Forge lets a function do', async () => {
    const began = performance.now();
    await world.call({ who: DORA }, 'reconciliation.begin', { scope: 'everything' });

    const calls = await slices(world);

    const { run, findings } = await reconciling(world).read();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `${REFERENCES} references, ${RECORDS} records: ${calls.length} slices, ${calls.reduce((sum, one) => sum + one, 0)} calls, ${seconds} s\n`,
    );
    expect(run).toMatchObject({ state: 'done', slices: calls.length });
    expect(findings).toMatchObject([{ kind: 'record-gone', class: 'missing' }]);
    expect(Math.max(...calls)).toBeLessThanOrEqual(CALLS);
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.length).toBeLessThan(CHAIN);
  });

  it('shows how far it has come, and can be stopped', async () => {
    await world.call({ who: DORA }, 'reconciliation.begin', { scope: 'everything' });
    const [body] = world.queue.take();
    await wakeUp(world.app(), { body });
    const under = await reconciling(world).read();

    await world.call({ who: DORA }, 'reconciliation.stop', {});
    await slices(world);

    const { run, findings } = await reconciling(world).read();
    expect(under.run).toMatchObject({ state: 'running', slices: 1 });
    expect(under.run?.systems.some(({ state }) => state === 'running')).toBe(true);
    expect(run).toMatchObject({ state: 'stopped', slices: 1 });
    expect(findings).toHaveLength(1);
  });

  it('survives functions that are killed anywhere: the tick goes on from the last checkpoint', async () => {
    await world.call({ who: DORA }, 'reconciliation.begin', { scope: 'everything' });
    const whole = Number.POSITIVE_INFINITY;
    const ends = [20, whole, 60, whole, 90, 5];
    for (let round = 0; round < 10; round += 1) {
      await slices(world, ends);
      world.clock.advance(300_000);
      await resumeReconciliation(world.app());
    }

    const { run, findings } = await reconciling(world).read();
    expect(run).toMatchObject({ state: 'done' });
    expect(run?.systems.filter(({ state }) => state === 'not-compared')).toEqual([]);
    expect(findings).toMatchObject([{ kind: 'record-gone' }]);
    expect(ends).toEqual([]);
    expect(run?.slices).toBeGreaterThan(5);
  });

  it('leaves out what stops every function that tries it, and says so', async () => {
    await world.call({ who: DORA }, 'reconciliation.begin', { scope: 'everything' });
    const ends = [1, 1, 1];
    for (let round = 0; round < 6; round += 1) {
      await slices(world, ends);
      world.clock.advance(300_000);
      await resumeReconciliation(world.app());
    }

    const { run } = await reconciling(world).read();
    expect(run?.state).toBe('done');
    expect(run?.systems.map(({ state, code }) => [state, code])).toEqual([
      ['not-compared', 'unexpected'],
      ['compared', null],
      ['compared', null],
      ['compared', null],
      ['nothing', null],
    ]);
  });

  it('once a day looks at what has changed, and once a week at everything', async () => {
    settle(world);
    await beginDaily(world.app());
    await slices(world);
    const daily = await reconciling(world).read();
    world.clock.advance(7 * 86_400_000);
    await beginDaily(world.app());

    const weekly = await reconciling(world).read();
    expect(daily.run).toMatchObject({ scope: 'changes', cause: 'schedule', state: 'done' });
    expect(weekly.run).toMatchObject({ scope: 'everything', cause: 'schedule', state: 'running' });
  });
});
