import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium, type Browser, type Page } from 'playwright-core';

import { startSite, type RunningSite } from './site/start-site';

const ACCOUNT = '712020:a0000000-0000-4000-8000-';
const ANN = `${ACCOUNT}000000000001`;
const BEN = `${ACCOUNT}000000000002`;
const DORA = `${ACCOUNT}000000000004`;
const EVAN = `${ACCOUNT}000000000005`;

const BRIEF = '/wiki/spaces/SUM/pages/98310';
const PRESS_KIT = '/wiki/spaces/SUM/pages/edit-v2/98313';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: unknown[] }[];
}

let running: RunningSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  running = await startSite();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
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

async function actAs(accountId: string): Promise<void> {
  await page
    .context()
    .addCookies([{ name: 'acting-user', value: encodeURIComponent(accountId), url: running.url }]);
}

const open = (path: string) => page.goto(running.url + path);

async function openEditor(path: string): Promise<void> {
  await open(path);
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
}

/** What axe finds on the screen, with the places; frames of the probing app are not ours. */
async function findings(mode: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate((wanted) => (document.documentElement.dataset['colorMode'] = wanted), mode);
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object) => Promise<{ violations: Finding[] }> };
    };
    return (await axe.run({ exclude: ['iframe'] })).violations;
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const published = async (id: string) => {
  const answer = await running.site.request(
    `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`,
    {},
    { kind: 'user', accountId: ANN },
  );
  const body = (await answer.json()) as {
    version: { number: number };
    body: { atlas_doc_format: { value: string } };
  };
  return { version: body.version.number, text: body.body.atlas_doc_format.value };
};

const probe = () => page.frameLocator('dialog iframe');

test('a page shows its macros in frames, its byline item and its place in the tree', async () => {
  await open(BRIEF);

  await page.frameLocator('.macro iframe').first().getByText('Module asset').waitFor();
  const shown = await page.frameLocator('.macro iframe').first().locator('pre').textContent();
  expect(JSON.parse(shown ?? '')).toMatchObject({
    type: 'macro',
    isEditing: false,
    config: { references: [{ asset: '4711' }] },
  });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Summer campaign brief');
  expect(await page.locator('.tree-row.is-current').textContent()).toContain(
    'Summer campaign brief',
  );

  await page.getByRole('button', { name: 'Not submitted for approval' }).click();
  await probe().getByText('Module approval').waitFor();
});

test('the byline item shows what the app keeps in the content property', async () => {
  await running.site.request(
    '/wiki/api/v2/pages/98310/properties',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: 'imprimatur-byline',
        value: { title: 'Approved', tooltip: 'Approved by Ben Okafor' },
      }),
    },
    { kind: 'user', accountId: ANN },
  );
  await open(BRIEF);

  const item = page.getByRole('button', { name: 'Approved' });
  await item.waitFor();
  expect(await item.getAttribute('title')).toBe('Approved by Ben Okafor');
});

test('typing /celum and Enter opens the configuration; what it submits is published', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/celum');
  await page.getByRole('option', { name: /CELUM asset/ }).waitFor();
  await page.keyboard.press('Enter');
  await probe().getByRole('button', { name: 'Insert' }).click();
  await page.locator('.editor-macro').waitFor();
  await page.keyboard.type('After the image');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Edit' }).waitFor();

  const { version, text } = await published('98313');
  expect(version).toBe(2);
  expect(text).toContain('"guestParams":{"references":[{"asset":"4715","mode":"follow"}]}');
  expect(text).toContain('After the image');
});

test('cancelling the configuration of a new macro leaves nothing behind', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/celum');
  await page.getByRole('option', { name: /CELUM asset/ }).waitFor();
  await page.keyboard.press('Enter');
  await probe().getByRole('button', { name: 'Cancel' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });

  expect(await page.locator('.editor-macro').count()).toBe(0);
  await page.keyboard.type('still typing');
  expect(await page.locator('.ProseMirror').textContent()).toContain('still typing');
});

