import { sweep } from '../../../src/app/delivery/sweep';
import {
  createEngineWorld,
  MINUTE,
  pause,
  START,
  type EngineWorld,
} from '../../support/engine-world';

describe('the delivery engine', () => {
  let world: EngineWorld;

  beforeEach(async () => {
    world = createEngineWorld();
    await world.owe();
  });

  it('does what is owed once, and writes the result and what belongs to it together', async () => {
    await world.work();
    await world.work();

    expect(world.vendor.received).toEqual(['hello after step 0']);
    expect(await world.read()).toMatchObject({
      phase: 'done',
      result: { filed: true },
      attempts: 1,
    });
    expect(await world.store.get('record:98310')).toEqual({ number: '2041' });
  });

  it('lets one of several functions have it', async () => {
    await Promise.all([world.work(), world.work(), world.work('d1')]);

    expect(world.vendor.received).toHaveLength(1);
  });

  it('works through everything that is due, and leaves no wake-up behind', async () => {
    for (let at = 2; at < 40; at += 1) await world.owe({ id: `d${at}`, pageId: String(at) });

    await world.work();

    expect(world.vendor.received).toHaveLength(39);
    expect(world.wakes).toEqual([]);
  });

  it('tries again after an outage, says when, and shows it', async () => {
    world.vendor.fails('unavailable');

    await world.work();
    const waiting = await world.read();
    await world.work();

    expect(waiting).toMatchObject({ phase: 'waiting', code: 'unavailable', attempts: 1 });
    expect(waiting.due).toBeGreaterThan(START);
    expect(world.wakes).toEqual([{ wake: { kind: 'delivery', system: 'opentext' }, delay: 5 }]);
    expect(world.shown).toEqual(['waiting']);
    expect(world.vendor.received).toHaveLength(1);

    world.wait(MINUTE);
    await world.work();
    expect(await world.read()).toMatchObject({ phase: 'done', code: null });
  });

  it('looks for a lost write only when it must have landed', async () => {
    world.vendor.fails('outcome-unknown');
    await world.work();

    expect((await world.read()).due).toBeGreaterThanOrEqual(START + 90_000);
  });

  it('does not count it as a try when its own time was over', async () => {
    world.vendor.fails('out-of-time');
    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'queued', attempts: 0, due: START + 1_000 });
    expect(world.shown).toEqual([]);
  });

  it.each(['forbidden', 'refused', 'bad-request', 'page-changed'] as const)(
    'leaves %s to people, with its cause',
    async (code) => {
      world.vendor.fails(code, { subject: 'OpenText' });
      await world.work();
      world.wait(60 * MINUTE);
      await world.work();

      expect(await world.read()).toMatchObject({
        phase: 'needs-attention',
        code,
        subject: 'OpenText',
      });
      expect(world.vendor.received).toHaveLength(1);
      expect(world.shown).toEqual(['needs-attention']);
    },
  );

  it('leaves an own mistake to people after five tries, with a reference', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      world.vendor.breaks();
      world.wait(60 * MINUTE);
      await world.work();
    }

    expect(await world.read()).toMatchObject({
      phase: 'needs-attention',
      code: 'unexpected',
      reference: 'd1',
    });
  });

  it('goes on after a function was stopped, when nothing that it sent can still arrive', async () => {
    world.vendor.crashes();
    void world.work();
    await pause();
    world.wait(3 * MINUTE);
    await world.work();
    expect(world.vendor.received).toHaveLength(1);

    world.wait(MINUTE);
    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'done' });
  });

  it('goes on at once where repeating does no harm', async () => {
    await world.owe({ id: 'd2', flow: 'repeatable' });
    await world.work('d1');
    world.vendor.crashes();
    await world.owe({ id: 'd3', flow: 'repeatable' });
    void world.work();
    await pause();

    world.wait(150_000);
    await world.work();

    expect(await world.read('d3')).toMatchObject({ phase: 'done' });
  });

  it('leaves a delivery that stops every function to people', async () => {
    for (let tries = 0; tries < 4; tries += 1) {
      world.vendor.crashes();
      void world.work();
      await pause();
      world.wait(4 * MINUTE);
    }
    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'needs-attention', code: 'unexpected' });
    expect(world.vendor.received).toHaveLength(3);
  });

  it('goes on from the last stage that was written down', async () => {
    await world.engine.ledger.advance(await world.read(), { memo: { step: 7 } });

    await world.work();

    expect(world.vendor.received).toEqual(['hello after step 7']);
  });

  it('works in slices for as long as it takes', async () => {
    await world.owe({ id: 'd2', pageId: '2', input: { word: 'long', slices: 40 } });

    await world.work('d2');

    expect(world.vendor.received.filter((word) => word.startsWith('long'))).toHaveLength(40);
    expect(await world.read('d2')).toMatchObject({ phase: 'done' });
  });

  it('wakes the system for which something is overdue, and no other', async () => {
    world.wait(2 * MINUTE);

    await expect(sweep(world.engine)).resolves.toEqual(['opentext']);

    expect(world.wakes).toEqual([{ wake: { kind: 'delivery', system: 'opentext' }, delay: 0 }]);
  });

  it('keeps what is due even when waking fails', async () => {
    world.engine.queue.wake = () => Promise.reject(new Error('queue is full'));
    world.vendor.fails('unavailable');

    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'waiting' });
  });

  it('leaves alone what a later version of the app has written', async () => {
    const row = { ...(await world.read()), form: 2, colour: 'blue' };
    await world.store.transact([
      {
        entity: 'delivery',
        key: 'd1',
        value: {
          state: 'open',
          system: 'opentext',
          flow: 'sample',
          space: 'SUM',
          shard: 1,
          due: 0,
          stream: '-',
          fence: 9,
          updated: 0,
          body: row,
        },
      },
    ]);

    await world.work('d1');

    expect(world.vendor.received).toEqual([]);
    expect(await world.store.getEntity('delivery', 'd1')).toMatchObject({ fence: 9 });
  });
});
