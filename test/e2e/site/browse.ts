import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

import { startSite, type RunningSite } from './start-site';

const ACCOUNT = '712020:a0000000-0000-4000-8000-';
export const ANN = `${ACCOUNT}000000000001`;
export const BEN = `${ACCOUNT}000000000002`;
export const DORA = `${ACCOUNT}000000000004`;
export const EVAN = `${ACCOUNT}000000000005`;

export const BRIEF = '/wiki/spaces/SUM/pages/98310';
export const PRESS_KIT = '/wiki/spaces/SUM/pages/edit-v2/98313';

export let running: RunningSite;
export let page: Page;

/** Starts the site and a browser for the tests of a file; each test gets the story from its beginning and a new page. */
export function browseTheSite(): void {
  let browser: Browser;
  beforeAll(async () => {
    running = await startSite();
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    running.site.reset();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    await actAs(ANN);
  });
  afterEach(() => page.close());
}

export async function actAs(accountId: string): Promise<void> {
  await page
    .context()
    .addCookies([{ name: 'acting-user', value: encodeURIComponent(accountId), url: running.url }]);
}

export const open = (path: string) => page.goto(running.url + path);

/** The cursor stands at the end of the page. */
export async function openEditor(path: string): Promise<void> {
  await open(path);
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
}

/** Texts are typed; a list with one word is a key. */
export async function write(steps: readonly (string | [string])[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') await page.keyboard.type(step);
    else await page.keyboard.press(step[0]);
  }
}

/** A REST call as a person, with a JSON body. */
export async function call(accountId: string, method: string, path: string, body?: unknown) {
  const answer = await running.site.request(
    `/wiki/api/v2${path}`,
    {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    { kind: 'user', accountId },
  );
  return answer.json() as Promise<unknown>;
}

export async function published(id: string): Promise<{ version: number; text: string }> {
  const { version, body } = (await call(
    ANN,
    'GET',
    `/pages/${id}?body-format=atlas_doc_format`,
  )) as { version: { number: number }; body: { atlas_doc_format: { value: string } } };
  return { version: version.number, text: body.atlas_doc_format.value };
}

/** What the probing app says that the site told it. */
export const told = async (frame: FrameLocator): Promise<unknown> =>
  JSON.parse((await frame.locator('pre').textContent()) ?? '');
