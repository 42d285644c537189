import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { BRIEF, PRESS_KIT, browseTheSite, open, openEditor, page } from './site/browse';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: unknown[] }[];
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

browseTheSite();

test.each(['light', 'dark'] as const)(
  'the screens have no accessibility findings in %s',
  async (mode) => {
    await open(BRIEF);
    await page.locator('.macro iframe').first().contentFrame().getByText('Module asset').waitFor();
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
