import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { OPERATIONS as celum } from '../../src/connectors/celum/operations';
import { OPERATIONS as confluence } from '../../src/connectors/confluence/operations';
import { OPERATIONS as consonance } from '../../src/connectors/consonance/operations';
import { OPERATIONS as dropbox } from '../../src/connectors/dropbox/operations';
import type { Operation } from '../../src/connectors/kit/operation';
import { OPERATIONS as onedrive } from '../../src/connectors/onedrive/operations';
import { OPERATIONS as opentext } from '../../src/connectors/opentext/operations';

/** By the folder of the connector. */
export const LISTS: Readonly<Record<string, readonly Operation[]>> = {
  celum,
  opentext,
  consonance,
  confluence,
  onedrive,
  dropbox,
};

export const FILE = path.resolve(__dirname, '../../docs/operations.md');

const HEAD = `# Operations

Every call that a connector makes, and nothing else: each list below is \`src/connectors/<system>/operations.ts\`, and the test named
with it makes every call and holds the connector's log against the list, both ways. \`npm run docs:operations\` writes this page.

*Repeat* says why a call may be made again after an outcome that nobody knows: **read** changes nothing · **put** gives the same
state again · **natural-key** is refused a second time, and the thing that is there is looked up · **marker** is looked for before
it is made. *Flows* are those of the product that need the call (C CELUM, T OpenText, S Consonance, O OneDrive, D Dropbox; \`check\` is
the test of a connection); numbers of assumptions stand for evidence where no public page says it, see \`assumptions.ts\` there.
Confluence's evidence are pages below https://developer.atlassian.com/cloud/confluence/rest/.
CELUM's evidence is short: \`S\` its own OpenAPI document or picker, \`M\` a client that runs against real tenants.
`;

/** docs/operations.md as the lists want it. */
export function operationsTable(): string {
  return [HEAD, ...Object.entries(LISTS).map(section)].join('\n');
}

function section([system, operations]: [string, readonly Operation[]]): string {
  const rows = operations.map(
    ({ call, repeat, flows, evidence }) =>
      `| \`${call}\` | ${repeat} | ${flows.join(' ')} | ${evidence.replaceAll('|', '\\|')} |`,
  );
  const tests = testsOf(system).map((file) => `[${file}](../${file})`);
  return [
    `## ${system}`,
    '',
    `${operations.length} operations, tested by ${tests.join(', ')}.`,
    '',
    '| operation | repeat | flows | evidence |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Tests of the connector that hold its calls against the list. */
export function testsOf(system: string): string[] {
  const folder = `test/connectors/${system}`;
  const root = path.resolve(__dirname, '../..');
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('operations.test.ts'))
    .filter((file) => readFileSync(path.join(root, folder, file), 'utf8').includes('OPERATIONS'))
    .map((file) => `${folder}/${file}`)
    .sort();
}
