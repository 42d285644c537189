import type { Waiting } from '../../../../src/contracts/approval-queue';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { openPage } from '../../../kit/places';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import type { Choice } from './decision-dialog';
import { Due } from './due';
import { PageCell } from './page-cell';
import { wording } from './words';

function Actions({ page, onChoose }: { page: Waiting; onChoose: (choice: Choice) => void }) {
  const words = wording();
  const { title, pageId } = page;
  return (
    <div class="row">
      {!page.changed && (
        <>
          <Button
            look="primary"
            label={words.approveOf(title)}
            onPress={() => onChoose({ kind: 'approve', page })}
          >
            {words.approve}
          </Button>
          <Button label={words.rejectOf(title)} onPress={() => onChoose({ kind: 'reject', page })}>
            {words.reject}
          </Button>
        </>
      )}
      <Button look="subtle" label={words.openOf(title)} onPress={() => openPage(pageId)}>
        {words.open}
      </Button>
    </div>
  );
}

const columns = (onChoose: (choice: Choice) => void): Column<Waiting>[] => {
  const words = wording();
  return [
    {
      key: 'page',
      title: words.page,
      sortBy: ({ title }) => title,
      cell: (page) => (
        <PageCell page={page}>
          {page.principal && <p class="hint">{words.forWhom(page.principal.name)}</p>}
          {page.signature && <p class="hint">{words.signed}</p>}
          {page.changed && <p class="hint">{words.changed}</p>}
        </PageCell>
      ),
    },
    {
      key: 'due',
      title: words.due,
      sortBy: ({ dueOn }) => dueOn ?? '9999',
      cell: (page) => <Due {...page} />,
    },
    {
      key: 'submitted',
      title: words.submittedBy,
      sortBy: ({ submittedAt }) => submittedAt,
      cell: ({ submittedBy, submittedAt }) => (
        <>
          <p>{submittedBy.name}</p>
          <p class="hint">{formatMoment(submittedAt, surroundings())}</p>
        </>
      ),
    },
    {
      key: 'actions',
      title: words.actions,
      cell: (page) => <Actions page={page} onChoose={onChoose} />,
    },
  ];
};

interface Props {
  waiting: readonly Waiting[];
  onChoose: (choice: Choice) => void;
}

/** Pages that wait for the person's decision. */
export function WaitingTable({ waiting, onChoose }: Props) {
  return (
    <Table
      caption={wording().table}
      columns={columns(onChoose)}
      rows={waiting}
      keyOf={({ pageId }) => pageId}
    />
  );
}
