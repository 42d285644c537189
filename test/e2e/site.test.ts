import {
  ANN,
  DORA,
  EVAN,
  BRIEF,
  PRESS_KIT,
  actAs,
  browseTheSite,
  call,
  open,
  openEditor,
  page,
  published,
  running,
  told,
} from './site/browse';

/** The web page in a .doc that Confluence exports. */
const firstPartOf = (archive: string): string =>
  Buffer.from(
    /base64\r\n[^\r]*\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(archive)?.[1] ?? '',
    'base64',
  ).toString('utf8');

browseTheSite();

test('a page shows its macros in frames, its byline item and its place in the tree', async () => {
  await open(BRIEF);

  await page.locator('.macro iframe').first().contentFrame().getByText('Module asset').waitFor();
  expect(await told(page.locator('.macro iframe').first().contentFrame())).toMatchObject({
    type: 'macro',
    isEditing: false,
    config: { references: [{ asset: '4711' }] },
  });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Summer campaign brief');
  expect(await page.locator('.tree-row.is-current').textContent()).toContain(
    'Summer campaign brief',
  );

  await page.getByRole('button', { name: 'Not submitted for approval' }).click();
  await page.frameLocator('dialog iframe').getByText('Module approval').waitFor();
});

test('the byline item shows what the app keeps in the content property', async () => {
  await call(ANN, 'POST', '/pages/98310/properties', {
    key: 'imprimatur-byline',
    value: { title: 'Approved', tooltip: 'Approved by Ben Okafor' },
  });
  await open(BRIEF);

  const item = page.getByRole('button', { name: 'Approved' });
  await item.waitFor();
  expect(await item.getAttribute('title')).toBe('Approved by Ben Okafor');
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
  const reply = thread.locator('.replies', { hasText: 'Looked.' });
  await reply.waitFor();
  expect(await reply.count()).toBe(1);
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
  expect(await page.locator('.adf-body').count()).toBe(0);
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
  const html = firstPartOf(await word.text());
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
