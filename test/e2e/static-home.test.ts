import type { ApprovalQueue } from '../../src/contracts/approval-queue';
import type { Answer } from '../../src/contracts/problem';
import { findings } from '../static/support/axe';
import { expectText, inTurn, THEMES } from '../static/support/expectations';
import { found, openHome, queue, WAITING } from '../static/support/home';
import { Theatre } from '../static/support/stage';
import type { Server } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

test('what waits for me leads to its page', async () => {
  const stage = await openHome(theatre);
  await expectText(stage.page, 'Ann Baker');
  await expectText(stage.page, 'One more page waits for you');
  await stage.page
    .getByRole('button', { name: /Open the page: Summer campaign brief/ })
    .press('Enter');
  expect(await stage.told('navigate')).toMatchObject({ contentId: '98310' });
});

test('an empty queue says so', async () => {
  const server: Server = {
    'home.toDecide': () => ({ ok: true, value: found({ waiting: [], submitted: [] }) }),
  };
  const { page } = await openHome(theatre, { server });
  await expectText(page, 'Nothing waits for your decision.');
});

test('a queue that cannot be read says why and is read again', async () => {
  const answers = inTurn<Answer<ApprovalQueue>>(
    { ok: false, problem: { code: 'unavailable', subject: 'Confluence' } },
    { ok: true, value: found() },
  );
  const server: Server = { 'home.toDecide': answers };
  const { page } = await openHome(theatre, { server });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectText(page, 'Summer campaign brief');
});

test('an approver decides from the queue by keyboard alone', async () => {
  const stage = await openHome(theatre, {
    server: {
      ...queue(),
      'home.approve': () => ({ ok: true, value: found({ waiting: [] }) }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Approve Summer campaign brief' }).press('Enter');
  await page.getByRole('radio', { name: 'It fits the brand' }).press('Space');
  await stage.look('home-approve');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Good.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectText(page, 'Nothing waits for your decision.');
  expect(stage.inputs('home.approve')).toEqual([
    { pageId: '98310', pageVersion: 4, meaning: 'brand', comment: 'Good.' },
  ]);
});

test('a decision that cannot be made says why and keeps the dialog', async () => {
  const stage = await openHome(theatre, {
    server: {
      ...queue(),
      'home.reject': () => ({ ok: false, problem: { code: 'page-changed' } }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Reject Summer campaign brief' }).click();
  await page.getByRole('button', { name: 'Reject version' }).click();
  await expectText(page, 'Say why, so that the author knows what to change.');
  await page.getByLabel('Reason').fill('Too loud');
  await page.getByRole('button', { name: 'Reject version' }).click();
  await expectText(page.getByRole('alert'), 'The page was changed while you were looking at it.');
});

test('a page that was edited since is not offered for a decision', async () => {
  const changed = { ...WAITING, changed: true };
  const { page } = await openHome(theatre, {
    server: { 'home.toDecide': () => ({ ok: true, value: found({ waiting: [changed] }) }) },
  });
  await expectText(page, 'Edited since it was submitted');
  expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test.each([
    ['en-GB', 'To decide'],
    ['de-DE', 'Zu entscheiden'],
  ])('the queue is accessible in %s', async (locale, tab) => {
    const stage = await openHome(theatre, { dark, locale });
    await expectText(stage.page, 'Summer campaign brief');
    await stage.look(`home-to-decide-${theme}-${locale}`);
    expect(await stage.page.getByRole('tab', { name: tab }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await findings(stage.page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
