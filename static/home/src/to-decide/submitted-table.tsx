import type { Submitted } from '../../../../src/contracts/approval-queue';
import { Button } from '../../../kit/button';
import { ALERT, BLOCKED, CLOCK } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import { openPage } from '../../../kit/places';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { Due } from './due';
import { PageCell } from './page-cell';
import { wording } from './words';

function State({ page }: { page: Submitted }) {
  const words = wording();
  if (page.status === 'rejected') {
    return <Lozenge tone="danger" icon={BLOCKED} text={words.states.rejected} />;
  }
  if (page.stuck) {
    return (
      <>
        <Lozenge tone="warning" icon={ALERT} text={words.states.stuck} />
        <p class="hint">{words.stuckHelp}</p>
      </>
    );
  }
  return (
    <>
      <Lozenge tone="info" icon={CLOCK} text={words.states.waiting} />
      <p class="hint">{words.names(page.waitingFor.map(({ name }) => name))}</p>
    </>
  );
}

const columns = (): Column<Submitted>[] => {
  const words = wording();
  return [
    {
      key: 'page',
      title: words.page,
      sortBy: ({ title }) => title,
      cell: (page) => <PageCell page={page} />,
    },
    {
      key: 'due',
      title: words.due,
      sortBy: ({ dueOn }) => dueOn ?? '9999',
      cell: (page) => <Due {...page} />,
    },
    { key: 'state', title: words.state, cell: (page) => <State page={page} /> },
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

/** What the person has submitted and what became of it. */
export function SubmittedTable({ submitted }: { submitted: readonly Submitted[] }) {
  return (
    <Table
      caption={wording().mine}
      columns={columns()}
      rows={submitted}
      keyOf={({ pageId }) => pageId}
    />
  );
}
