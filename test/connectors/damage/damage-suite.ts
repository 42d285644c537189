/* eslint-disable jest/no-export -- one suite, run by the test of each connector */
import fc from 'fast-check';

import type { Send } from '../../../src/connectors/kit/http';
import { Problem } from '../../../src/errors';
import { anyDamage, damaging } from './damage';
import { strangers } from './types-of';

/** A connector on its stand-in, as the fuzzer needs it. */
export interface FuzzedWorld<Client> {
  /** A new client whose calls go through `tap`. */
  connect(tap: (send: Send) => Send): Client;
  close(): Promise<void>;
}

/** By the name of the connector's method. Each must do its whole work whatever was done before. */
export type FuzzedOperations<Client> = Record<string, (client: Client) => Promise<unknown>>;

/** How an operation ends: 'done', the code of its Problem, or the name of an error that should never come out. */
const endOf = (work: Promise<unknown>): Promise<{ end: string; result?: unknown }> =>
  work.then(
    (result) => ({ end: 'done', result }),
    (error: unknown) => ({ end: error instanceof Problem ? error.code : `!${String(error)}` }),
  );

/**
 * Whatever an answer looks like: a result whose values are of the kinds that a healthy one has, or a Problem; never
 * anything else, and never without an end.
 */
export function testDamage<Client>(
  start: () => Promise<FuzzedWorld<Client>>,
  operations: FuzzedOperations<Client>,
): void {
  describe('a damaged answer', () => {
    let world: FuzzedWorld<Client>;
    beforeAll(async () => {
      world = await start();
    });
    afterAll(() => world.close());

    it.each(Object.entries(operations))(
      'to %s ends in a Problem or in a result',
      async (_name, operate) => {
        const healthy = await endOf(operate(world.connect((send) => send)));
        const ends = new Set([healthy.end]);
        await fc.assert(
          fc.asyncProperty(anyDamage, fc.nat(3), async (damage, nth) => {
            const { end, result } = await endOf(operate(world.connect(damaging(damage, nth))));
            ends.add(end);

            expect(end).not.toMatch(/^!/);
            expect(strangers(healthy.result, result)).toEqual([]);
          }),
          { numRuns: 30, seed: 4711 },
        );

        expect(ends.size).toBeGreaterThan(1);
      },
      60_000,
    );
  });
}