test('a configuration that keeps editing stays open, and Escape closes it', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/celum');
  await page.getByRole('option', { name: /CELUM asset/ }).waitFor();
  await page.keyboard.press('Enter');
  await probe().getByRole('button', { name: 'Apply' }).click();
  await page.locator('.editor-macro').waitFor();

  expect(await page.locator('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('.editor-macro').count()).toBe(1);
});

test('a pasted link that a macro claims becomes that macro', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://aurora.celum.cloud/asset/4711');
    document
      .querySelector('.ProseMirror')
      ?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
  });

  const frame = page.frameLocator('.editor-macro iframe');
  await frame.getByText('Module asset').waitFor();
  expect(JSON.parse((await frame.locator('pre').textContent()) ?? '')).toMatchObject({
    autoConvertLink: 'https://aurora.celum.cloud/asset/4711',
    isEditing: true,
  });
});

test('everything the keyboard can write is published as valid ADF and drawn again', async () => {
  await openEditor(PRESS_KIT);
  const keys = [
    ['Enter'],
    'Hello @ben',
    ['Enter'],
    ['Enter'],
    '# A heading',
    ['Enter'],
    '[] First task',
    ['Enter'],
    'Second task',
    ['Enter'],
    ['Enter'],
    '/table',
    ['Enter'],
    'Market',
    ['Tab'],
    'Channel',
    ['Control+End'],
    '/panel',
    ['Enter'],
    'In the panel',
    ['Control+End'],
    '/expand',
    ['Enter'],
    'In the expand',
    ['Control+End'],
    '/decision',
    ['Enter'],
    'We go',
    ['Enter'],
    ['Enter'],
    '/status',
    ['Enter'],
    ['Enter'],
    '/date',
    ['Enter'],
    ['Enter'],
    '/divider',
    ['Enter'],
    '- bullet',
    ['Enter'],
    ['Tab'],
    'nested',
    ['Enter'],
    ['Enter'],
    ['Enter'],
    '> quoted',
    ['Enter'],
    ['Enter'],
    '/code',
    ['Enter'],
    'const a = 1;',
  ];
  for (const key of keys) {
    if (typeof key === 'string') await page.keyboard.type(key);
    else await page.keyboard.press(key[0] ?? '');
  }
  await page.getByRole('button', { name: 'Update' }).click();
  await page.getByRole('link', { name: 'Edit' }).waitFor();

  const { text } = await published('98313');
  const types = new Set(Array.from(text.matchAll(/"type":"(\w+)"/g), (found) => found[1]));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'mention',
      'heading',
      'taskItem',
      'table',
      'panel',
      'expand',
      'decisionItem',
      'status',
      'date',
      'rule',
      'bulletList',
      'blockquote',
      'codeBlock',
    ]),
  );
  expect(await page.locator('.adf-body .adf-task').count()).toBe(2);
});

test('an action item that a reader ticks is done for everybody', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.keyboard.type('[] Send the kit');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Edit' }).waitFor();
  const box = page.getByRole('checkbox', { name: 'Send the kit' });
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await box.check();
  await saved;

  expect((await published('98313')).text).toContain('"state":"DONE"');
});

test('publishing over a newer version says so and keeps the work as a draft', async () => {
  await openEditor(PRESS_KIT);
  const { text } = await published('98313');
  await running.site.request(
    '/wiki/api/v2/pages/98313',
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: '98313',
        status: 'current',
        title: 'Press kit',
        body: { representation: 'atlas_doc_format', value: text },
        version: { number: 2 },
      }),
    },
    { kind: 'user', accountId: BEN },
  );
  await page.keyboard.type(' Mine.');
  await page.keyboard.press('Control+Enter');

  const dialog = page.getByRole('dialog', { name: 'Someone else published version 2' });
  await dialog.getByRole('button', { name: 'Keep mine as draft' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('You are editing unpublished changes').waitFor();
  expect(await page.locator('.ProseMirror').textContent()).toContain('Mine.');
  expect((await published('98313')).text).not.toContain('Mine.');
});

