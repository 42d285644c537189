import * as z from 'zod';

import { Coverage } from './coverage';
import { runSchedule } from './schedule';
import { PARTS, type Without } from './variants';
import { INVARIANTS } from './verdicts';

/** Schedules that one process runs one after the other. */
export const Share = z.strictObject({
  schedules: z.int(),
  seed: z.int(),
  without: z.enum(PARTS).optional(),
});
export type Share = z.infer<typeof Share>;

/** What came of them. */
export const Findings = z.strictObject({
  deliveries: z.int(),
  effects: z.int(),
  lost: z.int(),
  doubled: z.int(),
  unfinished: z.int(),
  wrong: z.int(),
  failing: z.int(),
  /** Of the first few that fail: what is broken, and how to see it again. */
  told: z.array(z.string()),
  coverage: Coverage.Counts,
});
export type Findings = z.infer<typeof Findings>;

/** Failing schedules that are told of; the rest is counted. */
const TOLD = 5;

export async function runPart({ schedules, seed, without }: Share): Promise<Findings> {
  const coverage = new Coverage();
  const total = { deliveries: 0, effects: 0, lost: 0, doubled: 0, unfinished: 0, wrong: 0 };
  const told: string[] = [];
  let failing = 0;
  for (let at = 0; at < schedules; at += 1) {
    const outcome = await runSchedule(seed + at, coverage, without);
    total.deliveries += outcome.deliveries;
    total.effects += outcome.effects;
    for (const { kind } of outcome.violations) total[kind] += 1;
    if (outcome.violations.length === 0) continue;
    failing += 1;
    if (failing <= TOLD) told.push(tellingOf(seed + at, without, outcome.violations));
  }
  return { ...total, failing, told, coverage: coverage.counts() };
}

type Violations = Awaited<ReturnType<typeof runSchedule>>['violations'];

function tellingOf(seed: number, without: Without, violations: Violations): string {
  const lines = violations.slice(0, 6).map(({ invariant, what }) => {
    return `seed ${seed}: ${invariant} (${INVARIANTS[invariant]}): ${what}\n`;
  });
  const left = without === undefined ? '' : ` --without ${without}`;
  return `${lines.join('')}replay: npm run simulate -- --schedules 1 --seed ${seed}${left}\n`;
}
