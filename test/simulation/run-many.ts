import { Coverage } from './coverage';
import { runSchedule } from './schedule';
import type { Without } from './variants';
import { INVARIANTS } from './verdicts';

interface Wanted {
  schedules: number;
  seed: number;
  without: Without;
  /** Fewer deliveries than this are a failure too. */
  atLeast: number;
  table: boolean;
  write: (text: string) => void;
}

/** Failing schedules that are told of; the rest is counted. */
const TOLD = 5;

/** Runs schedules one after the other; ends with one line of JSON and answers the exit code. */
export async function runMany(wanted: Wanted): Promise<number> {
  const { schedules, seed, without, write } = wanted;
  const coverage = new Coverage();
  const started = process.hrtime.bigint();
  const total = { deliveries: 0, effects: 0, lost: 0, doubled: 0, unfinished: 0, wrong: 0 };
  let failing = 0;
  for (let at = 0; at < schedules; at += 1) {
    const outcome = await runSchedule(seed + at, coverage, without);
    total.deliveries += outcome.deliveries;
    total.effects += outcome.effects;
    for (const { kind } of outcome.violations) total[kind] += 1;
    if (outcome.violations.length === 0) continue;
    failing += 1;
    if (failing > TOLD) continue;
    for (const { invariant, what } of outcome.violations.slice(0, 6)) {
      write(`seed ${seed + at}: ${invariant} (${INVARIANTS[invariant]}): ${what}\n`);
    }
    const left = without === undefined ? '' : ` --without ${without}`;
    write(`replay: npm run simulate -- --schedules 1 --seed ${seed + at}${left}\n`);
  }
  if (wanted.table) write(coverage.table());
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { deliveries, effects, lost, doubled, unfinished, wrong } = total;
  const counts = { schedules, deliveries, effects, lost, doubled, unfinished };
  write(
    `${JSON.stringify({ ...counts, wrong, failing, seconds: Math.round(seconds * 10) / 10 })}\n`,
  );
  return failing === 0 && deliveries >= wanted.atLeast ? 0 : 1;
}
