import {
  BEN,
  PRESS_KIT,
  browseTheSite,
  call,
  openEditor,
  page,
  published,
  told,
  write,
} from './site/browse';

const configuration = () => page.frameLocator('dialog iframe');

browseTheSite();

test('typing /celum and Enter opens the configuration; what it submits is published', async () => {
  await openEditor(PRESS_KIT);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/celum');
  await page.getByRole('option', { name: /CELUM asset/ }).waitFor();
  await page.keyboard.press('Enter');
  await configuration().getByRole('button', { name: 'Insert' }).click();
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
  await configuration().getByRole('button', { name: 'Cancel' }).click();
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
  await configuration().getByRole('button', { name: 'Apply' }).click();
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
  expect(await told(frame)).toMatchObject({
    autoConvertLink: 'https://aurora.celum.cloud/asset/4711',
    isEditing: true,
  });
});

test('everything the keyboard can write is published as valid ADF and drawn again', async () => {
  await openEditor(PRESS_KIT);
  const keys: (string | [string])[] = [
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
  await write(keys);
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

test('publishing over a newer version says so and keeps the work as a draft', async () => {
  await openEditor(PRESS_KIT);
  const { text } = await published('98313');
  await call(BEN, 'PUT', '/pages/98313', {
    id: '98313',
    status: 'current',
    title: 'Press kit',
    body: { representation: 'atlas_doc_format', value: text },
    version: { number: 2 },
  });
  await page.keyboard.type(' Mine.');
  await page.keyboard.press('Control+Enter');

  const dialog = page.getByRole('dialog', { name: 'Someone else published version 2' });
  await dialog.getByRole('button', { name: 'Keep mine as draft' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('You are editing unpublished changes').waitFor();
  expect(await page.locator('.ProseMirror').textContent()).toContain('Mine.');
  expect((await published('98313')).text).not.toContain('Mine.');
});
