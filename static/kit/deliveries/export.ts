import type { DeliveryLine } from '../../../src/contracts/delivery';
import { csvOf } from '../download/csv';
import { saveFile } from '../download/save-file';

const COLUMNS = [
  'id',
  'flow',
  'system',
  'pageId',
  'spaceKey',
  'title',
  'state',
  'reason',
  'code',
  'subject',
  'reference',
  'attempts',
  'createdAt',
  'updatedAt',
  'nextTryAt',
] as const satisfies readonly (keyof DeliveryLine)[];

/** The listed deliveries as a CSV file; its headings are names of fields, the same in every language. */
export function exportDeliveries(deliveries: readonly DeliveryLine[]): void {
  const rows = deliveries.map((delivery) => COLUMNS.map((name) => String(delivery[name] ?? '')));
  saveFile('imprimatur-deliveries.csv', [csvOf([COLUMNS, ...rows])], 'text/csv');
}
