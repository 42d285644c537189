import type { PageState } from '../../src/contracts/approval';
import { findings } from '../static/support/axe';
import {
  ANN,
  approvedRound,
  BLOCKED,
  CLEAR,
  pageState,
  PRESET,
  PROPOSAL,
  RECORD,
  rejectedRound,
  round,
} from '../static/support/page';
import { Theatre } from '../static/support/stage';
import type { Server } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const NOTHING = { submit: false, withdraw: false, decide: false, publish: false };
const draft = () => pageState({ may: { ...NOTHING, submit: true } });
const inApproval = (may: Partial<PageState['may']>) =>
  pageState({ status: 'in-approval', round: round(), may: { ...NOTHING, ...may } });
const approved = (changes: Partial<PageState> = {}) =>
  pageState({
    status: 'approved',
    round: approvedRound(),
    may: { ...NOTHING, publish: true },
    ...changes,
  });
const publishing = (publication: Partial<NonNullable<PageState['publication']>>): PageState =>
  approved({
    may: NOTHING,
    publication: {
      state: 'queued',
      pageVersion: 4,
      nextTryAt: null,
      attempts: 0,
      problem: null,
      record: null,
      ...publication,
    },
  });

interface Options {
  server?: Server;
  dark?: boolean;
  locale?: string;
}

async function open(state: PageState, { server, dark = false, locale = 'en-GB' }: Options = {}) {
  const stage = await theatre.play({
    resource: 'byline',
    extension: { type: 'confluence:contentBylineItem', content: { id: '98310' } },
    server: {
      'page.state': () => ({ ok: true, value: state }),
      'page.preflight': () => ({ ok: true, value: CLEAR }),
      'page.recordProposal': () => ({ ok: true, value: PROPOSAL }),
      ...server,
    },
    size: { width: 800, height: 720 },
    dark,
    locale,
  });
  await stage.page.getByRole('heading', { level: 1 }).waitFor();
  return stage;
}

