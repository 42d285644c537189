import { findings } from '../static/support/axe';
import { card } from '../static/support/celum';
import { expectText, gate, inTurn, THEMES } from '../static/support/expectations';
import { figure, openMacro } from '../static/support/macro';
import { Theatre } from '../static/support/stage';
import type { Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const panel = ({ page }: Stage) => page.getByRole('group', { name: /^Rights and details of/ });
const trigger = ({ page }: Stage) => page.getByRole('button', { name: /^Rights and details of/ });

test('a reader sees where a picture may be used without a click', async () => {
  const stage = await openMacro(theatre);
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
  const stage = await openMacro(theatre);
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
  const stage = await openMacro(theatre);
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
  const stage = await openMacro(theatre, { references: [{ asset: '4711', size: 'small' }] });
  await trigger(stage).click();
  await panel(stage).waitFor();
  await stage.look('macro-small-panel');
  const box = await panel(stage).evaluate(
    (element) => element.getBoundingClientRect().toJSON() as DOMRect,
  );
  const frame = await stage.page.evaluate(() => ({
    height: document.body.offsetHeight,
    width: document.body.offsetWidth,
  }));
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(frame.height);
  expect(box.right).toBeLessThanOrEqual(frame.width);
});

test('the picture’s place is kept, so that nothing jumps when it comes', async () => {
  const late = gate();
  const stage = await openMacro(theatre, {
    server: {
      'assets.picture': async () => {
        await late.opened;
        return { ok: true, value: { url: theatre.picture('late') } };
      },
    },
  });
  await figure(stage).getByText('Loading picture').waitFor();
  const before = await figure(stage).boundingBox();
  late.open();
  await figure(stage).getByRole('img').waitFor();
  expect(await figure(stage).boundingBox()).toEqual(before);
});

test('a picture address that has ended is asked for again, once', async () => {
  const url = inTurn('/gone.png', theatre.picture('fresh'));
  const stage = await openMacro(theatre, {
    server: { 'assets.picture': () => ({ ok: true, value: { url: url() } }) },
  });
  await stage.asked('assets.picture', 2);
  await figure(stage).locator('img[src*="fresh"]').waitFor();
  expect(stage.inputs('assets.picture')).toHaveLength(2);
});

test('a picture that cannot be loaded says so in its place', async () => {
  const stage = await openMacro(theatre, {
    server: { 'assets.picture': () => ({ ok: true, value: { url: '/gone.png' } }) },
  });
  await expectText(figure(stage), 'The picture could not be loaded');
  await stage.look('macro-no-picture');
});

test('Confluence is told when the macro is drawn, with its local id', async () => {
  const stage = await openMacro(theatre);
  await expect(stage.told('emit')).resolves.toEqual({
    event: 'EXTENSION_READY',
    payload: { localId: 'local-1' },
  });
  await expect(figure(stage).count()).resolves.toBe(1);
});

test.each(THEMES)('axe-core finds nothing wrong in the %s theme', async (theme, dark) => {
  const stage = await openMacro(theatre, {
    dark,
    locale: 'de-DE',
    references: [{ asset: '4711' }, { asset: '4719' }],
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
  await stage.look(`macro-german-${theme}`);
  const found = await findings(stage.page);
  expect(found.filter((finding) => !PAGE_RULES.test(finding))).toEqual([]);
});

/** Rules about whole pages; a macro is a part of one. */
const PAGE_RULES = /^(region|page-has-heading-one|landmark-one-main):/;
