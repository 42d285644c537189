import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

import { Coverage } from './coverage';
import { Findings, type Share } from './run-part';

interface Wanted extends Share {
  /** Fewer deliveries than this are a failure too. */
  atLeast: number;
  table: boolean;
  write: (text: string) => void;
}

/** Runs schedules, a share on each processor; ends with one line of JSON and answers the exit code. */
export async function runMany({ atLeast, table, write, ...all }: Wanted): Promise<number> {
  const started = process.hrtime.bigint();
  const program = await bundled();
  const parts = await Promise.all(sharesOf(all).map((share) => runElsewhere(program, share)));
  for (const { told } of parts) write(told.join(''));
  if (table) write(Coverage.sum(parts.map(({ coverage }) => coverage)).table());
  const sum = (count: (findings: Findings) => number) =>
    parts.reduce((total, findings) => total + count(findings), 0);
  const [deliveries, failing] = [sum((part) => part.deliveries), sum((part) => part.failing)];
  const counts = {
    schedules: all.schedules,
    deliveries,
    effects: sum((part) => part.effects),
    lost: sum((part) => part.lost),
    doubled: sum((part) => part.doubled),
    unfinished: sum((part) => part.unfinished),
    wrong: sum((part) => part.wrong),
    failing,
    seconds: Math.round(Number(process.hrtime.bigint() - started) / 1e8) / 10,
  };
  write(`${JSON.stringify(counts)}\n`);
  return failing === 0 && deliveries >= atLeast ? 0 : 1;
}

function sharesOf({ schedules, seed, without }: Share): Share[] {
  const count = Math.max(1, Math.min(availableParallelism(), schedules));
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at, at + 1].map((part) => Math.floor((schedules * part) / count));
    return { schedules: (to ?? 0) - (from ?? 0), seed: seed + (from ?? 0), without };
  });
}

/** One file runs half as long as many that are translated while they are loaded. */
async function bundled(): Promise<string> {
  const outfile = path.resolve(__dirname, '../../node_modules/.cache/simulation/part.cjs');
  const entryPoints = [path.join(__dirname, 'part-process.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', logLevel: 'warning' });
  return outfile;
}

async function runElsewhere(program: string, share: Share): Promise<Findings> {
  const child = fork(program, { execArgv: [] });
  child.send(share);
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`a process ended with ${String(code)} and said nothing`);
  });
  const answers: unknown[] = await Promise.race([once(child, 'message'), ended]);
  return Findings.parse(answers[0]);
}
