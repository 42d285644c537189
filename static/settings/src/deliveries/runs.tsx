import type { DeliveryCall, DeliveryRun } from '../../../../src/contracts/delivery';
import { formatMoment } from '../../../kit/dates';
import { Lozenge } from '../../../kit/lozenge';
import { sentencesOf } from '../../../kit/problems/sentences';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { PHASES } from './looks';
import { wording } from './words';

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
      cell: ({ status }) => (status === 'failed' ? words.calls.none : status),
    },
    {
      key: 'time',
      title: words.calls.time,
      cell: ({ milliseconds }) => words.calls.milliseconds(milliseconds),
    },
  ];
}

function Calls({ calls, more }: Pick<DeliveryRun, 'calls' | 'more'>) {
  const words = wording();
  if (calls.length === 0) return more > 0 ? <p class="hint">{words.calls.notKept(more)}</p> : null;
  // The same call may come several times in a run; its place tells them apart.
  const rows = calls.map((call, at) => ({ ...call, at }));
  return (
    <details>
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
          {run.code !== null && <p>{sentencesOf({ code: run.code }, false).happened}</p>}
          <Calls calls={run.calls} more={run.more} />
        </li>
      ))}
    </ol>
  );
}
