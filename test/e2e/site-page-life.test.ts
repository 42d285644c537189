import { watchersOf } from '../../local/site/state/watches';
import { BRIEF, EVAN, actAs, browseTheSite, open, page, running } from './site/browse';

browseTheSite();

const pageRow = () => running.site.state.tables.pages.find({ id: '98310' });

const choose = async (menu: RegExp | string, item: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByText(item, { exact: true }).last().click();
};

test('a page’s status is chosen beside its title, which publishes a version; readers only see it', async () => {
  await open(BRIEF);
  await choose(/^Status: In progress/, 'Ready for review');
  await page.getByRole('button', { name: /^Status: Ready for review/ }).waitFor();
  expect(pageRow()).toMatchObject({ version: 5 });

  await actAs(EVAN);
  await open(BRIEF);
  await page.getByText('Ready for review').waitFor();
  expect(await page.getByRole('button', { name: /^Status/ }).count()).toBe(0);
});

test('a status is removed again', async () => {
  await open(BRIEF);
  await choose(/^Status: In progress/, 'Remove status');

  await page.getByRole('button', { name: 'Add a status' }).waitFor();
  expect(running.site.state.tables.contentStates.find({ pageId: '98310' })).toBeUndefined();
});

test('a reader watches a page, and stops', async () => {
  const names = () => watchersOf(running.site.state, '98310').map(({ name }) => name);
  await actAs(EVAN);
  await open(BRIEF);

  await choose('More actions', 'Watch this page');
  await page.getByText('You watch this page').waitFor();
  expect(names()).toContain('Evan Reyes');

  await choose('More actions', 'Stop watching');
  await page.getByText('You no longer watch this page').waitFor();
  expect(names()).not.toContain('Evan Reyes');
});

test('a page goes to the trash and is brought back in the space’s settings', async () => {
  await open(BRIEF);
  await choose('More actions', 'Move to trash');
  await page.getByRole('dialog').getByRole('button', { name: 'Move to trash' }).click();
  await page.getByText('“Summer campaign brief” is in the trash').waitFor();

  await open('/wiki/spaces/SUM/settings');
  await page.getByRole('button', { name: 'Restore Summer campaign brief' }).click();

  await page.getByRole('heading', { level: 1, name: 'Summer campaign brief' }).waitFor();
  expect(pageRow()).toMatchObject({ status: 'current', version: 4 });
});

test('viewing is restricted to some, and opened again', async () => {
  const held = () => running.site.state.tables.restrictions.list({ pageId: '98310' });
  await open(BRIEF);
  await page.getByRole('button', { name: 'No restrictions' }).click();
  await page.locator('#restriction-mode').selectOption('Only specific people can view or edit');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('button', { name: 'Restrictions apply' }).waitFor();
  expect(held().map(({ operation }) => operation)).toContain('read');

  await page.getByRole('button', { name: 'Restrictions apply' }).click();
  await page.locator('#restriction-mode').selectOption('Anyone in the space can view and edit');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('button', { name: 'No restrictions' }).waitFor();
  expect(held()).toEqual([]);
});
