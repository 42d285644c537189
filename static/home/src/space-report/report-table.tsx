import type { ReportRow } from '../../../../src/contracts/space-report';
import { Button } from '../../../kit/button';
import { formatDay, formatMoment } from '../../../kit/dates';
import { ALERT, BLOCKED, CHECK, CLOCK, PENCIL } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import type { Tone } from '../../../kit/lozenge';
import { openPage } from '../../../kit/places';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { wording } from './words';

const LOOKS: Record<ReportRow['status'], { tone: Tone; icon: IconShape }> = {
  draft: { tone: 'neutral', icon: PENCIL },
  'in-approval': { tone: 'info', icon: CLOCK },
  approved: { tone: 'success', icon: CHECK },
  rejected: { tone: 'danger', icon: BLOCKED },
  'changed-since-approval': { tone: 'warning', icon: ALERT },
  'review-due': { tone: 'warning', icon: CLOCK },
};

const day = (text: string) => formatDay(text, surroundings());

function Dates({ row }: { row: ReportRow }) {
  const words = wording();
  if (row.overdue && row.dueOn) {
    return <Lozenge tone="danger" icon={ALERT} text={words.overdue(day(row.dueOn))} />;
  }
  if (row.dueOn) return <>{words.due(day(row.dueOn))}</>;
  if (row.endsSoon && row.validUntil) {
    return <Lozenge tone="warning" icon={ALERT} text={words.ends(day(row.validUntil))} />;
  }
  return <>{row.validUntil && words.ends(day(row.validUntil))}</>;
}

const columns = (): Column<ReportRow>[] => {
  const words = wording();
  return [
    {
      key: 'page',
      title: words.page,
      sortBy: ({ title }) => title,
      cell: ({ title, pageVersion }) => (
        <>
          <p class="strong">{title}</p>
          <p class="hint">{words.version(pageVersion)}</p>
        </>
      ),
    },
    {
      key: 'status',
      title: words.status,
      sortBy: ({ status }) => words.statuses[status],
      cell: ({ status }) => <Lozenge {...LOOKS[status]} text={words.statuses[status]} />,
    },
    {
      key: 'dates',
      title: words.dates,
      sortBy: ({ dueOn, validUntil }) => dueOn ?? validUntil ?? '9999',
      cell: (row) => <Dates row={row} />,
    },
    {
      key: 'submitted',
      title: words.submitted,
      sortBy: ({ submittedAt }) => submittedAt ?? '',
      cell: ({ submittedBy, submittedAt }) =>
        submittedBy &&
        submittedAt && (
          <>
            <p>{submittedBy.name}</p>
            <p class="hint">{formatMoment(submittedAt, surroundings())}</p>
          </>
        ),
    },
    {
      key: 'actions',
      title: words.actions,
      cell: ({ pageId, title }) => (
        <Button look="subtle" label={words.openOf(title)} onPress={() => openPage(pageId)}>
          {words.open}
        </Button>
      ),
    },
  ];
};

export function ReportTable({ rows }: { rows: readonly ReportRow[] }) {
  return (
    <Table
      caption={wording().title}
      columns={columns()}
      rows={rows}
      keyOf={({ pageId }) => pageId}
    />
  );
}
