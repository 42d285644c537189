/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import fc from 'fast-check';

import type { FileDrive } from '../../../src/contracts/drive';
import { Problem } from '../../../src/errors';
import { anyDamage, damaging } from './damage';
import { bytesOf, collected, type DriveWorld } from './drive-world';

const BRIEF = { path: '/Campaigns/Summer campaign 2027/Brief.txt' };

const OPERATIONS: Record<string, (drive: FileDrive) => Promise<unknown>> = {
  stat: (drive) => drive.stat(BRIEF),
  list: (drive) => collected(drive.list({ path: '/Regions' })),
  read: (drive) => drive.read(BRIEF, 0, 10),
  changes: (drive) => collected(drive.changes({ cursor: null })),
  latest: (drive) => drive.latest(),
  put: (drive) => drive.put({ path: '/Archive/a.txt', when: { kind: 'any' } }, bytesOf(10)),
  upload: async (drive) => {
    const target = { path: '/Archive/b.txt', when: { kind: 'any' } } as const;
    const state = await drive.append(await drive.beginUpload(target, 10), bytesOf(10));
    return drive.finish(state);
  },
  folder: (drive) => drive.ensureFolder('/Archive/new'),
  share: async (drive) => {
    const { id } = await drive.stat(BRIEF);
    return drive.share(id, { audience: 'anyone', expiresAt: null });
  },
};

/** How an operation ends: 'done', the code of its Problem, or the name of an error that should never come out. */
const endOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : `!${String(error)}`),
  );

/** Whatever an answer looks like: a result, or a Problem; never anything else, and never without an end. */
export function testDamage(start: () => Promise<DriveWorld>): void {
  describe('a damaged answer', () => {
    let world: DriveWorld;
    beforeAll(async () => {
      world = await start();
    });
    afterAll(() => world.standIn.close());

    it.each(Object.entries(OPERATIONS))(
      'to %s ends in a Problem or in a result',
      async (_name, operate) => {
        const ends = new Set<string>();
        await fc.assert(
          fc.asyncProperty(anyDamage, fc.nat(3), async (damage, nth) => {
            const end = await endOf(operate(world.connect({ tap: damaging(damage, nth) })));
            ends.add(end);

            expect(end).not.toMatch(/^!/);
          }),
          { numRuns: 60, seed: 4711 },
        );

        expect(ends.size).toBeGreaterThan(2);
      },
    );
  });
}
