import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod';

import { Coverage } from './coverage';
import { runSchedule } from './schedule';
import { PARTS, type Without } from './variants';

const Regression = z.strictObject({ seed: z.int(), what: z.string() });

const FOLDER = path.join(__dirname, 'regressions');
const REGRESSIONS = readdirSync(FOLDER).map((file) =>
  Regression.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))),
);

const violationsOf = async (seed: number, without?: Without) =>
  (await runSchedule(seed, new Coverage(), without)).violations;

/** The first seed of a thousand that shows what is missing. */
async function noticedAt(without: Without): Promise<number | undefined> {
  for (let seed = 1; seed <= 1_000; seed += 1) {
    if ((await violationsOf(seed, without)).length > 0) return seed;
  }
  return undefined;
}

describe('the simulation of deliveries', () => {
  it('finds nothing lost, doubled or unfinished in a score of schedules', async () => {
    const found = [];
    for (let seed = 1; seed <= 20; seed += 1) found.push(...(await violationsOf(seed)));

    expect(found).toEqual([]);
  }, 120_000);

  it('runs the same for the same seed, and otherwise for another', async () => {
    const [first, again, other] = [
      await runSchedule(11, new Coverage()),
      await runSchedule(11, new Coverage()),
      await runSchedule(12, new Coverage()),
    ];

    expect(again.trace).toBe(first.trace);
    expect(other.trace).not.toBe(first.trace);
  });

  it.each(REGRESSIONS)('is through with seed $seed: $what', async ({ seed }) => {
    expect(await violationsOf(seed)).toEqual([]);
  });

  it.each(PARTS)(
    'notices within a thousand seeds that the engine has no %s',
    async (part) => {
      expect(await noticedAt(part)).toBeDefined();
    },
    240_000,
  );
});
