import type { AffectedPage } from '../../../../src/contracts/impact';
import { csvOf } from '../../../kit/download/csv';
import { saveFile } from '../../../kit/download/save-file';
import { CHANGES } from '../../../kit/impact/columns';
import { wording as impactWording } from '../../../kit/impact/words';
import { wording } from './words';

/** One row a page, with what each change would do to it. */
export function exportPages(assetId: number, pages: readonly AffectedPage[]): void {
  const words = wording();
  const { columns, effects: said, statuses } = impactWording();
  const headings = [...words.headings, ...CHANGES.map((change) => columns[change])];
  const rows = pages.map(({ title, pageId, spaceKey, status, record, effects }) => [
    title,
    pageId,
    spaceKey,
    statuses[status],
    record ?? '',
    ...CHANGES.map((change) => said[effects[change]]),
  ]);
  saveFile(words.fileName(assetId), [csvOf([headings, ...rows])], 'text/csv');
}
