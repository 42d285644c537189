import { findings } from '../static/support/axe';
import { BEN, CLARA, PRESET } from '../static/support/page';
import { celum, CELUM_CONNECTED, opentext, site, SPACES } from '../static/support/site';
import { Theatre } from '../static/support/stage';
import type { Server } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

interface Options {
  server?: Server;
  consent?: boolean;
  dark?: boolean;
  locale?: string;
}

const open = ({ server, ...scene }: Options = {}) =>
  theatre.play({
    resource: 'settings',
    extension: { type: 'confluence:globalSettings' },
    server: { ...site(), ...server },
    confluence: SPACES,
    size: { width: 1100, height: 860 },
    ...scene,
  });

const works = { account: 'imprimatur', version: '24.2', problem: null, milliseconds: 84 };

test('an admin connects OpenText by keyboard alone: consent is explained, the test tells, saving keeps', async () => {
  let connected = false;
  const stage = await open({
    server: {
      'settings.connections': () => ({
        ok: true,
        value: [
          opentext(
            connected
              ? {
                  state: 'connected',
                  account: 'imprimatur',
                  config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe' },
                  secretsSet: ['username', 'password'],
                }
              : {},
          ),
        ],
      }),
      'settings.testConnection': () => ({
        ok: true,
        value: { ok: true, ...works, warnings: [{ code: 'clock-skew', subject: '412 s' }] },
      }),
      'settings.saveConnection': () => {
        connected = true;
        return { ok: true, value: opentext({ state: 'connected' }).view };
      },
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
  const stage = await open({
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
  const stage = await open({
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
  const stage = await open({
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
  const stage = await open();
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
  const stage = await open({
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

test('suggested CELUM fields are taken over with the meaning of their values', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('tab', { name: 'CELUM fields' }).click();
  await page.getByRole('button', { name: 'Use all 2 suggestions' }).click();
  await page.getByLabel('Meaning of Draft').selectOption('In review');
  await page.getByLabel('CELUM field for Channels').selectOption('Not mapped');
  await page.getByLabel('Warn this many days').fill('45');
  await stage.look('settings-mapping');
  await page.getByRole('button', { name: 'Save' }).click();
  await stage.asked('settings.saveCelumMapping');
  expect(stage.inputs('settings.saveCelumMapping')).toEqual([
    {
      approvalField: 643,
      approvedValues: [3],
      inReviewValues: [2, 1],
      rejectedValues: [4],
      channelsField: null,
      territoriesField: null,
      languagesField: null,
      licenceEndField: 652,
      altTextField: null,
      creditField: null,
      ownerField: null,
      warnDays: 45,
    },
  ]);
});

test('a record rule is made from the trees of OpenText, with the fields of its category', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('tab', { name: 'Records' }).click();
  await page.getByText('No rule yet').waitFor();
  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('This is needed.').count()).resolves.toBe(3);
  await page.getByLabel('Space').selectOption('Summer campaign (SUM)');
  await page.getByRole('button', { name: 'Choose folder' }).click();
  await page.getByRole('treeitem', { name: 'Enterprise' }).press('ArrowRight');
  await page.getByRole('treeitem', { name: 'Campaign records' }).click();
  await stage.look('settings-folder-tree');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Choose classification' }).click();
  await page.getByRole('treeitem', { name: 'Marketing' }).press('Enter');
  await page.getByRole('treeitem', { name: 'Campaign approvals' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('Retention').selectOption('MKT-7: 7 years');
  await page.getByLabel('Category').selectOption('Publication facts');
  await page.getByText('OpenText requires this field.').waitFor();
  await page.getByLabel('Title', { exact: true }).fill('{title}');
  await stage.look('settings-rule');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Edit rule for Summer campaign (SUM)' }).waitFor();
  await stage.look('settings-rules');
  await page.getByRole('button', { name: 'Save' }).click();
  await stage.asked('settings.saveRecordRules');
  expect(stage.inputs('settings.saveRecordRules')).toEqual([
    [
      {
        spaceKey: 'SUM',
        folderId: 20010,
        folderName: 'Campaign records',
        classificationId: 30011,
        classificationName: 'Campaign approvals',
        retention: 'MKT-7',
        category: { id: 9830, name: 'Publication facts', values: { '9830_2': '{title}' } },
      },
    ],
  ]);
});

test('approvers are found by name, and a new entry gets an id of its own', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('tab', { name: 'Approvals' }).click();
  await page.getByRole('button', { name: 'Add entry' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Choose at least one person.').waitFor();
  const entry = page.getByRole('region', { name: 'New entry' });
  await entry.getByRole('combobox', { name: 'People' }).fill('clara');
  await page.getByRole('option', { name: 'Clara Vogel' }).waitFor();
  await stage.look('settings-people');
  await page.keyboard.press('Enter');
  await entry.getByLabel('Name').fill('Brand and legal');
  await page.getByLabel('Territories').fill('AT, DE,, DE');
  await stage.look('settings-approvals');
  await page.getByRole('button', { name: 'Save' }).click();
  await stage.asked('settings.saveSite');
  expect(stage.inputs('settings.saveSite')).toEqual([
    {
      language: 'en',
      timeZone: 'Europe/Berlin',
      presets: [
        PRESET,
        { id: 'brand-and-legal-2', name: 'Brand and legal', approvers: [CLARA], rule: 'any' },
      ],
      policies: [
        {
          spaceKey: 'SUM',
          channels: ['Web', 'Print'],
          territories: ['AT', 'DE'],
          unusableAssets: 'block',
        },
      ],
    },
  ]);
  expect(PRESET.approvers).toContain(BEN);
});

test('deliveries say why they wait, are filtered by state and tried again together', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.getByText('OpenText cannot be reached just now.').waitFor();
  await stage.look('settings-deliveries');
  await page.getByLabel('Show').selectOption('Needs attention');
  await expect(page.getByRole('row').count()).resolves.toBe(3);
  await page.getByRole('button', { name: 'What' }).click();
  await expect(page.getByRole('row').nth(1).innerText()).resolves.toContain('Author event pages');
  await page.getByRole('button', { name: 'Retry all 2' }).click();
  await stage.asked('settings.deliveries', 2);
  expect(
    stage
      .inputs('settings.retryDelivery')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['d1', 'd3']);
});

test('settings that cannot be loaded say so and try again', async () => {
  let down = true;
  const stage = await open({
    server: {
      'settings.connections': () =>
        down
          ? { ok: false, problem: { code: 'unexpected', reference: 'r-42' } }
          : { ok: true, value: [celum()] },
    },
  });
  await stage.page.getByText('Reference: r-42').waitFor();
  down = false;
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('heading', { name: 'CELUM' }).waitFor();
});

test.each([false, true])('axe-core finds nothing wrong on any tab (dark: %s)', async (dark) => {
  const stage = await open({ dark, locale: 'de-DE' });
  const { page } = stage;
  const found: string[] = [];
  const examine = async (name: string) => {
    await stage.look(`settings-german-${name}-${dark ? 'dark' : 'light'}`);
    found.push(...(await findings(page)));
  };
  await page.getByRole('button', { name: 'OpenText verbinden' }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await examine('connections');
  await page.keyboard.press('Control+Home');
  for (const name of ['CELUM-Felder', 'Akten', 'Freigaben', 'Zustellungen', 'Über']) {
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name, selected: true }).waitFor();
    await page.getByText('Wird geladen…').waitFor({ state: 'detached' });
    await examine(name);
  }
  await page.getByRole('tab', { name: 'Akten' }).click();
  await page.getByRole('button', { name: 'Regel hinzufügen' }).click();
  await page.getByLabel('Kategorie').selectOption('Publication facts');
  await examine('rule');
  expect(found).toEqual([]);
});
