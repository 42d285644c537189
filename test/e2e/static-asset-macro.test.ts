import { findings } from '../static/support/axe';
import { card } from '../static/support/celum';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const HERO = { asset: '4711', mode: 'follow', size: 'medium' };

interface Options {
  references?: unknown[];
  server?: Server;
  isEditing?: boolean;
  locale?: string;
  dark?: boolean;
  accountId?: string | undefined;
}

const open = ({ references = [HERO], server, isEditing = false, ...scene }: Options = {}) =>
  theatre.play({
    resource: 'asset-macro',
    extension: { type: 'macro', isEditing, config: { references } },
    server: {
      'assets.cards': () => ({ ok: true, value: [{ kind: 'card', card: card() }] }),
      'assets.picture': ({ assetId }) => ({
        ok: true,
        value: { url: theatre.picture(`asset ${assetId}`) },
      }),
      ...server,
    },
    size: { width: 760, height: 480 },
    ...scene,
  });

const figure = ({ page }: Stage) => page.getByRole('figure');
const panel = ({ page }: Stage) => page.getByRole('group', { name: /^Rights and details of/ });
const trigger = ({ page }: Stage) => page.getByRole('button', { name: /^Rights and details of/ });

test('a reader sees where a picture may be used without a click', async () => {
  const stage = await open();
  await figure(stage)
    .getByRole('img', { name: 'Two friends reading on a beach at sunset' })
    .waitFor();
  await stage.look('macro-card');
  await expect(figure(stage).innerText()).resolves.toMatch(
    /Hero summer v3[\s\S]*Approved[\s\S]*Channels Web, Print[\s\S]*Territories AT, DE, CH[\s\S]*Licence to 30 Jun 2027 \(Europe\/Berlin\)/,
  );
  expect(stage.inputs('assets.cards')).toEqual([
    { references: [{ assetId: 4711, versionId: null }], locale: 'en-GB' },
  ]);
  expect(stage.complaints).toEqual([]);
});

test('the panel opens on focus, stays on Enter, closes on Escape, and is complete', async () => {
  const stage = await open();
  await figure(stage).waitFor();
  await stage.page.keyboard.press('Tab');
  await panel(stage).getByText('until the end of 30 Jun 2027 (Europe/Berlin)').waitFor();
  await stage.look('macro-panel');
  await expect(panel(stage).innerText()).resolves.toMatch(
    /follows the latest approved version[\s\S]*German, English[\s\S]*Photo: M. Sandoval[\s\S]*Dora Lind[\s\S]*21 Nov 2026, 09:12 GMT/,
  );
  await expect(trigger(stage).getAttribute('aria-expanded')).resolves.toBe('true');
  await stage.page.keyboard.press('Escape');
  await panel(stage).waitFor({ state: 'detached' });
  await stage.page.keyboard.press('Enter');
  await panel(stage).waitFor();
  await stage.page.keyboard.press('Escape');
  await panel(stage).waitFor({ state: 'detached' });
});

test('the panel follows the mouse, and a click keeps it', async () => {
  const stage = await open();
  await trigger(stage).hover();
  await panel(stage).waitFor();
  await stage.page.mouse.move(700, 5);
  await panel(stage).waitFor({ state: 'detached' });
  await trigger(stage).click();
  await stage.page.mouse.move(700, 5);
  await expect(panel(stage).count()).resolves.toBe(1);
  await stage.page.mouse.click(740, 5);
  await panel(stage).waitFor({ state: 'detached' });
});

test('the panel of a small card stays inside its frame', async () => {
  const stage = await open({ references: [{ ...HERO, size: 'small' }] });
  await trigger(stage).click();
  await panel(stage).waitFor();
  await stage.look('macro-small-panel');
  const fits = await panel(stage).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const { scrollHeight, clientWidth } = document.documentElement;
    return box.top >= 0 && box.bottom <= scrollHeight && box.right <= clientWidth;
  });
  expect(fits).toBe(true);
});

test('the picture’s place is kept, so that nothing jumps when it comes', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const stage = await open({
    server: {
      'assets.picture': async () => {
        await slow;
        return { ok: true, value: { url: theatre.picture('late') } };
      },
    },
  });
  await figure(stage).getByText('Loading picture').waitFor();
  const before = await figure(stage).boundingBox();
  release();
  await figure(stage).getByRole('img').waitFor();
  expect(await figure(stage).boundingBox()).toEqual(before);
});

test('a picture address that has ended is asked for again, once', async () => {
  let asked = 0;
  const stage = await open({
    server: {
      'assets.picture': () => {
        asked += 1;
        return { ok: true, value: { url: asked === 1 ? '/gone.png' : theatre.picture('fresh') } };
      },
    },
  });
  await stage.asked('assets.picture', 2);
  await figure(stage).locator('img[src*="fresh"]').waitFor();
});

test('a picture that cannot be loaded says so in its place', async () => {
  const stage = await open({
    server: { 'assets.picture': () => ({ ok: true, value: { url: '/gone.png' } }) },
  });
  await figure(stage).getByText('The picture could not be loaded').waitFor();
  await stage.look('macro-no-picture');
});

