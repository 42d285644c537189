import { readFile } from 'node:fs/promises';

import type { FrameLocator, Page } from 'playwright-core';

import { assetMacro } from '../support/build';
import { verify } from '../support/pack';
import { textOfPdf } from '../support/text-of-pdf';
import { startProduct, type Product } from './support/product';

// J20: what an exported page says, and what its code says later. J13: what an auditor takes away.
jest.setTimeout(240_000);

const BRAND_POLICY = '/wiki/spaces/POL/pages/98321';
const COVER_AND_BLURB = '/wiki/spaces/TTL/pages/98331';
const PRESS_KIT = '/wiki/spaces/SUM/pages/98313';
const CODE = /Verification code: ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/;

describe('a page on paper', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct(6360);
  });
  afterEach(() => product.closePages());
  afterAll(() => product.close());

  const as = (person: string, path: string, options = {}) => product.openAs(person, path, options);

  /** The file that the page's menu gives, opened by keyboard alone. */
  const exported = async (page: Page, item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'More actions' }).press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).press('Enter');
    return await readFile(await (await download).path());
  };
  const pdfOf = async (page: Page) =>
    (await textOfPdf(await exported(page, 'Export to PDF'))).replaceAll(/\s+/g, ' ');
  const wordOf = async (page: Page) => wordsOf(await exported(page, 'Export to Word'));

  const homeAs = async (person: string, options = {}): Promise<FrameLocator> => {
    const page = await as(person, '/wiki', options);
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Imprimatur' }).click();
    return page.frameLocator('iframe[src*="home"]');
  };
  const check = async (home: FrameLocator, code: string) => {
    await home.getByRole('tab', { name: 'Check a code' }).press('Enter');
    await home.getByLabel('Verification code').fill(code);
    await home.getByLabel('Verification code').press('Enter');
  };
  const codeIn = (text: string) => CODE.exec(text)?.[1] ?? '';

  it('says version, status, as of when, record and code, in PDF and in Word alike', async () => {
    const page = await as('ann', BRAND_POLICY);

    const [pdf, word] = [await pdfOf(page), await wordOf(page)];

    for (const text of [pdf, word]) {
      expect(text).toContain('CELUM asset: Aurora logo');
      expect(text).toContain('Logo of Aurora Press');
      expect(text).toContain('Version: 1 · Status: Approved');
      expect(text).toMatch(/As of \d+ \w+ 20\d\d at \d\d:\d\d:\d\d CET/);
      expect(text).toMatch(/Record: \d+/);
      expect(text).toContain('Approved (v1)');
      expect(text).not.toMatch(/way to export|Loading|undefined|\[object/);
    }
    expect(codeIn(pdf)).not.toBe('');
    expect(codeIn(word)).toBe(codeIn(pdf));
  });

  it('says what the page shows of ten assets that nobody has looked at, within the time', async () => {
    const page = await as('ann', PRESS_KIT);
    await place(product, page, TEN);
    await page.reload();
    const began = performance.now();

    const pdf = await pdfOf(page);

    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`Export of ten assets to PDF: ${seconds.toFixed(1)} s of 15 s\n`);
    expect(pdf.match(/Version: \d+ · Status: /g)).toHaveLength(TEN.length);
    expect(pdf.match(/As of /g)).toHaveLength(TEN.length);
    expect(pdf.match(/This page is not approved/g)).toHaveLength(TEN.length);
    expect(pdf).not.toMatch(/way to export|could not be read/);
  });

  it('says that the page was changed since, and so does its code', async () => {
    const pdf = await pdfOf(await as('ann', COVER_AND_BLURB));
    const home = await homeAs('evan');

    await check(home, codeIn(pdf));

    expect(pdf).toContain('Changed since version 1 was approved');
    await home.getByText(/^Changed since: “The Long Light: cover and blurb”/).waitFor();
  });

  it('is valid by its code until the page is approved again', async () => {
    const page = await as('ben', BRAND_POLICY);
    const code = codeIn(await pdfOf(page));
    const home = await homeAs('evan');
    await check(home, code.toLowerCase().replaceAll('-', ' '));
    await home.getByText(/^Valid: “Brand use policy” is as it was approved/).waitFor();

    await addWords(product, page, '98321', 'Exceptions end after a year.');
    await page.reload();
    // The app may not write on policies: what changed shows to whoever looks.
    const bens = await openByline(page, /Approved · Record/);
    await bens.getByRole('button', { name: 'Submit current version' }).click();
    await bens.getByLabel(/Legal approval/).check();
    await bens.getByRole('button', { name: 'Send' }).click();
    const claras = await openByline(await as('clara', BRAND_POLICY), /In approval/);
    await claras.getByRole('button', { name: /^Freigeben/ }).click();
    await claras.getByLabel('Es ist rechtlich in Ordnung').check();
    await claras.getByRole('button', { name: 'Freigabe bestätigen' }).click();
    await claras.getByText(/freigegeben von Clara Vogel/).waitFor();

    await check(home, code);
    await home.getByText(/^Superseded: “Brand use policy” was approved in version 1/).waitFor();
    await page.reload();
    expect(codeIn(await wordOf(page))).not.toBe(code);
  });

  it('comes with evidence that proves it offline, and in which a changed byte is named (J13)', async () => {
    const page = await as('clara', BRAND_POLICY);
    const byline = await openByline(page, /In approval|Approved/);
    await byline.getByRole('button', { name: 'Nachweispaket' }).press('Enter');
    const save = byline.getByRole('button', { name: 'Herunterladen' });
    await save.waitFor();
    const download = page.waitForEvent('download');
    await save.press('Enter');
    const pack = await readFile(await (await download).path());
    const changed = Buffer.from(pack);
    const within = changed.indexOf('%PDF-') + 900;
    changed.writeUInt8(changed.readUInt8(within) ^ 1, within);

    const [whole, other] = [verify(pack, 'pack.zip'), verify(changed, 'pack.zip')];

    expect(whole.output).toMatch(/^PASS[\s\S]*page 98321, version \d+, approved/);
    expect(whole.status).toBe(0);
    expect(other.output).toMatch(/^FAIL[\s\S]*page\/page\.pdf: changed/);
    expect(other.status).toBe(1);
  });

  it('notices a mistyped code, in the language of whoever asks', async () => {
    const home = await homeAs('clara', { dark: true });
    await home.getByRole('tab', { name: 'Code prüfen' }).press('Enter');
    await home.getByRole('textbox').fill('K7QF-9M2X-3TCW');
    await home.getByRole('textbox').press('Enter');

    const said = home.getByRole('status').getByText(/kein Prüfcode/);
    await said.waitFor();
    expect(await said.count()).toBe(1);
  });
});

