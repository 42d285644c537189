import type { Finding } from '../../../../src/contracts/reconciliation';
import { csvOf } from '../../../kit/download/csv';
import { saveFile } from '../../../kit/download/save-file';
import { differenceOf, nameOf, repairOf } from './sentences';

const COLUMNS = [
  'class',
  'kind',
  'type',
  'id',
  'name',
  'page',
  'difference',
  'repair',
  'state',
  'foundAt',
];

/** The findings as a CSV file; its headings are names of fields, the same in every language. */
export function exportFindings(findings: readonly Finding[]): void {
  const rows = findings.map((finding) => [
    finding.class,
    finding.kind,
    finding.subject.type,
    finding.subject.id,
    nameOf(finding),
    finding.pageId ?? '',
    differenceOf(finding),
    repairOf(finding),
    finding.state,
    finding.foundAt,
  ]);
  saveFile('imprimatur-differences.csv', [csvOf([COLUMNS, ...rows])], 'text/csv');
}
