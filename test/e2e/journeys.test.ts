import type { FrameLocator, Page } from 'playwright-core';

import { startProduct, type Product } from './support/product';

// One story, told in order: what each person of Aurora Press does with one page. See the product's tour.
jest.setTimeout(120_000);

const PRESS_KIT = '/wiki/spaces/SUM/pages/98313';
const EDIT_PRESS_KIT = '/wiki/spaces/SUM/pages/edit-v2/98313';
const LAUNCH_PLAN = '/wiki/spaces/SUM/pages/98311';
const BRIEF = '/wiki/spaces/SUM/pages/98310';

describe('the way of one page', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct(4910);
  });
  afterEach(() => product.closePages());
  afterAll(() => product.close());

  const as = (person: string, path: string) => product.openAs(person, path);
  const openByline = async (page: Page, name: RegExp): Promise<FrameLocator> => {
    await page.getByRole('button', { name }).click();
    return page.frameLocator('iframe[src*="byline"]');
  };
  /** What Content Server holds in the folder of campaign records. */
  const filed = async () => {
    const answer = await fetch(`${product.system('opentext')}/otcs/cs.exe/api/v1/auth`, {
      method: 'POST',
      body: new URLSearchParams({ username: 'imprimatur', password: 'otcs-secret-0001' }),
    });
    const { ticket } = (await answer.json()) as { ticket: string };
    const children = await fetch(
      `${product.system('opentext')}/otcs/cs.exe/api/v2/nodes/20010/nodes?where_name=Press`,
      { headers: { otcsticket: ticket } },
    );
    const { results } = (await children.json()) as {
      results: { data: { properties: { id: number; name: string } } }[];
    };
    return await Promise.all(
      results.map(async ({ data: { properties } }) => {
        const versions = await fetch(
          `${product.system('opentext')}/otcs/cs.exe/api/v2/nodes/${properties.id}/versions`,
          { headers: { otcsticket: ticket } },
        );
        const list = (await versions.json()) as { results: unknown[] };
        return { name: properties.name, versions: list.results.length };
      }),
    );
  };

  it('begins with a tour whose steps lead into the product (S1)', async () => {
    const page = await as('evan', '/');

    await page.getByRole('button', { name: 'Edit as Ann' }).click();

    await page.waitForURL(`**${EDIT_PRESS_KIT}`);
    expect(await page.getByText('Acting as').locator('..').innerText()).toContain('Ann Baker');
  });

  it('lets an editor insert an approved asset by keyboard (J1)', async () => {
    const page = await as('ann', EDIT_PRESS_KIT);
    await page.getByText('To be filled with approved images.').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/celum');
    await page.getByRole('option', { name: /CELUM asset/ }).waitFor();
    await page.keyboard.press('Enter');

    const picker = page.frameLocator('iframe[src*="asset-picker"]');
    await picker.getByRole('searchbox').waitFor();
    await page.keyboard.type('hero');
    await picker.getByRole('status').getByText('1 asset').waitFor({ state: 'attached' });
    await picker.getByRole('gridcell', { name: /Hero summer/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.frameLocator('iframe[src*="asset-macro"]').getByText('Hero summer').waitFor();
    await page.keyboard.press('Control+Enter');

    await page.waitForURL(`**${PRESS_KIT}/**`);
    const card = page.frameLocator('iframe[src*="asset-macro"]');
    await card.getByRole('img', { name: /\w+/ }).waitFor();
    expect(await card.locator('body').innerText()).toMatch(/Hero summer\s+v3[\s\S]*Approved/);
  });

  it('hides what may not be used, and says why when asked (J1)', async () => {
    const page = await as('ann', EDIT_PRESS_KIT);
    await page.getByText('To be filled with approved images.').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/celum');
    await page.getByRole('option', { name: /CELUM asset/ }).click();
    const picker = page.frameLocator('iframe[src*="asset-picker"]');
    await picker.getByRole('searchbox').fill('hero');
    await picker.getByRole('status').getByText('1 asset').waitFor({ state: 'attached' });

    await picker.getByLabel('Show unusable').check();
    const expired = picker.getByRole('gridcell', { name: /Hero-DE/ });
    await expired.click({ force: true });

    expect(await expired.innerText()).toContain('Licence ended Nov 14, 2026');
    expect(await picker.getByRole('button', { name: /^Insert/ }).isDisabled()).toBe(true);
  });

  it('shows the rights without a click and the details by keyboard (J3)', async () => {
    const page = await as('ben', BRIEF);
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByText('Hero summer').waitFor();

    const shown = await card.locator('body').innerText();
    await card.getByRole('button', { name: /Rights and details/ }).press('Enter');

    expect(shown).toMatch(/Web, Print[\s\S]*AT, DE, CH[\s\S]*Jun 30, 2027/);
    await card.getByText('Languages').waitFor();
  });

  it('shows no picture to a reader without rights in CELUM, but whom to ask (J4)', async () => {
    const page = await as('evan', '/wiki');
    const addresses: string[] = [];
    page.on('request', (request) => void addresses.push(request.url()));

    await page.goto(`${product.url}${BRIEF}`);
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByText('You have no access to this asset in CELUM.').waitFor();

    expect(await card.locator('body').innerText()).toMatch(/Hero summer[\s\S]*Owner: Ben Okafor/);
    expect(addresses.filter((url) => url.startsWith(product.system('celum')))).toEqual([]);
  });

  it('exports the asset with its version, approval and rights (J20)', async () => {
    const page = await as('ben', BRIEF);
    const answer = await page.request.get(`${product.url}/__site/export/98310?type=word`);

    const parts = (await answer.text()).split(/\r?\n\r?\n/);
    const html = Buffer.from(String(parts[2]), 'base64').toString();

    expect(html).toMatch(/Hero summer[\s\S]*Version[\s\S]*3[\s\S]*Approved[\s\S]*AT, DE, CH/);
    expect(html).not.toContain("We don't have a way to export this macro");
  });

  it('names what stands in the way of a submission, with one action each (J8)', async () => {
    const page = await as('ann', LAUNCH_PLAN);
    const byline = await openByline(page, /Approval and record/);

    await byline.getByRole('button', { name: /^Submit/ }).click();

    await byline.getByText('Licence ended Nov 14, 2026').waitFor();
    expect(await byline.getByRole('button', { name: 'Replace: Hero-DE' }).count()).toBe(1);
  });

  it('sends a page to its approver (J8)', async () => {
    const page = await as('ann', PRESS_KIT);
    const byline = await openByline(page, /Approval and record/);
    await byline.getByRole('button', { name: /^Submit/ }).click();
    await byline.getByText('Nothing stands in the way.').waitFor();
    await byline.getByLabel(/Brand approval/).check();

    await byline.getByRole('button', { name: 'Send' }).click();

    await byline.getByText('Waiting for Ben Okafor').waitFor();
    expect(await byline.getByRole('button', { name: 'Withdraw' }).count()).toBe(1);
  });

  it('tells the approver, who approves exactly that version (J9)', async () => {
    const page = await as('ben', PRESS_KIT);
    await page.getByText('In approval (v2)').waitFor();
    expect(await page.locator('#content').innerText()).toContain('@Ben Okafor');
    const byline = await openByline(page, /In approval/);
    await byline.getByRole('button', { name: /^Approve/ }).click();
    await byline.getByLabel('It fits the brand').check();

    await byline.getByRole('button', { name: 'Confirm approval' }).click();

    await byline.getByText(/approved by Ben Okafor/).waitFor();
  });

  it('queues the publication while OpenText is down, and files one record after (J11, J12)', async () => {
    // The first write arrives and its answer is lost; then nothing answers.
    await product.control('faults', {
      system: 'opentext',
      fault: { kind: 'reset-after', route: 'POST /otcs/cs.exe/api/v2/nodes' },
    });
    const page = await as('ann', PRESS_KIT);
    const byline = await openByline(page, /Approved/);
    await byline.getByRole('button', { name: /^Publish/ }).click();
    await byline.getByText('Campaign records').waitFor();
    await byline.getByRole('button', { name: /^Publish/ }).click();
    await byline.getByText(/Queued, next try/).waitFor();

    await product.control('faults', { system: 'opentext', name: 'none' });
    await product.control('clock', { advance: 10 * 60_000 });
    await byline
      .getByText(/Record \d+/)
      .first()
      .waitFor();

    expect(await filed()).toEqual([{ name: 'Press kit.html', versions: 1 }]);
  });

  it('files nothing twice when the functions are killed on the way', async () => {
    const page = await as('ann', EDIT_PRESS_KIT);
    await page.getByText('To be filled with approved images.').click();
    await page.keyboard.type('Ready. ');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(`**${PRESS_KIT}/**`);
    await page.getByText(/Changed since approval/).waitFor();
    const byline = await openByline(page, /Changed since approval/);
    await byline.getByRole('button', { name: /^Submit/ }).click();
    await byline.getByLabel(/Brand approval/).check();
    await byline.getByRole('button', { name: 'Send' }).click();
    await byline.getByText('Waiting for Ben Okafor').waitFor();
    const bens = await openByline(await as('ben', PRESS_KIT), /In approval/);
    await bens.getByRole('button', { name: /^Approve/ }).click();
    await bens.getByLabel('It may be published').check();
    await bens.getByRole('button', { name: 'Confirm approval' }).click();
    await bens.getByText(/approved by Ben Okafor/).waitFor();

    const anns = await openByline(await as('ann', PRESS_KIT), /Approved/);
    await product.control('faults', {
      system: 'opentext',
      fault: { kind: 'slow', milliseconds: 300 },
    });
    await anns.getByRole('button', { name: /^Publish/ }).click();
    await anns.getByText('Campaign records').waitFor();
    await anns.getByRole('button', { name: /^Publish/ }).click();
    await anns.getByText(/Queued for OpenText|Filing in OpenText/).waitFor();
    await product.control('crash');
    await product.control('faults', { system: 'opentext', name: 'none' });
    await product.control('clock', { advance: 20 * 60_000 });
    await anns.getByText(/Filed as record/).waitFor();

    expect(await filed()).toEqual([{ name: 'Press kit.html', versions: 2 }]);
  });

  it('names a refused key in plain words and never shows a secret again (J14)', async () => {
    const page = await as('dora', '/wiki/admin/forge/settings');
    const settings = page.frameLocator('iframe[title="Imprimatur"]');
    await settings.getByRole('button', { name: 'Change' }).first().click();
    expect(await settings.locator('body').innerText()).not.toContain('celum-key');
    await settings.getByRole('button', { name: /Replace.*API key/ }).click();
    const key = settings.getByLabel(/API key/);
    expect(await key.inputValue()).toBe('');
    await key.fill('celum-key-revoked-0003');

    await settings.getByRole('button', { name: 'Test', exact: true }).click();

    await settings
      .getByText(/does not accept|rejected|refused/)
      .first()
      .waitFor();
  });
});
