import type { DeliveryCall, DeliveryRun } from '../../../src/contracts/delivery';
import { formatMoment } from '../dates';
import { Lozenge } from '../lozenge';
import { sentencesOf } from '../problems/sentences';
import { surroundings } from '../surroundings';
import { Table } from '../table';
import type { Column } from '../table';
import { PHASES } from './looks';
import { wording } from './words';

// Looking for what is not there yet is answered with 404.
const isRefusal = (method: string, status: DeliveryCall['status']): boolean =>
  status === 'failed' || (status >= 400 && !(method === 'GET' && status === 404));

function callColumns(): Column<DeliveryCall>[] {
  const words = wording();
  return [
    { key: 'system', title: words.calls.system, cell: ({ system }) => system },
    {
      key: 'request',
      title: words.calls.request,
      cell: ({ method, path }) => (
        <code>
          {method} {path}
        </code>
      ),
    },
    {
      key: 'answer',
      title: words.calls.answer,
      cell: ({ method, status }) => (
        <span class={isRefusal(method, status) ? 'refused' : undefined}>
          {status === 'failed' ? words.calls.none : status}
        </span>
      ),
    },
    {
      key: 'time',
      title: words.calls.time,
      cell: ({ milliseconds }) => words.calls.milliseconds(milliseconds),
    },
  ];
}

interface CallsProps extends Pick<DeliveryRun, 'calls' | 'more'> {
  /** Shown at once. */
  open: boolean;
}

function Calls({ calls, more, open }: CallsProps) {
  const words = wording();
  if (calls.length === 0) return more > 0 ? <p class="hint">{words.calls.notKept(more)}</p> : null;
  // The same call may come several times in a run; its place tells them apart.
  const rows = calls.map((call, at) => ({ ...call, at }));
  return (
    <details open={open}>
      <summary>{words.calls.count(calls.length + more)}</summary>
      <Table
        caption={words.calls.table}
        columns={callColumns()}
        rows={rows}
        keyOf={(call) => String(rows.findIndex((row) => row === call))}
      />
      {more > 0 && <p class="hint">{words.calls.notKept(more)}</p>}
    </details>
  );
}

const happenedIn = (code: string, subject: string | null): string =>
  sentencesOf({ code, ...(subject !== null && { subject }) }).happened;

/** What was tried, newest first: when, why, how it ended, and what was asked of whom. */
export function Runs({ runs }: { runs: readonly DeliveryRun[] }) {
  const words = wording();
  if (runs.length === 0) return <p class="subtle">{words.noRuns}</p>;
  return (
    <ol class="runs">
      {runs.map((run) => (
        <li key={run.at} class="stack-s">
          <div class="row">
            <Lozenge {...PHASES[run.outcome]} text={words.phases[run.outcome]} />
            <span>
              {formatMoment(new Date(run.at).toISOString(), surroundings())} ·{' '}
              {words.runCauses[run.cause]} · {words.calls.milliseconds(run.milliseconds)}
              {run.times > 1 && ` · ${words.times(run.times)}`}
            </span>
          </div>
          {run.code !== null && <p>{happenedIn(run.code, run.subject)}</p>}
          <Calls calls={run.calls} more={run.more} open={run === runs[0]} />
        </li>
      ))}
    </ol>
  );
}
