import { card } from '../static/support/celum';
import { expectText } from '../static/support/expectations';
import { drawn, figure, openMacro } from '../static/support/macro';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

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
  const stage = await openMacro(theatre, {
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
  await page.getByText('CELUM cannot be asked just now').waitFor();
  await page.setViewportSize({ width: 760, height: 1150 });
  await stage.look('macro-gallery');
  expect(stage.inputs('assets.cards')).toHaveLength(1);
  expect(stage.inputs('assets.cards')[0]?.references[1]).toEqual({
    assetId: 4715,
    versionId: 90003,
  });
});

test('a reader without rights sees title, owner and reason, and asks for access by keyboard', async () => {
  const stage = await openMacro(theatre, {
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
  const stage = await openMacro(theatre, {
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
  const stage = await openMacro(theatre, {
    server: { 'assets.cards': () => ({ ok: false, problem: { code } }) },
  });
  await expectText(stage.page, sentence);
  await stage.look(`macro-${code}`);
  stage.server['assets.cards'] = drawn;
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await figure(stage).waitFor();
});

test.each([
  ['editing', true, 'Select this block and press Edit to choose an asset from CELUM.'],
  ['reading', false, 'The author has not chosen an asset from CELUM for this place.'],
])('an empty macro says what is missing (%s)', async (mode, isEditing, sentence) => {
  const stage = await openMacro(theatre, { references: [], isEditing });
  await stage.page.getByText(sentence).waitFor();
  await stage.look(`macro-empty-${mode}`);
  expect(stage.inputs('assets.cards')).toEqual([]);
});
