import type { AuthenticatorView } from '../../src/contracts/authenticator';
import type { Answer } from '../../src/contracts/problem';
import { findings } from '../static/support/axe';
import { expectText, inTurn, THEMES } from '../static/support/expectations';
import { found, openHome, queue, WAITING } from '../static/support/home';
import { BEN } from '../static/support/page';
import { Theatre } from '../static/support/stage';
import type { Server } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const NONE = { state: 'none', since: null, lockedUntil: null, recoveryCodesLeft: 0 } as const;
const ACTIVE = {
  state: 'active',
  since: '2026-11-21T09:00:00Z',
  lockedUntil: null,
  recoveryCodesLeft: 10,
} as const;
const CODES = ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-gggg-hhhh'];

test('what has to be signed leads through the set-up of an authenticator to the decision', async () => {
  const signed = { ...WAITING, signature: true };
  const stage = await openHome(theatre, {
    server: {
      'home.toDecide': () => ({ ok: true, value: found({ waiting: [signed] }) }),
      'me.authenticator': inTurn<Answer<AuthenticatorView>>(
        { ok: true, value: NONE },
        { ok: true, value: NONE },
        { ok: true, value: ACTIVE },
      ),
      'me.beginAuthenticator': () => ({
        ok: true,
        value: {
          secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          address: 'otpauth://totp/Imprimatur:Ann%20Baker?secret=JBSWY3DPEHPK3PXP',
        },
      }),
      'me.confirmAuthenticator': () => ({ ok: true, value: { recoveryCodes: CODES } }),
      'home.approve': () => ({ ok: true, value: found({ waiting: [] }) }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Approve Summer campaign brief' }).click();
  await page.getByRole('button', { name: 'Set up an authenticator' }).click();
  await page.getByRole('img', { name: 'QR code' }).waitFor();
  await expectText(page, 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
  await stage.look('home-enrol');
  await page.getByRole('textbox', { name: 'Code' }).fill('123 456');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expectText(page, 'aaaa-bbbb-cccc-dddd');
  await stage.look('home-recovery-codes');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('radio', { name: 'It is legally sound' }).check();
  await page.getByRole('button', { name: 'Confirm approval' }).click();
  await expectText(page, 'Type the six digits that your authenticator shows.');
  await page.getByLabel('Code of your authenticator').fill('654321');
  await stage.look('home-sign');
  await page.getByRole('button', { name: 'Confirm approval' }).click();
  await expectText(page, 'Nothing waits for your decision.');
  expect(stage.inputs('home.approve')).toEqual([
    { pageId: '98310', pageVersion: 4, meaning: 'legal', comment: '', code: '654321' },
  ]);
  expect(stage.complaints).toEqual([]);
});

const PERSONAL: Server = {
  ...queue(),
  'me.authenticator': () => ({ ok: true, value: ACTIVE }),
  'me.deputy': () => ({ ok: true, value: null }),
  'me.findPeople': () => ({ ok: true, value: [{ accountId: BEN, name: 'Ben Okafor' }] }),
  'me.nameDeputy': ({ from, until }) => ({
    ok: true,
    value: { deputy: { accountId: BEN, name: 'Ben Okafor' }, from, until },
  }),
};

test('a deputy is named with days, by keyboard', async () => {
  const stage = await openHome(theatre, { server: PERSONAL });
  const { page } = stage;
  await page.getByRole('tab', { name: 'To decide' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Name deputy' }).press('Enter');
  await expectText(page, 'Choose who decides for you.');
  await page.getByRole('combobox', { name: 'Deputy' }).fill('ben');
  await page.getByRole('option', { name: 'Ben Okafor' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('First day').fill('2026-12-20');
  await page.getByLabel('Last day').fill('2026-12-01');
  await page.getByRole('button', { name: 'Name deputy' }).press('Enter');
  await expectText(page, 'The last day comes before the first one.');
  await page.getByLabel('Last day').fill('2027-01-06');
  await page.getByRole('button', { name: 'Name deputy' }).press('Enter');
  await expectText(page, 'Ben Okafor decides for you from 20 Dec 2026 to 6 Jan 2027.');
  await stage.look('home-mine');
  expect(stage.inputs('me.nameDeputy')).toEqual([
    { deputy: BEN, from: '2026-12-20', until: '2027-01-06' },
  ]);
});

test('a lost authenticator is ended with a recovery code', async () => {
  const stage = await openHome(theatre, {
    server: { ...PERSONAL, 'me.recoverAuthenticator': () => ({ ok: true, value: NONE }) },
  });
  const { page } = stage;
  await page.getByRole('tab', { name: 'My signature and deputy' }).click();
  await page.getByRole('button', { name: 'I have lost my authenticator' }).click();
  await page.getByLabel('Recovery code').fill('aaaa-bbbb-cccc-dddd');
  await page.getByRole('button', { name: 'End the lost authenticator' }).click();
  await stage.asked('me.authenticator', 2);
  expect(stage.inputs('me.recoverAuthenticator')).toEqual([{ code: 'aaaa-bbbb-cccc-dddd' }]);
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test('what is personal is accessible', async () => {
    const stage = await openHome(theatre, { dark, locale: 'de-DE', server: PERSONAL });
    await stage.page.getByRole('tab', { name: 'Meine Unterschrift und Vertretung' }).click();
    await expectText(stage.page, 'Ihr Authenticator ist seit');
    await stage.look(`home-mine-${theme}`);
    expect(await findings(stage.page)).toEqual([]);
  });
});
