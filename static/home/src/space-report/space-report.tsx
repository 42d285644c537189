import { useEffect, useState } from 'preact/hooks';

import type { ProblemView } from '../../../../src/contracts/problem';
import type { ReportRow } from '../../../../src/contracts/space-report';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SelectField } from '../../../kit/field';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Spinner } from '../../../kit/spinner';
import { csvOf, download } from './csv';
import { FILTERS, fits } from './filters';
import type { Filter } from './filters';
import { ReportTable } from './report-table';
import { wording } from './words';

/** Every page of the space, slice by slice; what is there is shown while the rest comes. */
function useReport() {
  const [rows, setRows] = useState<readonly ReportRow[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [complete, setComplete] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const read = async (from: string | null) => {
    setProblem(undefined);
    const answer = await ask('space.report', { from });
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    setRows((known) => [...known, ...answer.value.rows]);
    setComplete(answer.value.next === null);
    setNext(answer.value.next);
  };
  useEffect(() => {
    if (!complete) void read(next);
  }, [next]);
  return { rows, complete, problem, retry: () => void read(next) };
}

function exportRows(rows: readonly ReportRow[]): void {
  const words = wording();
  const lines = rows.map((row) => [
    row.title,
    row.pageId,
    String(row.pageVersion),
    words.statuses[row.status],
    row.submittedBy?.name ?? '',
    row.submittedAt ?? '',
    row.dueOn ?? '',
    row.overdue ? words.yes : '',
    row.validUntil ?? '',
  ]);
  download(words.fileName, csvOf([words.headings, ...lines]));
}

/** Where the pages of a space stand: for those who answer for the whole of it. */
export function SpaceReport() {
  const words = wording();
  const { rows, complete, problem, retry } = useReport();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = rows.filter((row) => fits(row, filter));
  const count = (one: Filter) => rows.filter((row) => fits(row, one)).length;
  return (
    <div class="stack">
      <div class="row apart">
        <div class="filter">
          <SelectField
            bare
            label={words.show}
            value={filter}
            options={FILTERS.map((one) => ({
              value: one,
              label: words.filtered(words.filters[one], count(one)),
            }))}
            onChange={(value) => setFilter(FILTERS.find((one) => one === value) ?? 'all')}
          />
        </div>
        <Button disabled={!complete || shown.length === 0} onPress={() => exportRows(shown)}>
          {words.export}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={retry} />}
      {shown.length > 0 && <ReportTable rows={shown} />}
      {complete && shown.length === 0 && <SectionMessage kind="info" title={words.nothing} />}
      {!complete && !problem && <Spinner text={words.reading} />}
      <p class="hint">{words.onlyVisible}</p>
    </div>
  );
}
