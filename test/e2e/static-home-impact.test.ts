import { readFile } from 'node:fs/promises';

import type { AffectedPage } from '../../src/contracts/impact';
import { findings } from '../static/support/axe';
import { tile } from '../static/support/celum';
import { expectText, THEMES } from '../static/support/expectations';
import { openHome, queue } from '../static/support/home';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const page = (changes: Partial<AffectedPage>): AffectedPage => ({
  pageId: '98310',
  title: 'Summer campaign brief',
  spaceKey: 'SUM',
  path: '/spaces/SUM/pages/98310',
  status: 'approved',
  record: '2041',
  effects: { taken: 'stale', ended: 'stale', withdrawn: 'stale' },
  ...changes,
});
const DRAFT = page({
  pageId: '98311',
  title: 'Launch plan DE',
  status: 'draft',
  record: null,
  effects: { taken: 'follows', ended: 'refused', withdrawn: 'refused' },
});

const server: Server = {
  ...queue(),
  'home.findAssets': ({ text }) => ({
    ok: true,
    value: [tile(4711, 'Hero summer'), tile(4712, 'Hero-DE')].filter(({ name }) =>
      name.toLowerCase().includes(text),
    ),
  }),
  'home.impact': ({ assetId, cursor }) => ({
    ok: true,
    value:
      cursor === null
        ? { assetId, pages: [page({})], hidden: 0, next: 'more' }
        : { assetId, pages: [DRAFT], hidden: 2, next: null },
  }),
};

/** By keyboard, to what depends on "Hero summer". */
async function look({ page: screen }: Stage, words: { tab: string; choose: string }) {
  await screen.getByRole('tab', { name: words.tab }).press('Enter');
  await screen.getByRole('textbox').fill('hero');
  await screen.keyboard.press('Enter');
  await screen.getByRole('button', { name: words.choose }).press('Enter');
}
const ENGLISH = { tab: 'Impact', choose: 'See what depends on Hero summer' };
const GERMAN = { tab: 'Auswirkung', choose: 'Zeigen, was von Hero summer abhängt' };

test('what depends on an asset is found, slice by slice, and grouped by what would happen', async () => {
  const stage = await openHome(theatre, { server });
  await look(stage, ENGLISH);

  await expectText(stage.page, 'It would end 1 approval, of which 1 was filed as a record.');
  await expectText(stage.page, 'And 2 pages that you cannot see.');
  const taken = stage.page.getByRole('table', { name: 'The approval ends (1)' });
  expect(await taken.innerText()).toContain('Summer campaign brief');
  await stage.page.getByRole('radio', { name: 'If the rights end' }).check();
  const refused = stage.page.getByRole('table', { name: 'Cannot be approved any more (1)' });
  expect(await refused.innerText()).toContain('Launch plan DE');
  await stage.page.getByRole('button', { name: 'Launch plan DE' }).press('Enter');
  expect(await stage.told('navigate')).toMatchObject({ contentId: '98311' });
});

test('the list goes into a spreadsheet', async () => {
  const stage = await openHome(theatre, { server });
  await look(stage, ENGLISH);
  await expectText(stage.page, 'And 2 pages that you cannot see.');
  const waiting = stage.page.waitForEvent('download');
  await stage.page.getByRole('button', { name: 'Export as CSV' }).press('Enter');
  const file = await waiting;

  expect(file.suggestedFilename()).toBe('impact-of-asset-4711.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain(
    'Summer campaign brief,98310,SUM,approved,2041,approval ends,approval ends,approval ends',
  );
});

test('words that name nothing say so', async () => {
  const { page: screen } = await openHome(theatre, { server });
  await screen.getByRole('tab', { name: 'Impact' }).click();
  await screen.getByRole('textbox').fill('zeppelin');
  await screen.keyboard.press('Enter');
  await expectText(screen, 'No asset with these words');
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test.each([
    ['en-GB', ENGLISH, 'The approval ends (1)'],
    ['de-DE', GERMAN, 'Die Freigabe endet (1)'],
  ])('the impact is accessible, in %s', async (locale, words, group) => {
    const stage = await openHome(theatre, { server, dark, locale });
    await stage.page.getByRole('tab', { name: words.tab }).press('Enter');
    await stage.page.getByRole('textbox').fill('hero');
    await stage.page.keyboard.press('Enter');
    await stage.page.getByRole('button', { name: words.choose }).waitFor();
    await stage.look(`home-impact-search-${theme}-${locale}`);
    expect(await findings(stage.page)).toEqual([]);
    await stage.page.getByRole('button', { name: words.choose }).press('Enter');
    await expectText(stage.page, group);
    await stage.look(`home-impact-${theme}-${locale}`);
    expect(await findings(stage.page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
