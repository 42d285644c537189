import { inTurn } from '../static/support/expectations';
import { celum, CELUM_CONNECTED, openSettings, opentext } from '../static/support/site';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const works = { account: 'imprimatur', version: '24.2', problem: null, milliseconds: 84 };

test('an admin connects OpenText by keyboard alone: consent is explained, the test tells, saving keeps', async () => {
  const before = { ok: true as const, value: [opentext()] };
  const after = {
    ok: true as const,
    value: [
      opentext({
        state: 'connected',
        account: 'imprimatur',
        config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe' },
        secretsSet: ['username', 'password'],
      }),
    ],
  };
  const stage = await openSettings(theatre, {
    server: {
      'settings.connections': inTurn(before, after),
      'settings.testConnection': () => ({
        ok: true,
        value: { ok: true, ...works, warnings: [{ code: 'clock-skew', subject: '412 s' }] },
      }),
      'settings.saveConnection': () => ({ ok: true, value: opentext({ state: 'connected' }).view }),
    },
  });
  const { page } = stage;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('button', { name: 'Connect OpenText' }).focus();
  await press('Enter');
  await page.getByLabel('Content Server address').focus();
  await page.keyboard.type('https://ecm.aurora-press.example/otcs/cs.exe');
  await press('Tab', 'Tab');
  await page.keyboard.type('imprimatur');
  await press('Tab');
  await page.keyboard.type('otcs-secret-0001');
  await stage.look('settings-opentext-form');
  await press('Tab', 'Tab', 'Enter');
  const consent = page.getByRole('dialog', { name: 'Let Imprimatur reach this address?' });
  await consent.getByText('https://ecm.aurora-press.example').waitFor();
  await stage.look('settings-consent');
  expect(stage.inputs('settings.testConnection')).toEqual([]);
  await press('Tab', 'Enter');
  await page.getByText('It works: signed in as imprimatur.').waitFor();
  await page.getByText('Its clock differs from ours by 412 s').waitFor();
  await stage.look('settings-tested');
  await page.getByRole('button', { name: 'Save' }).focus();
  await press('Enter');
  await page.getByText('Connected', { exact: true }).waitFor();
  const typed = {
    system: 'opentext',
    config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
    secrets: { username: 'imprimatur', password: 'otcs-secret-0001' },
  };
  expect(stage.inputs('settings.testConnection')).toEqual([typed]);
  expect(stage.inputs('settings.saveConnection')).toEqual([typed]);
  expect(stage.commands.filter(({ name }) => name === '__permission__egressSet')).toMatchObject([
    {
      payload: {
        egresses: [
          {
            key: 'imprimatur-opentext',
            configured: [
              { domain: 'https://ecm.aurora-press.example', type: ['FETCH_BACKEND_SIDE'] },
            ],
          },
        ],
      },
    },
  ]);
  await expect(page.content()).resolves.not.toContain('otcs-secret-0001');
  expect(stage.complaints).toEqual([]);
});

test('without consent nothing is sent and nothing tested', async () => {
  const stage = await openSettings(theatre, {
    consent: false,
    server: { 'settings.connections': () => ({ ok: true, value: [celum()] }) },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Connect CELUM' }).click();
  await page.getByLabel('CELUM address').fill('dam.aurora-press.example');
  await page.getByLabel('API key').fill('celum-key-imprimatur-0001');
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByText('pictures in readers’ browsers').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').getByText('The address was not allowed').waitFor();
  await stage.look('settings-refused');
  expect(stage.inputs('settings.testConnection')).toEqual([]);
});

test('a CELUM cloud address needs no consent, and a wrong one is explained with the fix', async () => {
  const problem = { code: 'wrong-address', subject: 'CELUM' };
  const stage = await openSettings(theatre, {
    server: {
      'settings.connections': () => ({ ok: true, value: [celum()] }),
      'settings.testConnection': () => ({
        ok: true,
        value: { ok: false, account: null, version: null, warnings: [], problem, milliseconds: 40 },
      }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Connect CELUM' }).click();
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('This field is needed.').count()).resolves.toBe(2);
  await page.getByLabel('CELUM address').fill('http://aurora.celum.cloud');
  await page.getByText('It must be an https address.').waitFor();
  await page.getByLabel('CELUM address').fill('https://aurora.celum.cloud');
  await page.getByLabel('API key').fill('celum-key-imprimatur-0001');
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByText('At this address there is no CELUM programming interface.').waitFor();
  await page.getByText('it is often the address of the web portal').waitFor();
  await stage.look('settings-wrong-address');
  expect(stage.commands.map(({ name }) => name)).not.toContain('__permission__egressSet');
});

test('a kept secret is never shown; replacing it sends the new one, leaving it sends none', async () => {
  const stage = await openSettings(theatre, {
    server: {
      'settings.testConnection': () => ({ ok: true, value: { ok: true, ...works, warnings: [] } }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Change the connection to CELUM' }).click();
  await page.getByText('Set', { exact: true }).waitFor();
  await stage.look('settings-kept-secret');
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByText('It works').waitFor();
  await page.getByRole('button', { name: 'Replace API key' }).click();
  await page.getByLabel('API key').fill('celum-key-new');
  await page.getByRole('button', { name: 'Test' }).click();
  await stage.asked('settings.testConnection', 2);
  expect(stage.inputs('settings.testConnection').map(({ secrets }) => secrets)).toEqual([
    {},
    { apiKey: 'celum-key-new' },
  ]);
});

test('a connection that is used cannot be removed, and the list says by what', async () => {
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('button', { name: 'Remove the connection to CELUM' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('12 assets on pages').waitFor();
  await stage.look('settings-in-use');
  await expect(dialog.getByRole('button', { name: 'Remove' }).count()).resolves.toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('an unused connection is removed after a question', async () => {
  const stage = await openSettings(theatre, {
    server: {
      'settings.connections': () => ({
        ok: true,
        value: [celum({ ...CELUM_CONNECTED, usedBy: [] })],
      }),
      'settings.removeConnection': () => ({ ok: true, value: {} }),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Remove the connection to CELUM' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await stage.asked('settings.removeConnection');
  expect(stage.inputs('settings.removeConnection')).toEqual([{ system: 'celum' }]);
});
