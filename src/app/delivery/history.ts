import type { DeliveryCall, DeliveryPhase, DeliveryRun, RunCause } from '../../contracts/delivery';
import type { CallLine, CallLog } from '../../connectors/kit/http';
import type { Delivery } from './delivery';

/** A delivery carries its own history, so it costs no write; so much of it that the row stays one small unit. */
const RUNS = 8;
const RUNS_WITH_CALLS = 2;
const CALLS = 16;

/** Takes down the calls of one run. */
export interface CallBook {
  readonly log: CallLog;
  readonly calls: readonly DeliveryCall[];
  /** Calls that came after those that are kept. */
  readonly more: number;
}

export function createCallBook(also: CallLog): CallBook {
  const calls: DeliveryCall[] = [];
  let more = 0;
  return {
    calls,
    get more() {
      return more;
    },
    log(line) {
      if (calls.length < CALLS) calls.push(callOf(line));
      else more += 1;
      also(line);
    },
  };
}

const callOf = ({ connector, method, path, status, milliseconds }: CallLine): DeliveryCall => ({
  system: connector,
  method,
  path: withoutIds(path),
  status,
  milliseconds: Math.round(milliseconds),
});

/** Leaves out every part of a path that looks like the name of one thing: titles stand there too. */
export const withoutIds = (path: string): string =>
  path
    .split('/')
    .map((part) => (/^(v\d|[a-z][A-Za-z.-]{0,30})?$/.test(part) ? part : '{}'))
    .join('/');

export function runCauseOf(before: Delivery): RunCause {
  const last = before.runs.at(-1);
  if (before.phase === 'running') return 'stopped';
  if (before.phase === 'waiting') return 'retry';
  if (!last) return 'first';
  if (last.generation < before.generation) return 'again';
  return last.outcome === 'blocked' ? 'released' : 'slice';
}

export interface Ended {
  cause: RunCause;
  startedAt: number;
  now: number;
  outcome: DeliveryPhase;
  code: string | null;
  subject: string | null;
  book: Pick<CallBook, 'calls' | 'more'>;
}

/** The delivery's runs with the one that has just ended; what repeats itself is counted. */
export function runsWith({ runs, generation }: Delivery, ended: Ended): DeliveryRun[] {
  const { cause, startedAt, now, outcome, code, subject, book } = ended;
  const last = runs.at(-1);
  const repeats = last?.outcome === outcome && last.code === code && last.generation === generation;
  const run: DeliveryRun = {
    at: startedAt,
    milliseconds: Math.max(0, Math.round(now - startedAt)),
    cause,
    generation,
    outcome,
    code,
    subject,
    times: repeats ? last.times + 1 : 1,
    calls: [...book.calls],
    more: book.more,
  };
  const kept = [...(repeats ? runs.slice(0, -1) : runs), run].slice(-RUNS);
  return kept.map((one, at) => (at < kept.length - RUNS_WITH_CALLS ? shortened(one) : one));
}

const shortened = (run: DeliveryRun): DeliveryRun => ({
  ...run,
  more: run.more + run.calls.length,
  calls: [],
});