const TEN = [4711, 4712, 4713, 4714, 4715, 4716, 4717, 4718, 4719, 4720];

const openByline = async (page: Page, name: RegExp): Promise<FrameLocator> => {
  await page.getByRole('button', { name }).click();
  return page.frameLocator('iframe[src*="byline"]');
};

/** The first part of a .doc as Confluence makes it: a web page in an archive (RFC 2557). */
function wordsOf(archive: Buffer): string {
  const [, encoded = ''] =
    /Content-Location: [^\r]*page\.htm\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(archive.toString()) ?? [];
  const html = Buffer.from(encoded, 'base64').toString('utf8');
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

interface ReadPage {
  title: string;
  version: { number: number };
  body: { atlas_doc_format: { value: string } };
}
interface Node {
  content: unknown[];
}

/** What somebody does in the editor, by Confluence's own API as the person whose page this is. */
async function edit(product: Product, page: Page, id: string, change: (body: Node) => void) {
  const address = `${product.url}/wiki/api/v2/pages/${id}`;
  const read = await page.request.get(`${address}?body-format=atlas_doc_format`);
  const { title, version, body } = (await read.json()) as ReadPage;
  const document = JSON.parse(body.atlas_doc_format.value) as Node;
  change(document);
  const answer = await page.request.put(address, {
    data: {
      id,
      status: 'current',
      title,
      version: { number: version.number + 1 },
      body: { representation: 'atlas_doc_format', value: JSON.stringify(document) },
    },
  });
  expect(await answer.text()).toContain(title);
  await product.control('idle');
}

const addWords = (product: Product, page: Page, id: string, text: string) =>
  edit(product, page, id, ({ content }) => {
    content.push({ type: 'paragraph', content: [{ type: 'text', text }] });
  });

const place = (product: Product, page: Page, assets: readonly number[]) =>
  edit(product, page, '98313', ({ content }) => {
    content.push(...assets.map((asset) => assetMacro([{ asset: String(asset) }], `ten-${asset}`)));
  });
