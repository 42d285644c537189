import { randomBytes } from 'node:crypto';

import * as z from 'zod';

import { createCells } from '../../src/app/cells';
import { createAuditLog } from '../../src/app/audit/log';
import { createBrake } from '../../src/app/delivery/brake';
import type { Delivery } from '../../src/app/delivery/delivery';
import type { Engine } from '../../src/app/delivery/engine';
import { createLedger, type NewDelivery } from '../../src/app/delivery/ledger';
import { createLinks } from '../../src/app/delivery/links';
import { pump } from '../../src/app/delivery/pump';
import type { Wake } from '../../src/app/ports';
import { Problem, type ProblemDetails } from '../../src/errors';
import { defineFlow, GoOn, type BoundFlow } from '../../src/flows/kit/flow';
import type { Services } from '../../src/flows/kit/services';
import { createMemoryStore } from './memory-store';

export const START = Date.parse('2026-11-21T10:00:00Z');
export const MINUTE = 60_000;

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

type Vendor = ReturnType<typeof createVendor>;

const Input = z.object({ word: z.string(), slices: z.int().optional() });
const Memo = z.object({ step: z.int().optional() });

/** Says its word to the vendor; in several slices when it is asked to. */
const sayIt = (vendor: Vendor, key: string, facts: Partial<BoundFlow>) =>
  defineFlow({
    key,
    title: key,
    system: 'opentext',
    input: Input,
    memo: Memo,
    ...facts,
    async run(_, { word, slices = 1 }, { memo, save, linked }) {
      const step = memo.step ?? 0;
      await vendor.call(`${word} after step ${step}`);
      await save({ step: step + 1 });
      if (step + 1 < slices) return new GoOn({ step: step + 1 });
      linked({ external: word, theirs: `hash of ${word}` });
      return { filed: true };
    },
  });

export type EngineWorld = ReturnType<typeof createEngineWorld>;

/** The engine with a few small flows, a store that obeys Forge's rules, and time that tests move. */
export function createEngineWorld() {
  const store = createMemoryStore();
  const vendor = createVendor();
  const wakes: { wake: Wake; delay: number }[] = [];
  const shown: string[] = [];
  const clock = { now: START };
  const now = () => clock.now;
  const installation = { cloudId: 'site', actor: null, remaining: () => 900_000 };
  const cells = createCells(store);
  const flows = [
    sayIt(vendor, 'sample', {}),
    sayIt(vendor, 'repeatable', { settles: 0 }),
    sayIt(vendor, 'in-turn', { order: 'in-turn' }),
    sayIt(vendor, 'latest', { order: 'latest' }),
  ];
  const engine: Engine = {
    ledger: createLedger(store, now, createAuditLog({ store, now, randomBytes, installation })),
    links: createLinks(store, now),
    cells,
    brake: createBrake(cells, now),
    queue: {
      wake: (more, delay = 0) => {
        wakes.push(...more.map((wake) => ({ wake, delay })));
        return Promise.resolve();
      },
    },
    log: () => undefined,
    now,
    random: () => 0.5,
    remaining: () => 900_000,
    flows: new Map(flows.map((flow) => [flow.key, flow])),
    systems: ['celum', 'opentext'],
    sources: [],
    lanes: () => 4,
    services: () => ({}) as Services,
    together: ({ flow }) =>
      flow === 'sample' ? [{ key: 'record:98310', value: { number: '2041' } }] : [],
    isFixed: () => Promise.resolve(false),
    changed: ({ phase }) => {
      shown.push(phase);
      return Promise.resolve();
    },
  };
  return {
    store,
    vendor,
    wakes,
    shown,
    clock,
    engine,
    owe: (more: Partial<NewDelivery> = {}) => engine.ledger.owe({ ...DELIVERY, ...more }),
    read: async (id = 'd1'): Promise<Delivery> => {
      const found = await engine.ledger.read(id);
      if (!found) throw new Error(`no delivery ${id}`);
      return found;
    },
    /** What a wake-up does. */
    work: (id?: string) => pump(engine, 'opentext', id),
    wait: (milliseconds: number) => (clock.now += milliseconds),
  };
}

export const DELIVERY: NewDelivery = {
  id: 'd1',
  flow: 'sample',
  system: 'opentext',
  pageId: '98310',
  pageVersion: 4,
  spaceKey: 'SUM',
  title: 'Summer campaign brief',
  input: { word: 'hello' },
};

/** Lets everything that can go on without the vendor's answer go on. */
export const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
