import { findings } from '../static/support/axe';
import { expectText, gate, THEMES } from '../static/support/expectations';
import { library } from '../static/support/library';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

interface Options {
  server?: Server;
  extension?: Record<string, unknown>;
  gone?: number[];
  dark?: boolean;
  locale?: string;
}

async function open({ server, extension, gone, dark = false, locale = 'en-GB' }: Options = {}) {
  const stage = await theatre.play({
    resource: 'asset-picker',
    extension: { type: 'macro', macro: { isConfiguring: true }, ...extension },
    server: { ...library((name) => theatre.picture(name), gone), ...server },
    size: { width: 1280, height: 780 },
    dark,
    locale,
  });
  await stage.page.getByRole('gridcell').first().waitFor();
  return stage;
}

const submitted = (stage: Stage) =>
  stage.commands.filter(({ name }) => name === 'submit').map(({ payload }) => payload);

const expectFound = ({ page }: Stage, text: string) =>
  page.locator('.found').getByText(text, { exact: true }).waitFor();

const config = (...references: unknown[]) => ({ config: { references } });

test('an editor inserts an approved asset by keyboard alone: type, down, space, control and enter', async () => {
  const stage = await open();
  const { page } = stage;
  await stage.look('picker-open');
  await page.keyboard.type('hero');
  await expectFound(stage, '1 asset');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: 'Selection (1)' }).waitFor();
  await stage.look('picker-selected');
  await page.keyboard.press('Control+Enter');
  await stage.told('submit');
  expect(submitted(stage)).toEqual([config({ asset: '4711', mode: 'follow', size: 'medium' })]);
  expect(stage.complaints).toEqual([]);
});

test('words typed without pause are searched for once, and an answer that comes late is dropped', async () => {
  const answers = library((name) => theatre.picture(name));
  const late = gate();
  const held: Record<string, Promise<unknown>> = { hero: late.opened };
  const stage = await open({
    server: {
      'assets.search': async (input) => {
        await held[input.text];
        return answers['assets.search'](input);
      },
    },
  });
  const { page } = stage;
  await page.keyboard.type('hero');
  await stage.asked('assets.search', 2);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('trailer');
  await expectFound(stage, '1 asset');
  late.open();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('Summer trailer selected; 1 in the selection').waitFor();
  expect(stage.inputs('assets.search').map(({ text }) => text)).toEqual(['', 'hero', 'trailer']);
  await expect(page.getByRole('gridcell').count()).resolves.toBe(1);
});

test('what may not be used is hidden until asked for, then says why and cannot be inserted', async () => {
  const stage = await open();
  const { page } = stage;
  await page.keyboard.type('hero');
  await expectFound(stage, '1 asset');
  await page.getByRole('checkbox', { name: 'Show unusable' }).click();
  await expectFound(stage, '3 assets');
  await page.getByRole('gridcell', { name: /Hero-DE/ }).click({ force: true });
  await page.getByText('It cannot be inserted.').waitFor();
  await stage.look('picker-unusable');
  await expect(
    page.getByRole('gridcell', { name: /Licence ended 14 Nov 2026/ }).count(),
  ).resolves.toBe(1);
  await expect(
    page.getByText('Hero-DE cannot be inserted: Licence ended 14 Nov 2026').count(),
  ).resolves.toBe(1);
  await page.keyboard.press('Control+Enter');
  expect(submitted(stage)).toEqual([]);
});

test('a failed search says so and offers to try again; it never looks like an empty result', async () => {
  const answers = library((name) => theatre.picture(name));
  const stage = await open();
  const { page, server } = stage;
  server['assets.search'] = () => ({
    ok: false,
    problem: { code: 'unavailable', subject: 'CELUM' },
  });
  await page.keyboard.type('beach');
  const alert = page.getByRole('alert');
  await expectText(alert, 'CELUM cannot be reached just now.');
  await stage.look('picker-failed');
  server['assets.search'] = answers['assets.search'];
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expectFound(stage, '1,400 assets');
});

test('an empty result says what else to try', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('treeitem', { name: 'Brand' }).click();
  await page.getByLabel('Search CELUM').fill('winter');
  await page.getByRole('heading', { name: 'Nothing usable found for “winter”' }).waitFor();
  await stage.look('picker-empty');
  await page.getByRole('button', { name: 'Show unusable assets too' }).click();
  await page.getByRole('gridcell', { name: /Hero winter teaser/ }).waitFor();
  expect(stage.inputs('assets.search').at(-1)).toMatchObject({
    collectionId: 300,
    showUnusable: true,
  });
});

