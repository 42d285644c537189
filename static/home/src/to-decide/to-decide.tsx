import type { Waiting } from '../../../../src/contracts/approval-queue';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { openPage } from '../../../kit/places';
import { SectionMessage } from '../../../kit/section-message';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { wording } from './words';

function columns(): Column<Waiting>[] {
  const words = wording();
  return [
    {
      key: 'page',
      title: words.page,
      sortBy: ({ title }) => title,
      cell: ({ title, spaceKey, pageVersion, note }) => (
        <>
          <p class="strong">{title}</p>
          <p class="hint">{words.where(spaceKey, pageVersion)}</p>
          {note && <p class="subtle">{words.quoted(note)}</p>}
        </>
      ),
    },
    {
      key: 'submitted',
      title: words.submitted,
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
      cell: ({ pageId, title }) => (
        <Button label={words.openOf(title)} onPress={() => openPage(pageId)}>
          {words.open}
        </Button>
      ),
    },
  ];
}

/** The approver's queue. */
export function ToDecide() {
  const words = wording();
  const { answer, retry } = useLoaded('home.toDecide', {});
  return (
    <Loaded answer={answer} onRetry={retry}>
      {({ waiting, hidden }) => (
        <div class="stack">
          {waiting.length === 0 ? (
            <SectionMessage kind="success" title={words.nothing} />
          ) : (
            <Table
              caption={words.table}
              columns={columns()}
              rows={waiting}
              keyOf={({ pageId }) => pageId}
            />
          )}
          {hidden > 0 && <SectionMessage kind="info" title={words.hidden(hidden)} />}
        </div>
      )}
    </Loaded>
  );
}
