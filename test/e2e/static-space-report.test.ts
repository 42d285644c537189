import { readFile } from 'node:fs/promises';

import type { ReportRow } from '../../src/contracts/space-report';
import { findings } from '../static/support/axe';
import { expectText, THEMES } from '../static/support/expectations';
import { ANN } from '../static/support/page';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const row = (changes: Partial<ReportRow>): ReportRow => ({
  pageId: '98310',
  title: 'Summer campaign brief',
  pageVersion: 4,
  status: 'in-approval',
  submittedBy: { accountId: ANN, name: 'Ann Baker' },
  submittedAt: '2026-11-21T09:15:00Z',
  dueOn: '2026-11-24',
  overdue: true,
  validUntil: null,
  endsSoon: false,
  ...changes,
});

const FIRST = [
  row({}),
  row({
    pageId: '98313',
    title: '=Press kit, "final"',
    status: 'approved',
    dueOn: null,
    overdue: false,
    validUntil: '2026-12-01',
    endsSoon: true,
  }),
];
const NOTHING = { submittedBy: null, submittedAt: null, dueOn: null, overdue: false };
const SECOND = [row({ ...NOTHING, pageId: '98311', title: 'Launch plan DE', status: 'draft' })];

const server: Server = {
  'space.isAdmin': () => ({ ok: true, value: false }),
  'space.report': ({ from }) => ({
    ok: true,
    value: from === null ? { rows: FIRST, next: 'more' } : { rows: SECOND, next: null },
  }),
};

const open = (options: { dark?: boolean; locale?: string } = {}): Promise<Stage> =>
  theatre.play({
    resource: 'home',
    extension: { type: 'confluence:spacePage', space: { key: 'SUM' } },
    server,
    size: { width: 1100, height: 640 },
    ...options,
  });

test('every page of the space is read, slice by slice, and filtered by state', async () => {
  const { page } = await open();
  await expectText(page, 'Launch plan DE');
  await page.getByLabel('Show').selectOption('Overdue (1)');
  await expectText(page, 'Overdue since 24 Nov 2026');
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Show').selectOption('Rejected (0)');
  await expectText(page, 'No page of this kind.');
});

test('what is shown is exported, and no cell runs as a formula', async () => {
  const { page } = await open();
  await expectText(page, 'Launch plan DE');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).press('Enter'),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(file.suggestedFilename()).toBe('approvals.csv');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('"Summer campaign brief","98310","4","In approval","Ann Baker"');
  expect(lines[2]).toContain(`"'=Press kit, ""final""","98313"`);
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test('the report is accessible in German', async () => {
    const stage = await open({ dark, locale: 'de-DE' });
    await expectText(stage.page, 'Launch plan DE');
    await stage.look(`space-report-${theme}`);
    expect(await findings(stage.page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
