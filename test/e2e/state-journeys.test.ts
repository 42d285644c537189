import type { FrameLocator, Page } from 'playwright-core';

import { startProduct, type Product } from './support/product';

// What was approved, and what became of it: J5, J9 and J10 with their twins, on the seeded story.
jest.setTimeout(240_000);

const LONG_LIGHT = '/wiki/spaces/TTL/pages/98330';
const COVER_AND_BLURB = '/wiki/spaces/TTL/pages/98331';
const LAUNCH_PLAN = '/wiki/spaces/SUM/pages/98311';

describe('the state that was approved', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct(4930);
  });
  afterEach(() => product.closePages());
  afterAll(() => product.close());

  const as = (person: string, path: string, options = {}) => product.openAs(person, path, options);
  const openByline = async (page: Page, name: RegExp): Promise<FrameLocator> => {
    await page.getByRole('button', { name }).click();
    return page.frameLocator('iframe[src*="byline"]');
  };
  const inCelum = async (path: string, form: Record<string, string>) => {
    await fetch(`${product.system('celum')}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    // CELUM's message comes when it comes; what it told of by then is found by the tick.
    await product.control('tick');
  };

  it('shows what the page shows and what is newer, and compares both (J5)', async () => {
    const page = await as('ann', LONG_LIGHT);
    await page.getByText('v3 available (page shows v2)').first().waitFor();
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByText('v3 available (page shows v2)').waitFor();
    const byline = await openByline(page, /v3 available/);

    await byline.getByRole('button', { name: /^Compare/ }).press('Enter');

    const dialog = byline.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'v2, on the page' }).waitFor();
    await dialog.getByRole('img').nth(1).waitFor();
    expect(await dialog.getByRole('img').count()).toBe(2);
    expect(await dialog.innerText()).toContain('The rights are as they were');
  });

  it('keeps the approved version with a reason and does not ask again (J5)', async () => {
    const page = await as('ann', LONG_LIGHT);
    const byline = await openByline(page, /v3 available/);
    await byline.getByRole('button', { name: 'Keep v2' }).press('Enter');
    const dialog = byline.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep v2' }).press('Enter');
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByLabel('Reason').fill('The posters are printed');

    await dialog.getByRole('button', { name: 'Keep v2' }).press('Enter');

    await byline.getByText(/v2 was kept by Ann Baker on .*“The posters are printed”/).waitFor();
    await page.reload();
    await page.getByText(/^Approved \(v2\)$/).waitFor();
    expect(await page.getByText('v3 available').count()).toBe(0);
  });

  it('takes the newer version, which has to be approved (J5)', async () => {
    const page = await as('ann', LONG_LIGHT);
    const byline = await openByline(page, /Approved/);

    await byline.getByRole('button', { name: 'Use v3' }).press('Enter');

    await byline.getByText(/Another version of asset/).waitFor();
    await byline.getByRole('button', { name: 'Submit current version' }).waitFor();
    await page.reload();
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByText('v3', { exact: true }).waitFor();
    expect(await page.getByText('Changed since approval').count()).toBeGreaterThan(0);
  });

  it('names rights that changed after the approval, and is approved again when they are back (J9)', async () => {
    const page = await as('ann', COVER_AND_BLURB);
    const byline = await openByline(page, /Changed since approval/);
    await byline.getByText(/The rights of asset “Author portrait Lena Aydin” changed/).waitFor();
    expect(await byline.locator('.drift').innerText()).toMatch(
      /Licence ends: Jan 31, 2028 Mar 31, 2027/,
    );

    await inCelum('/assets/4714/licence', { day: '2028-01-31' });

    await page.reload();
    await page.getByText(/^Approved \(v1\)/).waitFor();
  });

  it('names a swapped attachment, and is approved again when it is swapped back (J9)', async () => {
    const page = await as('ann', COVER_AND_BLURB);
    const upload = async (text: string) => {
      const answer = await page.request.put(
        `${product.url}/wiki/rest/api/content/98331/child/attachment`,
        {
          headers: { 'x-atlassian-token': 'nocheck' },
          multipart: {
            file: { name: 'lettering.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
          },
        },
      );
      expect(answer.ok()).toBe(true);
      await product.control('idle');
    };
    await upload('The final lettering');
    await page.reload();
    const anns = await openByline(page, /Changed since approval/);
    await anns.getByText('Attachment “lettering.txt” was added').waitFor();
    await anns.getByRole('button', { name: 'Submit current version' }).click();
    await anns.getByLabel(/Brand approval/).check();
    await anns.getByRole('button', { name: 'Send' }).click();
    const bens = await openByline(await as('ben', COVER_AND_BLURB), /In approval/);
    await bens.getByRole('button', { name: /^Approve/ }).click();
    await bens.getByLabel('It fits the brand').check();
    await bens.getByRole('button', { name: 'Confirm approval' }).click();
    await bens.getByText(/approved by Ben Okafor/).waitFor();

    await upload('Somebody else’s lettering');
    await page.reload();
    const changed = await openByline(page, /Changed since approval/);
    await changed.getByText('Attachment “lettering.txt” was replaced by another file').waitFor();

    await upload('The final lettering');
    await page.reload();
    await page.getByText(/^Approved \(v1\)/).waitFor();
  });

  it('answers which rights an asset had when the page was approved', async () => {
    const page = await as('ann', COVER_AND_BLURB);
    const byline = await openByline(page, /Approved/);
    await byline.getByRole('button', { name: 'Rights then' }).press('Enter');
    const dialog = byline.getByRole('dialog');
    await dialog.getByLabel('Channel').selectOption('Print');

    await dialog.getByRole('button', { name: 'Ask' }).press('Enter');
    await dialog.getByText('SHA-256 of the rights').waitFor();
    await dialog.getByLabel('Day').fill('2020-03-03');
    await dialog.getByRole('button', { name: 'Ask' }).press('Enter');

    await dialog.getByText('Not known').waitFor();
    await dialog.getByText('Nothing was approved on Mar 3, 2020.').waitFor();
    expect(await dialog.getByText('SHA-256 of the rights').count()).toBe(0);
  });

  it('shows what depends on an asset before it is changed', async () => {
    const page = await as('ann', COVER_AND_BLURB);
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByRole('button', { name: /Rights and details/ }).click();

    await card.getByRole('button', { name: 'What depends on it' }).press('Enter');

    const impact = page.frameLocator('iframe[src*="byline"]');
    await impact.getByRole('heading', { name: 'What depends on this asset' }).waitFor();
    const row = impact.getByRole('row', { name: /The Long Light: cover and blurb/ });
    expect(await row.innerText()).toMatch(/approved[\s\S]*approval ends[\s\S]*approval ends/);
  });

  it('stops a page with an expired asset, with an action each (J10)', async () => {
    const page = await as('ann', LAUNCH_PLAN);
    const byline = await openByline(page, /Approval and record/);
    await byline.getByRole('button', { name: /^Submit/ }).click();
    await byline.getByText('Licence ended Nov 14, 2026').waitFor();
    expect(await byline.getByRole('button', { name: 'Override: Hero-DE' }).count()).toBe(0);

    await byline.getByRole('button', { name: 'Request renewal: Hero-DE' }).press('Enter');

    await byline.getByText('The owner is asked in a comment on this page.').waitFor();
    await page.reload();
    await page.getByText(/Please renew the licence of the CELUM asset “Hero-DE”/).waitFor();
  });

  it('lets it through by the one who may, with a reason (J10)', async () => {
    const clara = await as('clara', LAUNCH_PLAN, { locale: 'de-DE' });
    const byline = await openByline(clara, /Approval and record/);
    await byline.getByRole('button', { name: 'Rechte der Assets prüfen' }).press('Enter');
    await byline.getByRole('button', { name: 'Ausnahme: Hero-DE' }).press('Enter');
    const dialog = byline.getByRole('dialog');
    await dialog.getByLabel('Grund').fill('Die Fotografin hat zugestimmt');

    await dialog.getByRole('button', { name: 'Zulassen' }).press('Enter');

    await byline.getByText(/Zugelassen von Clara Vogel/).waitFor();
    expect(await byline.getByRole('button', { name: 'Ausnahme: Hero-DE' }).count()).toBe(0);
  });

  it('puts another asset in its place, chosen in the picker (J10)', async () => {
    const page = await as('ann', LAUNCH_PLAN);
    const byline = await openByline(page, /Approval and record/);
    await byline.getByRole('button', { name: /^Submit/ }).click();
    await byline.getByRole('button', { name: 'Replace: Hero-DE' }).press('Enter');

    const picker = page.frameLocator('iframe[src*="asset-picker"]');
    await picker.getByRole('searchbox').fill('hero');
    await picker
      .getByRole('gridcell', { name: /Hero summer/ })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await picker.getByRole('button', { name: 'Replace', exact: true }).press('Enter');

    await byline.getByText('Nothing stands in the way.').waitFor();
    await page.reload();
    const card = page.locator('iframe[src*="asset-macro"]').first().contentFrame();
    await card.getByText('Hero summer').first().waitFor();
    expect(await card.getByText('Hero-DE').count()).toBe(0);
  });
});
