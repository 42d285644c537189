import { findings } from '../static/support/axe';
import { expectText, THEMES } from '../static/support/expectations';
import { compared } from '../static/support/reconciliation';
import { openSettings } from '../static/support/site';
import { Theatre } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const server = () => ({
  'reconciliation.read': () => ({ ok: true as const, value: compared() }),
  'reconciliation.repair': () => ({ ok: true as const, value: compared() }),
});

test.each(THEMES)('differences are shown with their repair, in %s', async (theme, dark) => {
  const stage = await openSettings(theatre, { server: server(), dark });
  const { page } = stage;
  await page.getByRole('tab', { name: 'Reconcile' }).click();
  await expectText(page, 'Record 40036 is no longer in OpenText.');
  await expectText(page, 'end of licence, territories; 14 pages show it.');
  await expectText(page, 'The app keeps nothing in Consonance yet');
  await stage.look(`settings-reconcile-${theme}`);
  expect(await findings(page)).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('one is repaired by keyboard, and what only people can do has no button', async () => {
  const stage = await openSettings(theatre, { server: server() });
  const { page } = stage;
  await page.getByRole('tab', { name: 'Reconcile' }).click();
  const repairs = page.getByRole('button', { name: /^Repair / });
  await page.getByRole('button', { name: /^Repair Author event pages: The status/ }).press('Enter');
  await stage.asked('reconciliation.repair');
  expect(stage.inputs('reconciliation.repair')).toEqual([
    { ids: ['status-shown.Author event pages'] },
  ]);
  expect(await repairs.count()).toBe(4);
});

test('it reads in German', async () => {
  const stage = await openSettings(theatre, { server: server(), locale: 'de-DE' });
  const { page } = stage;
  await page.getByRole('tab', { name: 'Abgleich' }).click();
  await expectText(page, 'Akte 40036 ist nicht mehr in OpenText.');
  await page.getByLabel('Zeigen').selectOption('Doppelt (1)');
  await expectText(page, 'löschen Sie das, das nicht die Akte ist');
  await stage.look('settings-reconcile-de');
  expect(await page.getByText('Fehlt', { exact: true }).count()).toBe(0);
});
