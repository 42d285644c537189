import { TOTP } from 'otpauth';
import type { FrameLocator } from 'playwright-core';

import { startProduct, type Product } from './support/product';

// What waits, is signed and comes due, from the seeded story on: told in order.
jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;
const REVIEW = '/wiki/spaces/SUM/pages/98318';

describe('approvals in steps, in time and signed', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct(6340);
  });
  afterEach(() => product.closePages());
  afterAll(() => product.close());

  const as = (person: string, path: string) => product.openAs(person, path);
  const openHome = async (person: string): Promise<FrameLocator> => {
    const page = await as(person, '/wiki');
    await page.getByRole('button', { name: 'Apps' }).first().click();
    await page.getByText('Imprimatur').first().click();
    return page.locator('iframe[title="Imprimatur"]').first().contentFrame();
  };

  it('shows an approver what waits for them, in which step and until when', async () => {
    const home = await openHome('ben');

    await home.getByText('step 2 of 2').waitFor();
    expect(await home.getByRole('row').count()).toBe(3);
    await home.getByText('Your decision is signed with a code.').waitFor();
  });

  it('takes a signed decision from the queue, after the authenticator was set up (J9)', async () => {
    const home = await openHome('ben');
    await home.getByRole('button', { name: /^Approve 2026-10-28/ }).press('Enter');
    await home.getByRole('button', { name: 'Set up an authenticator' }).press('Enter');
    const secret = await home.locator('.secret-text').innerText();
    const phone = new TOTP({ secret: secret.replaceAll(' ', '') });
    await home.getByRole('textbox', { name: 'Code' }).fill(phone.generate());
    await home.getByRole('button', { name: 'Confirm' }).press('Enter');
    await home.getByRole('button', { name: 'I have kept them' }).press('Enter');

    await home.getByLabel('It may be published').press('Space');
    await product.control('clock', { advance: 30_000 });
    const code = phone.generate({ timestamp: Date.now() + 30_000 });
    await home.getByLabel('Code of your authenticator').fill(code);
    await home.getByRole('button', { name: 'Confirm approval' }).press('Enter');

    await home.getByText('Your approval of').waitFor({ state: 'attached' });
    expect(await home.getByRole('button', { name: /^Approve 2026-10-28/ }).count()).toBe(0);
  });

  it('reports where the pages of a space stand', async () => {
    const page = await as('ann', '/wiki/spaces/SUM/overview');
    await page.getByRole('link', { name: 'Approvals' }).click();
    const report = page.locator('iframe[title="Approvals"]').first().contentFrame();

    await report.getByText('Retrospective of the spring campaign').waitFor();
    expect(await report.getByRole('row', { name: /Retrospective/ }).innerText()).toMatch(
      /Approved\s+Holds until/,
    );
  });

  it('reminds those who decide once a page is overdue, and says so in its dialog', async () => {
    await product.control('clock', { advance: 8 * DAY });

    const page = await as('ben', REVIEW);
    await page.getByText('should have been decided by').waitFor();
    await page.getByRole('button', { name: /In approval/ }).click();
    const byline = page.frameLocator('iframe[src*="byline"]');
    await byline.getByText(/^Overdue: it was due by/).waitFor();
    expect(await byline.getByText(/2 of them must approve/).count()).toBe(1);
  });
});
