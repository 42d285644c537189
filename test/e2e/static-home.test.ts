import type { ApprovalQueue } from '../../src/contracts/approval-queue';
import type { Answer } from '../../src/contracts/problem';
import { findings } from '../static/support/axe';
import { expectText, inTurn, THEMES } from '../static/support/expectations';
import { ANN } from '../static/support/page';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const WAITING = {
  pageId: '98310',
  title: 'Summer campaign brief',
  spaceKey: 'SUM',
  pageVersion: 4,
  submittedBy: { accountId: ANN, name: 'Ann Baker' },
  submittedAt: '2026-11-21T09:15:00Z',
  note: 'Please look at the DACH licences.',
};

const queue = (): Server => ({
  'home.toDecide': () => ({ ok: true, value: { waiting: [WAITING], hidden: 1 } }),
});

interface Options {
  server?: Server;
  dark?: boolean;
  locale?: string;
}

const openHome = (options: Options = {}): Promise<Stage> =>
  theatre.play({
    resource: 'home',
    extension: { type: 'confluence:globalPage' },
    server: queue(),
    size: { width: 1100, height: 760 },
    ...options,
  });

test('what waits for me leads to its page', async () => {
  const stage = await openHome();
  await expectText(stage.page, 'Ann Baker');
  await expectText(stage.page, 'One more page waits for you');
  await stage.page
    .getByRole('button', { name: /Open the page: Summer campaign brief/ })
    .press('Enter');
  expect(await stage.told('navigate')).toMatchObject({ contentId: '98310' });
});

test('an empty queue says so', async () => {
  const server: Server = {
    'home.toDecide': () => ({ ok: true, value: { waiting: [], hidden: 0 } }),
  };
  const { page } = await openHome({ server });
  await expectText(page, 'Nothing waits for your decision.');
});

test('a queue that cannot be read says why and is read again', async () => {
  const answers = inTurn<Answer<ApprovalQueue>>(
    { ok: false, problem: { code: 'unavailable', subject: 'Confluence' } },
    { ok: true, value: { waiting: [WAITING], hidden: 0 } },
  );
  const server: Server = { 'home.toDecide': answers };
  const { page } = await openHome({ server });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectText(page, 'Summer campaign brief');
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test.each([
    ['en-GB', 'To decide'],
    ['de-DE', 'Zu entscheiden'],
  ])('the queue is accessible in %s', async (locale, tab) => {
    const stage = await openHome({ dark, locale });
    await expectText(stage.page, 'Summer campaign brief');
    await stage.look(`home-to-decide-${theme}-${locale}`);
    expect(await stage.page.getByRole('tab', { name: tab }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await findings(stage.page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
