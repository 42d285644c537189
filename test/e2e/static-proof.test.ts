import { findings } from '../static/support/axe';
import { expectText, THEMES } from '../static/support/expectations';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const HASH = 'ab'.repeat(32);
const KEY = 'K'.repeat(43);
const server = (): Server => ({
  'home.toDecide': () => ({ ok: true, value: { waiting: [], submitted: [], hidden: 0 } }),
  'audit.archives': () => ({ ok: true, value: [] }),
  'audit.lastCheck': () => ({
    ok: true,
    value: {
      state: 'done',
      startedAt: '2026-11-21T09:00:00Z',
      finishedAt: '2026-11-21T09:00:02Z',
      entries: 12,
      heads: 2,
      findings: [{ code: 'log-shorter', seq: 12, where: '98310' }],
    },
  }),
  'audit.keys': () => ({
    ok: true,
    value: [
      {
        keyId: KEY,
        jwk: { kty: 'OKP', crv: 'Ed25519', x: KEY },
        since: '2026-11-01T09:00:00Z',
        pem: '-----BEGIN PUBLIC KEY-----',
      },
    ],
  }),
  'audit.lines': () => ({
    ok: true,
    value: {
      lines: [
        {
          seq: 12,
          at: '2026-11-21T09:15:00Z',
          kind: 'approval-decided',
          page: '98310',
          pageTitle: 'Summer campaign brief',
          who: { name: 'Ben Okafor' },
          facts: { round: 1, decision: 'approve' },
          hash: HASH,
        },
      ],
      next: null,
    },
  }),
  'evidence.checkCode': () => ({
    ok: true,
    value: {
      kind: 'superseded',
      pageId: '98310',
      title: 'Summer campaign brief',
      pageVersion: 4,
      round: 1,
      approvedAt: '2026-11-21T09:15:00Z',
      newerVersion: 6,
      record: null,
    },
  }),
});

const openHome = (options: { dark?: boolean; locale?: string } = {}): Promise<Stage> =>
  theatre.play({
    resource: 'home',
    extension: { type: 'confluence:globalPage' },
    server: server(),
    size: { width: 1100, height: 900 },
    ...options,
  });

test('a code says what became of what it stands for, and leads to the page', async () => {
  const stage = await openHome();
  await stage.page.getByRole('tab', { name: 'Check a code' }).click();
  await stage.page.getByRole('textbox').fill('k7qf 9m2x 3tcv');
  await stage.page.getByRole('textbox').press('Enter');
  await expectText(stage.page, 'again in version 6 since');
  await stage.page.getByRole('button', { name: 'Open the page' }).click();
  expect(await stage.told('navigate')).toMatchObject({ contentId: '98310' });
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test.each([
    ['en-GB', 'Audit log', 'Entries were removed'],
    ['de-DE', 'Prüfprotokoll', 'Einträge wurden entfernt'],
  ])('the audit log names what is wrong, accessibly, in %s', async (locale, tab, finding) => {
    const stage = await openHome({ dark, locale });
    await stage.page.getByRole('tab', { name: tab }).click();
    await expectText(stage.page, finding);
    await expectText(stage.page, 'Ben Okafor');
    await stage.look(`home-audit-log-${theme}-${locale}`);
    expect(await findings(stage.page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
