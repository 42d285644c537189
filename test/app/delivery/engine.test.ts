import { randomBytes } from 'node:crypto';

import * as z from 'zod';

import { createBrake } from '../../../src/app/delivery/brake';
import type { Delivery } from '../../../src/app/delivery/delivery';
import { attempt, retryNow, sweep, type Engine } from '../../../src/app/delivery/engine';
import { createAuditLog } from '../../../src/app/audit/log';
import { createLedger, type NewDelivery } from '../../../src/app/delivery/ledger';
import type { Wake } from '../../../src/app/ports';
import { Problem, type ProblemDetails } from '../../../src/errors';
import { defineFlow } from '../../../src/flows/kit/flow';
import type { Services } from '../../../src/flows/kit/services';
import { createMemoryStore } from '../../support/memory-store';

const START = Date.parse('2026-11-21T10:00:00Z');
const MINUTE = 60_000;

const DELIVERY: NewDelivery = {
  id: 'd1',
  flow: 'sample',
  system: 'opentext',
  pageId: '98310',
  pageVersion: 4,
  title: 'Summer campaign brief',
  input: { word: 'hello' },
};

/** A vendor that does what it is told, one attempt after the other, and remembers what reached it. */
function createVendor() {
  const answers: (() => Promise<void>)[] = [];
  const received: string[] = [];
  return {
    received,
    fails: (code: ConstructorParameters<typeof Problem>[0], details: ProblemDetails = {}) => {
      answers.push(() => Promise.reject(new Problem(code, details)));
    },
    crashes: () => answers.push(() => new Promise<void>(() => undefined)),
    breaks: () => answers.push(() => Promise.reject(new TypeError('undefined is not a function'))),
    call: async (word: string) => {
      received.push(word);
      await answers.shift()?.();
    },
  };
}

function createWorld() {
  const store = createMemoryStore();
  const vendor = createVendor();
  const wakes: { wake: Wake; delay: number }[] = [];
  const shown: string[] = [];
  const clock = { now: START };
  const now = () => clock.now;
  const installation = { cloudId: 'site', actor: null, remaining: () => 900_000 };
  const flow = defineFlow({
    key: 'sample',
    title: 'Sample',
    system: 'opentext',
    input: z.object({ word: z.string() }),
    memo: z.object({ step: z.int().optional() }),
    async run(_, { word }, { memo, save }) {
      await vendor.call(`${word} after step ${memo.step ?? 0}`);
      await save({ step: (memo.step ?? 0) + 1 });
      return { filed: true };
    },
  });
  const engine: Engine = {
    ledger: createLedger(store, now, createAuditLog({ store, now, randomBytes, installation })),
    brake: createBrake(store, now),
    queue: {
      wake: (more, delay = 0) => {
        wakes.push(...more.map((wake) => ({ wake, delay })));
        return Promise.resolve();
      },
    },
    log: () => undefined,
    now,
    random: () => 0.5,
    flows: new Map([[flow.key, flow]]),
    services: () => ({}) as Services,
    together: () => [{ key: 'record:98310', value: { number: '2041' } }],
    changed: ({ phase }) => {
      shown.push(phase);
      return Promise.resolve();
    },
  };
  return { store, vendor, wakes, shown, clock, engine };
}

