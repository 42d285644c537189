import { findings } from '../static/support/axe';
import { deliveries, delivery } from '../static/support/deliveries';
import { expectText, inTurn, THEMES } from '../static/support/expectations';
import { openSettings } from '../static/support/site';
import { Theatre } from '../static/support/stage';
import type { Server, Stage } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const empty = (id: string, title: string) => ({
  ...delivery(id, title, 'needs-attention', 'field-empty'),
  subject: 'Title',
});
const STOPPED = [
  empty('d1', 'Launch plan DE'),
  empty('d2', 'Summer campaign brief'),
  delivery('d3', 'Author event pages', 'needs-attention', 'unauthorised'),
];
const RULE = {
  spaceKey: 'SUM',
  folderId: 20010,
  folderName: 'Campaign records',
  classificationId: 30011,
  classificationName: 'Campaign approvals',
  retention: null,
  category: { id: 9830, name: 'Publication facts', values: {} },
};

const server: Server = {
  'deliveries.list': () => ({ ok: true, value: { deliveries: STOPPED, next: null } }),
  'settings.recordRules': () => ({ ok: true, value: [RULE] }),
};

const openDeliveries = async (options: Parameters<typeof openSettings>[1] = {}) => {
  const stage = await openSettings(theatre, {
    ...options,
    server: { ...server, ...options.server },
  });
  const name = options.locale === 'de-DE' ? 'Zustellungen' : 'Deliveries';
  await stage.page.getByRole('tab', { name }).click();
  await stage.page.getByText('Author event pages').waitFor();
  return stage;
};

test('what one change helps stands together, and is tried again together', async () => {
  const stage = await openDeliveries();
  const { page } = stage;
  const group = page.getByRole('region', { name: '2 for the same cause' });
  await expectText(group, 'OpenText needs a value in the field “Title”, and there was none.');
  expect(await group.getByRole('row').count()).toBe(3);
  await group.getByRole('button', { name: 'Retry all 2' }).click();
  await page.getByText('All 2 have arrived.').waitFor();
  expect(stage.inputs('deliveries.retry')).toEqual([{ ids: ['d1', 'd2'] }]);
});

test('those that are tried again are watched until none is on its way', async () => {
  const on = (first: 'running' | 'done', second: 'queued' | 'needs-attention') => ({
    ok: true as const,
    value: [
      { id: 'd1', state: first },
      { id: 'd2', state: second },
    ],
  });
  const stage = await openDeliveries({
    server: {
      'deliveries.standings': inTurn(
        on('running', 'queued'),
        on('done', 'queued'),
        on('done', 'needs-attention'),
      ),
    },
  });
  const { page } = stage;
  await page.getByRole('button', { name: 'Retry all 2' }).click();
  await page.getByText('Tried again: 0 arrived, 2 on the way.').waitFor();
  await page.getByText('Tried again: 1 arrived, 1 on the way.').waitFor();
  await page.getByText('Tried again: 1 arrived, 1 stopped again.').waitFor();
  expect(stage.inputs('deliveries.standings')).toHaveLength(3);
});

test('the hint opens the rule at the field, which is saved at once, and leads back', async () => {
  const stage = await openDeliveries();
  const { page } = stage;
  await page.getByRole('button', { name: 'Details of Launch plan DE' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Change the rule for SUM' }).click();
  await page.getByLabel('Title').and(page.locator(':focus')).waitFor();
  await stage.look('deliveries-rule');
  await page.keyboard.type('{title}');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('tab', { name: 'Deliveries', selected: true }).waitFor();
  expect(stage.inputs('settings.saveRecordRules')).toEqual([
    [{ ...RULE, category: { ...RULE.category, values: { '9830_2': '{title}' } } }],
  ]);
});

test('the hint opens the connection whose credentials are refused', async () => {
  const { page } = await openDeliveries();
  await page.getByRole('button', { name: 'Details of Author event pages' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Change the connection to OpenText' })
    .click();
  const form = page.getByRole('region', { name: 'OpenText' });
  await form.getByRole('button', { name: 'Save' }).waitFor();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Connections');
});

/** The app's page in a space, for one who administers it. */
const openSpace = (options: { dark?: boolean; locale?: string } = {}): Promise<Stage> => {
  const site = deliveries();
  return theatre.play({
    resource: 'home',
    extension: { type: 'confluence:spacePage', space: { key: 'SUM' } },
    server: {
      'space.isAdmin': () => ({ ok: true, value: true }),
      'space.report': () => ({ ok: true, value: { rows: [], next: null } }),
      'space.deliveries': () => ({ ok: true, value: { deliveries: STOPPED, next: null } }),
      'space.readDelivery': ({ id }) => site['deliveries.read']?.({ id }) ?? refusal,
      'space.retryDeliveries': ({ ids }) => site['deliveries.retry']?.({ ids }) ?? refusal,
      'space.standings': ({ ids }) => site['deliveries.standings']?.({ ids }) ?? refusal,
      'space.cancelDelivery': ({ id }) => site['deliveries.cancel']?.({ id }) ?? refusal,
    },
    size: { width: 1100, height: 760 },
    ...options,
  });
};
const refusal = { ok: false as const, problem: { code: 'not-found' } };

test('a space’s admin reads, retries and cancels, and is offered no setting of the site', async () => {
  const stage = await openSpace();
  const { page } = stage;
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.getByRole('button', { name: 'Retry all 2' }).click();
  await page.getByText('All 2 have arrived.').waitFor();
  await page.getByRole('button', { name: 'Details of Author event pages' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 calls').waitFor();
  expect(await page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Cancel delivery' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(stage.inputs('space.cancelDelivery')).toEqual([{ id: 'd3' }]);
  expect(stage.calls.filter(({ name }) => !name.startsWith('space.'))).toEqual([]);
});

describe.each(THEMES)('in the %s theme', (theme, dark) => {
  test('deliveries, their details and the space’s are accessible in German', async () => {
    const stage = await openDeliveries({ dark, locale: 'de-DE' });
    const { page } = stage;
    await stage.look(`deliveries-${theme}`);
    const found = await findings(page);
    await page.getByRole('button', { name: 'Einzelheiten zu Launch plan DE' }).click();
    await page.getByText('2 Aufrufe').waitFor();
    await stage.look(`delivery-${theme}`);
    found.push(...(await findings(page)));
    const space = await openSpace({ dark, locale: 'de-DE' });
    await space.page.getByRole('tab', { name: 'Zustellungen' }).click();
    await space.page.getByRole('button', { name: 'Alle 2 erneut versuchen' }).click();
    await space.page.getByText('Alle 2 sind angekommen.').waitFor();
    await space.look(`space-deliveries-${theme}`);
    found.push(...(await findings(space.page)));
    expect(found).toEqual([]);
    expect([...stage.complaints, ...space.complaints]).toEqual([]);
  });
});
