import { onePreset } from '../support/build';
import { findings } from '../static/support/axe';
import { expectText, THEMES } from '../static/support/expectations';
import { CLARA, PRESET } from '../static/support/page';
import { celum, openSettings } from '../static/support/site';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

test('suggested CELUM fields are taken over with the meaning of their values', async () => {
  const stage = await openSettings(theatre);
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
  const stage = await openSettings(theatre);
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
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('tab', { name: 'Approvals' }).click();
  await page.getByRole('button', { name: 'Add entry' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Choose at least one person or group.').waitFor();
  const entry = page.getByRole('region', { name: 'New entry' });
  await entry.getByRole('combobox', { name: 'People and groups' }).fill('clara');
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
      presets: [PRESET, onePreset('brand-and-legal-2', 'Brand and legal', [CLARA])],
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
});

test('people and groups may be named to let unusable assets through', async () => {
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('tab', { name: 'Approvals' }).click();
  const field = page.getByRole('combobox', { name: 'Who may let such an asset through' });
  await field.fill('clara');
  await page.getByRole('option', { name: 'Clara Vogel' }).waitFor();
  await page.keyboard.press('Enter');
  await field.fill('appro');
  await page.getByRole('option', { name: /approvers/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Group approvers' }).waitFor();
  await stage.look('settings-overriders');
  await page.getByRole('button', { name: 'Save' }).click();
  await stage.asked('settings.saveSite');
  expect(stage.inputs('settings.saveSite')).toMatchObject([
    {
      policies: [
        {
          overriders: [CLARA],
          overriderGroups: [{ groupId: 'g-approvers', name: 'approvers' }],
        },
      ],
    },
  ]);
});

test('deliveries say why they stopped, are filtered by state and tried again together', async () => {
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.getByText('2 deliveries').waitFor();
  await stage.look('settings-deliveries');
  await page.getByRole('button', { name: 'What' }).click();
  await expect(page.getByRole('row').nth(1).innerText()).resolves.toContain('Author event pages');
  await page.getByRole('button', { name: 'Retry all 2' }).click();
  await stage.asked('deliveries.list', 2);
  expect(stage.inputs('deliveries.retry').map(({ ids }) => ids.toSorted())).toEqual([['d1', 'd3']]);
  await page.getByLabel('Show').selectOption('On the way');
  await page.getByText('OpenText cannot be reached just now.').waitFor();
});

test('a delivery shows its runs with their calls, and can be called off', async () => {
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.getByRole('button', { name: 'Details of Author event pages' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 calls').waitFor();
  await stage.look('settings-delivery');
  await expect(dialog.innerText()).resolves.toMatch(
    /tried again after a failure · 412 ms · 2 times in a row[\s\S]*POST \/api\/v2\/nodes[\s\S]*400/,
  );
  await dialog.getByRole('button', { name: 'Cancel delivery' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(stage.inputs('deliveries.cancel')).toEqual([{ id: 'd3' }]);
});

test('each queue says how it does, and its connection can be tested', async () => {
  const stage = await openSettings(theatre);
  const { page } = stage;
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  const queue = page.getByRole('region', { name: 'CELUM' });
  await queue.waitFor();
  await expect(queue.innerText()).resolves.toMatch(
    /Does not answer[\s\S]*97 % of 100 arrived in 28 days[\s\S]*due since/,
  );
  await queue.getByRole('button', { name: 'Test the connection to CELUM now' }).click();
  await stage.asked('settings.testConnection', 1);
});

test('settings that cannot be loaded say so and try again', async () => {
  const stage = await openSettings(theatre, {
    server: {
      'settings.connections': () => ({
        ok: false,
        problem: { code: 'unexpected', reference: 'r-42' },
      }),
    },
  });
  await expectText(stage.page, 'Reference: r-42');
  stage.server['settings.connections'] = () => ({ ok: true, value: [celum()] });
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('heading', { name: 'CELUM' }).waitFor();
});

test.each(THEMES)(
  'axe-core finds nothing wrong on any tab in the %s theme',
  async (theme, dark) => {
    const stage = await openSettings(theatre, { dark, locale: 'de-DE' });
    const { page } = stage;
    const found: string[] = [];
    const examine = async (name: string) => {
      await stage.look(`settings-german-${name}-${theme}`);
      found.push(...(await findings(page)));
    };
    await page.getByRole('button', { name: 'OpenText verbinden' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await examine('connections');
    await page.keyboard.press('Control+Home');
    for (const name of ['CELUM-Felder', 'Akten', 'Freigaben', 'Zustellungen', 'Abgleich', 'Über']) {
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
  },
);