describe('the delivery engine', () => {
  let world: ReturnType<typeof createWorld>;
  const read = async () => await world.engine.ledger.read('d1');
  const tryIt = () => attempt(world.engine, 'd1');
  const wait = (milliseconds: number) => (world.clock.now += milliseconds);

  beforeEach(async () => {
    world = createWorld();
    await world.engine.ledger.owe(DELIVERY);
  });

  it('does what is owed once, and writes the result and what belongs to it together', async () => {
    await tryIt();
    await tryIt();

    expect(world.vendor.received).toEqual(['hello after step 0']);
    expect(await read()).toMatchObject({ phase: 'done', result: { filed: true }, attempts: 1 });
    expect(await world.store.get('record:98310')).toEqual({ number: '2041' });
  });

  it('owes a delivery only once, however often it is asked for', async () => {
    await tryIt();

    const again = await world.engine.ledger.owe({ ...DELIVERY, input: { word: 'other' } });

    expect(again).toMatchObject({ phase: 'done', input: { word: 'hello' } });
  });

  it('lets one of two functions have it', async () => {
    await Promise.all([tryIt(), tryIt(), tryIt()]);

    expect(world.vendor.received).toHaveLength(1);
  });

  it('writes five small rows for a delivery: owed, claimed, one stage, done, and its record', async () => {
    await tryIt();

    expect(world.store.units()).toBe(5);
  });

  it('tries again after an outage, says when, and shows it', async () => {
    world.vendor.fails('unavailable');

    await tryIt();
    const waiting = await read();
    await tryIt();

    expect(waiting).toMatchObject({ phase: 'waiting', code: 'unavailable', attempts: 1 });
    expect(waiting?.due).toBeGreaterThan(START);
    expect(world.wakes).toEqual([{ wake: { kind: 'delivery', id: 'd1' }, delay: 5 }]);
    expect(world.shown).toEqual(['waiting']);
    expect(world.vendor.received).toHaveLength(1);

    wait(MINUTE);
    await tryIt();
    expect(await read()).toMatchObject({ phase: 'done', code: null });
  });

  it('never calls before the time that the vendor asked for, and does not count it as a try', async () => {
    world.vendor.fails('rate-limited', { retryAfterSeconds: 300 });
    await tryIt();

    expect(await read()).toMatchObject({ phase: 'waiting', due: START + 300_000, attempts: 0 });
  });

  it('holds back every delivery of a system that asked for patience', async () => {
    world.vendor.fails('rate-limited', { retryAfterSeconds: 300 });
    await world.engine.ledger.owe({ ...DELIVERY, id: 'd2' });
    await tryIt();

    await attempt(world.engine, 'd2');

    expect(world.vendor.received).toHaveLength(1);
    expect(await world.engine.ledger.read('d2')).toMatchObject({
      phase: 'waiting',
      due: START + 300_000,
    });
  });

  it('looks for a lost write only when it must have landed', async () => {
    world.vendor.fails('outcome-unknown');
    await tryIt();

    expect((await read())?.due).toBeGreaterThanOrEqual(START + 90_000);
  });

  it.each(['unauthorised', 'forbidden', 'refused', 'egress-denied', 'page-changed'] as const)(
    'leaves %s to people, with its cause',
    async (code) => {
      world.vendor.fails(code, { subject: 'OpenText' });
      await tryIt();
      wait(60 * MINUTE);
      await tryIt();

      expect(await read()).toMatchObject({ phase: 'needs-attention', code, subject: 'OpenText' });
      expect(world.vendor.received).toHaveLength(1);
      expect(world.shown).toEqual(['needs-attention']);
    },
  );

  it('gives up after twelve tries and goes on when a person says so', async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      world.vendor.fails('unavailable');
      wait(60 * MINUTE);
      await tryIt();
    }
    expect(await read()).toMatchObject({ phase: 'needs-attention', attempts: 12 });

    wait(100 * 60 * MINUTE);
    await retryNow(world.engine, 'd1');
    await tryIt();

    expect(await read()).toMatchObject({ phase: 'done' });
  });

  it('leaves an own mistake to people after five tries, with a reference', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      world.vendor.breaks();
      wait(60 * MINUTE);
      await tryIt();
    }

    expect(await read()).toMatchObject({ phase: 'needs-attention', code: 'unexpected' });
    expect((await read())?.reference).toBe('d1');
  });

  it('goes on after a function was stopped, but not before its lease is over', async () => {
    world.vendor.crashes();
    void tryIt();
    await settle();
    await tryIt();
    expect(world.vendor.received).toHaveLength(1);

    wait(3 * MINUTE);
    await tryIt();

    expect(await read()).toMatchObject({ phase: 'done' });
  });

  it('leaves a delivery that stops every function to people', async () => {
    for (let tries = 0; tries < 4; tries += 1) {
      world.vendor.crashes();
      void tryIt();
      await settle();
      wait(3 * MINUTE);
    }
    await tryIt();

    expect(await read()).toMatchObject({ phase: 'needs-attention' });
    expect(world.vendor.received).toHaveLength(3);
  });

  it('goes on from the last stage that was written down', async () => {
    const held = claimed(await world.engine.ledger.claim('d1'));
    await world.engine.ledger.advance(held, { memo: { step: 7 } });
    wait(3 * MINUTE);

    await tryIt();

    expect(world.vendor.received).toEqual(['hello after step 7']);
  });

  it('wakes what is due and nothing else', async () => {
    await world.engine.ledger.owe({ ...DELIVERY, id: 'd2' });
    await tryIt();

    await expect(sweep(world.engine)).resolves.toBe(1);

    expect(world.wakes).toEqual([{ wake: { kind: 'delivery', id: 'd2' }, delay: 0 }]);
  });

  it('keeps what is due even when waking fails', async () => {
    world.engine.queue.wake = () => Promise.reject(new Error('queue is full'));
    world.vendor.fails('unavailable');

    await tryIt();

    expect(await read()).toMatchObject({ phase: 'waiting' });
  });
});

/** Lets everything that can go on without the vendor's answer go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

function claimed(delivery: Delivery | undefined): Delivery {
  if (!delivery) throw new Error('no claim');
  return delivery;
}