test('comments mention people, who are told, and can be answered', async () => {
  await open(BRIEF);
  await page.getByRole('button', { name: 'Add a comment' }).click();
  await page.keyboard.type('Please look, @Dora');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.locator('.comment', { hasText: 'Please look' }).waitFor();
  await actAs(DORA);
  await open(BRIEF);
  await page.getByRole('button', { name: /^Notifications/ }).click();

  await page.getByRole('dialog').getByText('Please look, @Dora Lind').waitFor();
  await page.keyboard.press('Escape');
  const thread = page.locator('.thread', { hasText: 'Please look' });
  await thread.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type('Looked.');
  await page.keyboard.press('Control+Enter');
  await thread.locator('.replies', { hasText: 'Looked.' }).waitFor();
});

test('the history compares versions word by word and restores one', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.type(' Soon.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Edit' }).waitFor();
  await open('/wiki/pages/viewpreviousversions.action?pageId=98313');
  await page.getByLabel('Compare version 1').check();
  await page.getByLabel('Compare version 2').check();
  await page.getByRole('button', { name: 'Compare selected versions' }).click();

  expect(await page.locator('.comparison ins').textContent()).toContain('Soon.');
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.getByText('Version 1 is restored').waitFor();
  expect((await published('98313')).text).not.toContain('Soon.');
});

test('restrictions take a page away from others', async () => {
  await open('/wiki/spaces/SUM/pages/98313');
  await page.getByRole('button', { name: 'No restrictions' }).click();
  await page.getByLabel('Who can see and change this page').selectOption('closed');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Restrictions are saved').waitFor();
  await actAs(EVAN);
  await open('/wiki/spaces/SUM/pages/98313');

  await page.getByText('You don’t have access to this page').waitFor();
});

test('a reader finds no way to edit', async () => {
  await actAs(EVAN);
  await open(BRIEF);
  await page.locator('.adf-body').waitFor();

  expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
});

test('exports carry what the app says of its macros, as Word and as PDF', async () => {
  await open(BRIEF);
  const word = await page.request.get(`${running.url}/__site/export/98310?type=word`);
  const html = Buffer.from(
    /quoted-printable|base64\r\n[^\r]*\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(await word.text())?.[1] ??
      '',
    'base64',
  ).toString('utf8');
  const pdf = await page.request.get(`${running.url}/__site/export/98310?type=pdf`);

  expect(html).toContain('Summer campaign brief');
  expect(html).not.toContain('<iframe');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('another user can be chosen, and only a site admin reaches the app’s settings', async () => {
  await open('/wiki/admin/forge/settings');
  await page.getByText('Only site admins can change app settings').waitFor();
  await page.getByRole('button', { name: 'Acting as Ann Baker' }).click();
  await page.getByRole('menuitemradio', { name: /Dora Lind/ }).click();

  await page.frameLocator('iframe').getByText('Module settings').waitFor();
  expect(await page.getByRole('button', { name: 'Acting as Dora Lind' }).count()).toBe(1);
});

test.each(['light', 'dark'] as const)(
  'the screens have no accessibility findings in %s',
  async (mode) => {
    await open(BRIEF);
    await page.frameLocator('.macro iframe').first().getByText('Module asset').waitFor();
    await page.getByRole('heading', { name: /^Comments/ }).waitFor();
    expect(await findings(mode)).toEqual([]);

    await page.getByRole('button', { name: 'More actions' }).click();
    expect(await findings(mode)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /estrictions/ }).click();
    await page.getByLabel('Who can see and change this page').selectOption('closed');
    expect(await findings(mode)).toEqual([]);

    await openEditor(PRESS_KIT);
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await page.getByRole('listbox').waitFor();
    expect(await findings(mode)).toEqual([]);

    await open('/wiki/home');
    await page.getByText('Recently updated').waitFor();
    expect(await findings(mode)).toEqual([]);
    await open('/wiki/pages/viewpageattachments.action?pageId=98310');
    await page.getByRole('heading', { name: 'Attachments' }).waitFor();
    expect(await findings(mode)).toEqual([]);
  },
);