test('an expired licence, a newer version and an old reading are said in words', async () => {
  const expired = card({
    id: 4712,
    name: 'Hero-DE',
    usability: {
      usable: false,
      reasons: [{ reason: 'licence-expired', date: '2026-11-14' }],
      endsInDays: null,
    },
  });
  const newer = card({ id: 4715, name: 'Aurora logo', newer: { versionId: 5, number: 4 } });
  const ending = card({
    id: 4718,
    name: 'Cover The Long Light',
    approval: 'unknown',
    usability: { usable: true, reasons: [], endsInDays: 9 },
  });
  const stage = await open({
    references: [
      { asset: '4712' },
      { asset: '4715', mode: 'pinned', version: '90003' },
      { asset: '4718' },
      { asset: '4717' },
      { asset: '4719' },
      { asset: '4720' },
    ],
    server: {
      'assets.cards': () => ({
        ok: true,
        value: [
          { kind: 'card', card: expired },
          { kind: 'card', card: newer },
          { kind: 'stale', assetId: 4718, code: 'unavailable', card: ending },
          { kind: 'gone', assetId: 4717, name: 'Beach crowd' },
          { kind: 'no-access', assetId: 4719, name: 'Board minutes scan', owner: 'Dora Lind' },
          { kind: 'stale', assetId: 4720, code: 'unavailable', card: null },
        ],
      }),
    },
  });
  const { page } = stage;
  await page.getByText('Licence ended 14 Nov 2026').waitFor();
  await page.getByText('v4 available').waitFor();
  await page.getByText('v3 pinned').waitFor();
  await page.getByText('CELUM cannot be reached; as of 21 Nov 2026, 09:12 GMT').waitFor();
  await page.getByText('Licence ends in 9 days').waitFor();
  await page.getByText('Approval not stated').waitFor();
  await page.getByText('This asset is no longer in CELUM').waitFor();
  await page.getByText('Imprimatur has not seen this asset before').waitFor();
  await page.setViewportSize({ width: 760, height: 1150 });
  await stage.look('macro-gallery');
  expect(stage.inputs('assets.cards')).toHaveLength(1);
  expect(stage.inputs('assets.cards')[0]?.references[1]).toEqual({
    assetId: 4715,
    versionId: 90003,
  });
});

test('a reader without rights sees title, owner and reason, and asks for access by keyboard', async () => {
  const stage = await open({
    server: {
      'assets.cards': () => ({
        ok: true,
        value: [
          { kind: 'no-access', assetId: 4711, name: 'Board minutes scan', owner: 'Dora Lind' },
        ],
      }),
      'assets.requestAccess': () => ({ ok: true, value: {} }),
    },
  });
  const { page } = stage;
  await page.getByText('You have no access to this asset in CELUM.').waitFor();
  await page.getByText('Owner: Dora Lind').waitFor();
  await stage.look('macro-no-access');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Request sent: the owner finds it as a comment on this page.').waitFor();
  expect(stage.inputs('assets.requestAccess')).toEqual([{ assetId: 4711 }]);
  expect(stage.inputs('assets.picture')).toEqual([]);
  await expect(page.getByRole('button').count()).resolves.toBe(0);
});

test('an anonymous reader is told to sign in', async () => {
  const stage = await open({
    accountId: undefined,
    server: {
      'assets.cards': () => ({
        ok: true,
        value: [{ kind: 'no-access', assetId: 4711, name: null, owner: null }],
      }),
    },
  });
  await stage.page.getByText('Sign in to Confluence to ask for access.').waitFor();
  await expect(stage.page.getByRole('button').count()).resolves.toBe(0);
});

test.each([
  ['not-connected', 'CELUM is not connected yet.'],
  ['egress-denied', 'This site does not let Imprimatur reach CELUM yet.'],
  ['unavailable', 'CELUM cannot be reached just now.'],
])('when the answer is %s the macro says so and can be tried again', async (code, sentence) => {
  let down = true;
  const stage = await open({
    server: {
      'assets.cards': () =>
        down
          ? { ok: false, problem: { code } }
          : { ok: true, value: [{ kind: 'card', card: card() }] },
    },
  });
  await stage.page.getByText(sentence).waitFor();
  await stage.look(`macro-${code}`);
  down = false;
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await figure(stage).waitFor();
});

test.each([
  [true, 'Select this block and press Edit to choose an asset from CELUM.'],
  [false, 'The author has not chosen an asset from CELUM for this place.'],
])('an empty macro says what is missing (editing: %s)', async (isEditing, sentence) => {
  const stage = await open({ references: [], isEditing });
  await stage.page.getByText(sentence).waitFor();
  await stage.look(`macro-empty-${isEditing ? 'editing' : 'reading'}`);
  expect(stage.inputs('assets.cards')).toEqual([]);
});

test('Confluence is told when the macro is drawn, with its local id', async () => {
  const stage = await open();
  await expect(stage.told('emit')).resolves.toEqual({
    event: 'EXTENSION_READY',
    payload: { localId: 'local-1' },
  });
  await expect(figure(stage).count()).resolves.toBe(1);
});

test.each([false, true])('axe-core finds nothing wrong (dark: %s)', async (dark) => {
  const stage = await open({
    dark,
    locale: 'de-DE',
    references: [HERO, { asset: '4719' }],
    server: {
      'assets.cards': () => ({
        ok: true,
        value: [
          { kind: 'card', card: card() },
          { kind: 'no-access', assetId: 4719, name: 'Board minutes scan', owner: 'Dora Lind' },
        ],
      }),
    },
  });
  // The page around the frame: Confluence gives it the colour that the frame lets through.
  await stage.page.getByText('Freigegeben').waitFor();
  await stage.page.keyboard.press('Tab');
  await stage.page.getByText('bis Ende des 30.06.2027 (Europe/Berlin)').waitFor();
  await stage.look(`macro-german-${dark ? 'dark' : 'light'}`);
  const found = await findings(stage.page);
  expect(found.filter((finding) => !PAGE_RULES.test(finding))).toEqual([]);
});

/** Rules about whole pages; a macro is a part of one. */
const PAGE_RULES = /^(region|page-has-heading-one|landmark-one-main):/;