test('the collection tree opens and narrows the search by keyboard', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('treeitem', { name: 'Brand' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: 'Web' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await stage.asked('assets.search', 2);
  await page.getByText('in Web').waitFor();
  expect(stage.inputs('assets.search').at(-1)?.collectionId).toBe(321);
});

test('thousands of assets scroll with few elements, and End reaches the last loaded one', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('End');
  await page.getByRole('gridcell', { name: /Beach series 55 / }).waitFor();
  await stage.asked('assets.search', 2);
  expect(stage.inputs('assets.search').map((input) => input.page)).toEqual([1, 2]);
  await expect(page.getByRole('gridcell').count()).resolves.toBeLessThan(60);
  await expect(page.getByRole('grid').getAttribute('aria-rowcount')).resolves.toBe('351');
});

test('six assets keep their order as a gallery, with the options of one changed', async () => {
  const stage = await open();
  const { page } = stage;
  for (const name of ['Summer trailer', 'Hero summer', 'Beach series 1 ']) {
    await page.getByRole('gridcell', { name: new RegExp(name) }).click();
  }
  await page.getByRole('button', { name: 'Move Hero summer up' }).click();
  await page.getByRole('button', { name: 'Options of Hero summer' }).click();
  await page.getByLabel('Format').selectOption({ label: 'Web JPG' });
  await page.getByLabel('Version').selectOption({ label: 'Pin this version' });
  await page.getByLabel('Size').selectOption({ label: 'Full width' });
  await stage.look('picker-gallery');
  await page.getByRole('button', { name: 'Insert 3 as gallery' }).click();
  await stage.told('submit');
  expect(submitted(stage)).toEqual([
    config(
      { asset: '4711', mode: 'pinned', version: '47110', rendition: '8', size: 'large' },
      { asset: '4716', mode: 'follow', size: 'medium' },
      { asset: '5000', mode: 'follow', size: 'medium' },
    ),
  ]);
});

test('reopening keeps what was chosen, names what is gone, and loses no key of a later version', async () => {
  const stage = await open({
    extension: {
      config: {
        caption: 'kept',
        references: [
          { asset: '4711', mode: 'pinned', version: '90002', size: 'large', crop: 'left' },
          { asset: '4799', mode: 'follow', size: 'medium' },
        ],
      },
    },
    gone: [4799],
  });
  const { page } = stage;
  await page.getByText('No longer in CELUM, or you may not see it.').waitFor();
  await stage.look('picker-reopened');
  await page.getByRole('gridcell', { name: /Aurora logo/ }).click();
  await page.getByRole('button', { name: 'Save gallery of 3' }).click();
  await stage.told('submit');
  expect(submitted(stage)).toEqual([
    {
      config: {
        caption: 'kept',
        references: [
          { asset: '4711', mode: 'pinned', version: '90002', size: 'large', crop: 'left' },
          { asset: '4799', mode: 'follow', size: 'medium' },
          { asset: '4715', mode: 'follow', size: 'medium' },
        ],
      },
    },
  ]);
});

test('an asset that was deleted after it was chosen keeps the dialog open and is named', async () => {
  const gone: number[] = [];
  const stage = await open({ gone });
  const { page } = stage;
  await page.getByRole('gridcell', { name: /Hero summer/ }).click();
  gone.push(4711);
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('alert').getByText('Hero summer: no longer in CELUM.').waitFor();
  await stage.look('picker-deleted');
  expect(submitted(stage)).toEqual([]);
});

test('a pasted link chooses its asset', async () => {
  const stage = await open({
    extension: { autoConvertLink: 'https://aurora.celum.cloud/assets/4715' },
  });
  await stage.page.getByRole('heading', { name: 'Selection (1)' }).waitFor();
  await stage.page.getByRole('button', { name: 'Insert' }).click();
  await stage.told('submit');
  expect(submitted(stage)).toEqual([config({ asset: '4715', mode: 'follow', size: 'medium' })]);
});

test('pressing Insert twice submits once', async () => {
  const stage = await open();
  await stage.page.getByRole('gridcell', { name: /Hero summer/ }).click();
  await stage.page.getByRole('button', { name: 'Insert' }).dblclick();
  await stage.told('submit');
  await stage.page.getByRole('button', { name: 'Insert' }).waitFor();
  expect(submitted(stage)).toHaveLength(1);
});

test.each(THEMES)('axe-core finds nothing wrong in the %s theme', async (theme, dark) => {
  const stage = await open({ dark, locale: 'de-DE' });
  const { page } = stage;
  await page.getByRole('checkbox', { name: 'Nicht nutzbare zeigen' }).click();
  await page.getByRole('gridcell', { name: /Hero-DE/ }).click({ force: true });
  await page.getByRole('gridcell', { name: /Hero summer/ }).click();
  await page.getByRole('button', { name: 'Optionen für Hero summer' }).click();
  await stage.look(`picker-german-${theme}`);
  await expect(findings(page)).resolves.toEqual([]);
});
