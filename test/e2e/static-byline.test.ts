import { findings } from '../static/support/axe';
import {
  approved,
  draft,
  inApproval,
  NOTHING,
  openByline,
  publishing,
} from '../static/support/byline';
import { expectText, THEMES } from '../static/support/expectations';
import {
  approvedRound,
  BLOCKED,
  pageState,
  PRESET,
  RECORD,
  rejectedRound,
} from '../static/support/page';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

test('an author submits a page by keyboard alone in three actions', async () => {
  const stage = await openByline(theatre, draft(), {
    server: { 'page.submit': () => ({ ok: true, value: inApproval({ withdraw: true }) }) },
  });
  const { page } = stage;
  await stage.look('byline-draft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing stands in the way.').waitFor();
  await stage.look('byline-submit');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let stops = 0; stops < 5; stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Waiting for Ben Okafor and Clara Vogel; everyone must approve.').waitFor();
  await page.getByText('Sent for approval. The approvers are told').waitFor();
  await stage.look('byline-in-approval');
  expect(stage.inputs('page.submit')).toEqual([{ pageVersion: 4, presetId: PRESET.id, note: '' }]);
  expect(stage.complaints).toEqual([]);
});

test('a red item stops the submission, says why, and leads to the editor', async () => {
  const stage = await openByline(theatre, draft(), {
    server: { 'page.preflight': () => ({ ok: true, value: BLOCKED }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('1 item stands in the way · 2 items deserve a look').waitFor();
  await stage.look('byline-blocked');
  await expect(page.getByText('Licence ended 14 Nov 2026').count()).resolves.toBe(1);
  await expect(
    page.getByRole('button', { name: 'Send' }).getAttribute('aria-disabled'),
  ).resolves.toBe('true');
  await page.getByRole('button', { name: 'Edit the page: Hero-DE' }).click();
  await expect(stage.told('navigate')).resolves.toMatchObject({
    target: 'contentEdit',
    contentId: '98310',
  });
});

test('other pages join the submission as one change set', async () => {
  const stage = await openByline(theatre, draft(), {
    server: { 'page.submit': () => ({ ok: true, value: inApproval({ withdraw: true }) }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('Nothing stands in the way.').waitFor();
  await page.getByRole('button', { name: 'Submit other pages together' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Press kit' }).press('Space');
  await page.getByLabel('Brand only').check();
  await stage.look('byline-change-set');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent for approval.').waitFor();
  expect(stage.inputs('page.submit')).toEqual([
    {
      pageVersion: 4,
      presetId: 'brand',
      note: '',
      together: [{ pageId: '98313', pageVersion: 2 }],
    },
  ]);
});

test('a submission needs somebody who decides', async () => {
  const stage = await openByline(theatre, draft());
  const { page } = stage;
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('Nothing stands in the way.').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Choose who decides.').waitFor();
  expect(stage.inputs('page.submit')).toEqual([]);
});

test('an approver approves by keyboard alone and says what it means', async () => {
  const stage = await openByline(theatre, inApproval({ decide: true }), {
    server: { 'page.approve': () => ({ ok: true, value: approved({ may: NOTHING }) }) },
  });
  const { page } = stage;
  await stage.look('byline-decide');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Hero summer, v3').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await stage.look('byline-approve');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fits the brand.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Your approval is recorded.').waitFor();
  expect(stage.inputs('page.approve')).toEqual([
    { pageVersion: 4, meaning: 'brand', comment: 'Fits the brand.' },
  ]);
});

test('an approval without a meaning is not sent', async () => {
  const stage = await openByline(theatre, inApproval({ decide: true }));
  await stage.page.getByRole('button', { name: 'Approve' }).click();
  await stage.page.getByRole('button', { name: 'Confirm approval' }).click();
  await stage.page.getByText('Choose what your approval means.').waitFor();
  expect(stage.inputs('page.approve')).toEqual([]);
});

test('a page that was changed meanwhile is not approved, and the approver reads why', async () => {
  const stage = await openByline(theatre, inApproval({ decide: true }), {
    server: { 'page.approve': () => ({ ok: false, problem: { code: 'page-changed' } }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('radio', { name: 'It is legally sound' }).check();
  await page.getByRole('button', { name: 'Confirm approval' }).click();
  await expectText(page.getByRole('alert'), 'The page was changed while you were looking at it.');
  await stage.look('byline-page-changed');
});

test('a rejection needs a reason', async () => {
  const stage = await openByline(theatre, inApproval({ decide: true }), {
    server: {
      'page.reject': () => ({
        ok: true,
        value: pageState({ status: 'rejected', round: rejectedRound() }),
      }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('button', { name: 'Reject version' }).click();
  await page.getByText('Say why, so that the author knows what to change.').waitFor();
  expect(stage.inputs('page.reject')).toEqual([]);
  await page.getByLabel('Reason').fill('The winter picture is not licensed for Switzerland.');
  await page.getByRole('button', { name: 'Reject version' }).click();
  await page.getByText('Version 4, rejected by Clara Vogel').waitFor();
  await stage.look('byline-rejected');
  expect(stage.inputs('page.reject')).toHaveLength(1);
});

test('a submission is withdrawn after a question, and Escape leaves it standing', async () => {
  const stage = await openByline(theatre, inApproval({ withdraw: true }), {
    server: { 'page.withdraw': () => ({ ok: true, value: draft() }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').waitFor();
  await stage.look('byline-withdraw');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(stage.inputs('page.withdraw')).toEqual([]);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('Version 4 was not submitted for approval yet.').waitFor();
  expect(stage.inputs('page.withdraw')).toEqual([{ pageVersion: 4 }]);
});

test('a page that changed after its approval says between which versions', async () => {
  const stage = await openByline(
    theatre,
    pageState({
      status: 'changed-since-approval',
      pageVersion: 5,
      round: approvedRound(),
      may: { ...NOTHING, submit: true },
    }),
  );
  await expectText(stage.page, 'Version 4 was approved; the page is now version 5.');
  await stage.look('byline-changed');
});

test('a dialog that cannot be filled says so and tries again', async () => {
  const stage = await theatre.play({
    resource: 'byline',
    server: { 'page.state': () => ({ ok: false, problem: { code: 'no-permission' } }) },
  });
  await expectText(stage.page.getByRole('alert'), 'You do not have the right');
  stage.server['page.state'] = () => ({ ok: true, value: draft() });
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('heading', { name: 'Summer campaign brief' }).waitFor();
});

test.each(THEMES)(
  'axe-core finds nothing wrong in any step in the %s theme',
  async (theme, dark) => {
    const options = {
      dark,
      locale: 'de-DE',
      server: { 'page.preflight': () => ({ ok: true as const, value: BLOCKED }) },
    };
    const submit = await openByline(theatre, draft(), options);
    await submit.page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();
    await submit.page.getByText('1 Punkt steht im Weg').waitFor();
    await submit.look(`byline-german-submit-${theme}`);
    const approve = await openByline(
      theatre,
      inApproval({ decide: true, withdraw: true }),
      options,
    );
    await approve.page.getByRole('button', { name: 'Freigeben' }).click();
    await approve.page.getByRole('button', { name: 'Freigabe bestätigen' }).click();
    const publish = await openByline(theatre, approved(), options);
    await publish.page.getByRole('button', { name: 'Als Akte veröffentlichen' }).click();
    await publish.page.getByLabel('Title').fill('');
    const record = await openByline(
      theatre,
      publishing({ state: 'done', record: RECORD }),
      options,
    );
    await record.look(`byline-german-record-${theme}`);
    const found = await Promise.all(
      [submit, approve, publish, record].map(({ page }) => findings(page)),
    );
    expect(found.flat()).toEqual([]);
  },
);
