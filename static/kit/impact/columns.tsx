import type { AffectedPage } from '../../../src/contracts/impact';
import { openPage } from '../places';
import type { Column } from '../table';
import { wording } from './words';

/** What a change of the asset can be, in the order in which they are shown. */
export const CHANGES = ['taken', 'ended', 'withdrawn'] as const;
export type Change = (typeof CHANGES)[number];

export const pageColumn = (): Column<AffectedPage> => ({
  key: 'page',
  title: wording().page,
  sortBy: ({ title }) => title,
  cell: ({ pageId, title, status, record }) => (
    <>
      <button type="button" class="link-button" onClick={() => openPage(pageId)}>
        {title}
      </button>
      <p class="hint">
        {wording().statuses[status]}
        {record !== null && `, ${wording().record(record)}`}
      </p>
    </>
  ),
});

export const effectColumns = (): Column<AffectedPage>[] =>
  CHANGES.map((change) => ({
    key: change,
    title: wording().columns[change],
    sortBy: ({ effects }) => wording().effects[effects[change]],
    cell: ({ effects }) => wording().effects[effects[change]],
  }));