test('an author submits a page by keyboard alone in three actions', async () => {
  const stage = await open(draft(), {
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
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Waiting for Ben Okafor and Clara Vogel; everyone must approve.').waitFor();
  await page.getByText('Sent for approval. The approvers are told').waitFor();
  await stage.look('byline-in-approval');
  expect(stage.inputs('page.submit')).toEqual([{ pageVersion: 4, presetId: PRESET.id, note: '' }]);
  expect(stage.complaints).toEqual([]);
});

test('a red item stops the submission, says why, and leads to the editor', async () => {
  const stage = await open(draft(), {
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

test('a submission needs somebody who decides', async () => {
  const stage = await open(draft());
  const { page } = stage;
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('Nothing stands in the way.').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Choose who decides.').waitFor();
  expect(stage.inputs('page.submit')).toEqual([]);
});

test('an approver approves by keyboard alone and says what it means', async () => {
  const stage = await open(inApproval({ decide: true }), {
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
  const stage = await open(inApproval({ decide: true }));
  await stage.page.getByRole('button', { name: 'Approve' }).click();
  await stage.page.getByRole('button', { name: 'Confirm approval' }).click();
  await stage.page.getByText('Choose what your approval means.').waitFor();
  expect(stage.inputs('page.approve')).toEqual([]);
});

test('a page that was changed meanwhile is not approved, and the approver reads why', async () => {
  const stage = await open(inApproval({ decide: true }), {
    server: { 'page.approve': () => ({ ok: false, problem: { code: 'page-changed' } }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('radio', { name: 'It is legally sound' }).check();
  await page.getByRole('button', { name: 'Confirm approval' }).click();
  await page
    .getByRole('alert')
    .getByText('The page was changed while you were looking at it.')
    .waitFor();
  await stage.look('byline-page-changed');
});

test('a rejection needs a reason', async () => {
  const stage = await open(inApproval({ decide: true }), {
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
  const stage = await open(inApproval({ withdraw: true }), {
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

test('an approved page is published as a record, twice pressed, once done, and the number appears by itself', async () => {
  let looks = 0;
  const stage = await open(approved(), {
    server: {
      'page.state': () => {
        looks += 1;
        return {
          ok: true,
          value: looks === 1 ? approved() : publishing({ state: 'done', record: RECORD }),
        };
      },
      'page.publish': () => ({ ok: true, value: publishing({}) }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Publish as record' }).click();
  await page.getByText('Campaign approvals').waitFor();
  await page.getByLabel('Department').selectOption('Legal');
  await stage.look('byline-publish');
  await page.getByRole('button', { name: 'Publish', exact: true }).dblclick();
  await page.getByText('Queued for OpenText').waitFor();
  await stage.look('byline-queued');
  await page.getByText('Record 20411 is filed.').waitFor();
  await page.getByText('21 Nov 2033').waitFor();
  await stage.look('byline-record');
  expect(stage.inputs('page.publish')).toEqual([
    { pageVersion: 4, category: { '9830_6': 'Legal' } },
  ]);
  await page.getByRole('button', { name: 'Open in OpenText' }).click();
  await expect(stage.told('navigate')).resolves.toMatchObject({ url: RECORD.url, type: 'new-tab' });
});

test('a field that OpenText requires is checked before anything is sent', async () => {
  const stage = await open(approved());
  const { page } = stage;
  await page.getByRole('button', { name: 'Publish as record' }).click();
  const title = page.getByLabel('Title');
  await title.fill('');
  await page.getByText('OpenText requires this field.').waitFor();
  await title.fill('x'.repeat(65));
  await page.getByText('At most 64 characters.').waitFor();
  await stage.look('byline-field-error');
  await page.getByRole('button', { name: 'Publish', exact: true }).click({ force: true });
  expect(stage.inputs('page.publish')).toEqual([]);
});

test('while OpenText is down the next try is named, and somebody may try at once', async () => {
  const waiting = publishing({
    state: 'waiting',
    nextTryAt: '2026-11-21T11:04:00Z',
    attempts: 2,
    problem: { code: 'unavailable', subject: 'OpenText' },
  });
  const stage = await open(waiting, {
    server: {
      'page.retryPublication': () => ({
        ok: true,
        value: publishing({ state: 'done', record: RECORD }),
      }),
    },
  });
  const { page } = stage;
  await page.getByText('Queued, next try 11:04').waitFor();
  await page.getByText('Imprimatur tries again by itself.').waitFor();
  await stage.look('byline-waiting');
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByText('Record 20411 is filed.').waitFor();
  expect(stage.inputs('page.retryPublication')).toHaveLength(1);
});

test('a parked publication says what happened and what helps', async () => {
  const stage = await open(
    publishing({
      state: 'needs-attention',
      attempts: 12,
      problem: { code: 'unauthorised', subject: 'OpenText', reference: 'r-17' },
    }),
  );
  await stage.page.getByText('OpenText does not accept the credentials.').waitFor();
  await stage.look('byline-attention');
  await expect(stage.page.getByRole('button', { name: 'Try now' }).count()).resolves.toBe(1);
});

test('a page that changed after its approval says between which versions', async () => {
  const stage = await open(
    pageState({
      status: 'changed-since-approval',
      pageVersion: 5,
      round: approvedRound(),
      may: { ...NOTHING, submit: true },
    }),
  );
  await stage.page.getByText('Version 4 was approved; the page is now version 5.').waitFor();
  await stage.look('byline-changed');
});

test('a dialog that cannot be filled says so and tries again', async () => {
  let down = true;
  const stage = await theatre.play({
    resource: 'byline',
    server: {
      'page.state': () =>
        down ? { ok: false, problem: { code: 'no-permission' } } : { ok: true, value: draft() },
    },
  });
  await stage.page.getByRole('alert').getByText('You do not have the right').waitFor();
  down = false;
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('heading', { name: 'Summer campaign brief' }).waitFor();
});

test.each([false, true])('axe-core finds nothing wrong in any step (dark: %s)', async (dark) => {
  const options = {
    dark,
    locale: 'de-DE',
    server: { 'page.preflight': () => ({ ok: true as const, value: BLOCKED }) },
  };
  const submit = await open(draft(), options);
  await submit.page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();
  await submit.page.getByText('1 Punkt steht im Weg').waitFor();
  await submit.look(`byline-german-submit-${dark ? 'dark' : 'light'}`);
  const approve = await open(inApproval({ decide: true, withdraw: true }), options);
  await approve.page.getByRole('button', { name: 'Freigeben' }).click();
  await approve.page.getByRole('button', { name: 'Freigabe bestätigen' }).click();
  const publish = await open(approved(), options);
  await publish.page.getByRole('button', { name: 'Als Akte veröffentlichen' }).click();
  await publish.page.getByLabel('Title').fill('');
  const record = await open(publishing({ state: 'done', record: RECORD }), options);
  await record.look(`byline-german-record-${dark ? 'dark' : 'light'}`);
  const found = await Promise.all(
    [submit, approve, publish, record].map(({ page }) => findings(page)),
  );
  expect(found.flat()).toEqual([]);
});

test('the person who submitted is named in the history', async () => {
  const stage = await open(inApproval({}));
  await stage.page.getByText('Ann Baker submitted version 4').waitFor();
  expect(stage.inputs('page.state')).toHaveLength(1);
  expect(round().submittedBy).toBe(ANN);
});
