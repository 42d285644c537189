import { approved, openByline, publishing } from '../static/support/byline';
import { inTurn } from '../static/support/expectations';
import { PRESET, PROPOSAL, RECORD } from '../static/support/page';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

test('an approved page is published as a record, twice pressed, once done, and the number appears by itself', async () => {
  const state = inTurn(approved(), publishing({ state: 'done', record: RECORD }));
  const stage = await openByline(theatre, approved(), {
    server: {
      'page.state': () => ({ ok: true, value: state() }),
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
  const stage = await openByline(theatre, approved());
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
  const stage = await openByline(theatre, waiting, {
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
  const stage = await openByline(
    theatre,
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

test('OpenText is silent: the page can be published all the same', async () => {
  const proposal = { ...PROPOSAL, category: null, unread: true };
  const stage = await openByline(theatre, approved(), {
    server: {
      'page.recordProposal': () => ({ ok: true, value: proposal }),
      'page.publish': () => ({ ok: true, value: approved() }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Publish as record' }).press('Enter');
  await page.getByText('OpenText does not answer just now.').waitFor();
  await stage.look('byline-fields-unread');
  await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await page.getByText('Publishing has begun.').waitFor();

  expect(stage.inputs('page.publish')).toEqual([{ pageVersion: 4, category: {} }]);
});

test('after an asset was replaced the next step is the approval, by those who approved before', async () => {
  const state = approved();
  const stage = await openByline(theatre, state, {
    server: {
      'page.recordProposal': () => ({ ok: false, problem: { code: 'not-approved' } }),
      'page.submit': () => ({ ok: true, value: { ...state, status: 'in-approval' } }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Publish as record' }).press('Enter');
  await page.getByRole('button', { name: 'Send' }).press('Enter');
  await page.getByText('Sent for approval').waitFor();

  expect(stage.inputs('page.submit')).toMatchObject([{ pageVersion: 4, presetId: PRESET.id }]);
});

test('one that waits for the connection says that nothing is to be done here, and readers have no button', async () => {
  const stage = await openByline(theatre, {
    ...publishing({
      state: 'needs-attention',
      attempts: 1,
      goesOn: true,
      problem: { code: 'unauthorised', subject: 'OpenText' },
    }),
    mayEdit: false,
  });
  await stage.page.getByText('it goes on by itself as soon as that is fixed.').waitFor();
  await stage.look('byline-goes-on');
  await expect(stage.page.getByRole('button', { name: 'Try now' }).count()).resolves.toBe(0);
});
