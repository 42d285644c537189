import { retryNow } from '../../../src/app/delivery/by-hand';
import { createEngineWorld, MINUTE, START, type EngineWorld } from '../../support/engine-world';

describe('patience with a system', () => {
  let world: EngineWorld;

  beforeEach(async () => {
    world = createEngineWorld();
    await world.owe();
  });

  it('never calls before the time that the vendor asked for, and does not count it as a try', async () => {
    world.vendor.fails('rate-limited', { retryAfterSeconds: 300 });
    await world.work();

    expect(await world.read()).toMatchObject({
      phase: 'waiting',
      due: START + 300_000,
      attempts: 0,
    });
  });

  it('holds back every delivery of that system and writes nothing for it, but none of another', async () => {
    world.vendor.fails('rate-limited', { retryAfterSeconds: 300 });
    await world.work();
    await world.owe({ id: 'd2', pageId: '2' });
    await world.owe({ id: 'd3', pageId: '3' });

    await world.work('d2');

    expect(world.vendor.received).toHaveLength(1);
    expect(await world.read('d2')).toMatchObject({ phase: 'queued', fence: 0 });
    expect(await world.engine.brake.passage('celum')).toEqual({ kind: 'free' });

    world.wait(301_000);
    await world.work();
    expect(world.vendor.received).toHaveLength(4);
  });

  it('leaves a system that does not answer alone, and has one delivery find out whether it is back', async () => {
    for (let at = 2; at <= 20; at += 1) await world.owe({ id: `d${at}`, pageId: String(at) });
    for (let calls = 0; calls < 12; calls += 1) world.vendor.fails('unavailable');
    await world.work();
    const during = world.vendor.received.length;
    expect(during).toBeLessThanOrEqual(8);

    world.wait(20_000);
    await world.work();
    expect(world.vendor.received.length).toBeLessThanOrEqual(during + 1);

    for (let tries = 0; tries < 8; tries += 1) {
      world.wait(20 * MINUTE);
      await world.work();
    }
    const all = await world.engine.ledger.list({ state: 'done', limit: 100 });
    expect(all.deliveries).toHaveLength(20);
  });

  it('burns no tries of those who only find out whether it is back', async () => {
    for (let calls = 0; calls < 40; calls += 1) world.vendor.fails('unavailable');
    for (let tries = 0; tries < 40; tries += 1) {
      world.wait(30 * MINUTE);
      await world.work();
    }

    expect(await world.read()).toMatchObject({ phase: 'waiting', attempts: 5 });
    world.wait(30 * MINUTE);
    await world.work();
    expect(await world.read()).toMatchObject({ phase: 'done' });
  });

  it('gives up after twelve tries of its own, and goes on when a person says so', async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      world.vendor.fails('conflict');
      world.wait(60 * MINUTE);
      await world.work();
    }
    expect(await world.read()).toMatchObject({ phase: 'needs-attention', attempts: 12 });

    world.wait(100 * 60 * MINUTE);
    await retryNow(world.engine, 'd1');
    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'done', generation: 2 });
  });

  it('lets what waits for a connection go on when it is there', async () => {
    world.vendor.fails('unauthorised', { subject: 'OpenText' });
    await world.work();
    expect(await world.read()).toMatchObject({
      phase: 'blocked',
      reason: 'needs-auth',
      code: 'unauthorised',
    });
    world.wait(60 * MINUTE);
    await world.work();
    expect(world.vendor.received).toHaveLength(1);

    world.engine.isFixed = ({ reason }) => Promise.resolve(reason === 'needs-auth');
    await world.work();

    expect(await world.read()).toMatchObject({ phase: 'done', reason: null, code: null });
  });

  it.each(['loop', 'mass-delete', 'approval-needed'] as const)(
    'leaves %s blocked until a person decides',
    async (code) => {
      world.vendor.fails(code);
      world.engine.isFixed = () => Promise.resolve(true);
      await world.work();
      await world.work();
      expect(await world.read()).toMatchObject({ phase: 'blocked', code });

      await retryNow(world.engine, 'd1');
      await world.work();
      expect(await world.read()).toMatchObject({ phase: 'done' });
    },
  );
});
