import type { Page } from 'playwright-core';

import { asRecordsManager } from '../support/opentext-edits';
import { startProduct, type Product } from './support/product';

// S2 with its twin: twelve faults are put into the site, found, and repaired; the second run finds none.
jest.setTimeout(120_000);

const SUMMER = { id: '65601', key: 'SUM' };
const CAMPAIGNS = 20010;
const CLASS = 30011;
const TITLES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'] as const;

/** Keeps a picture of the screen in the folder that the environment names as SHOTS. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }
}

interface Filed {
  id: string;
  nodeId: number;
}

describe('reconciling the whole site (S2)', () => {
  let product: Product;
  let pages: Record<(typeof TITLES)[number], Filed>;
  let ann: Page;
  let ben: Page;
  let dora: Page;
  let copy: number;

  const send = async (person: Page, method: string, path: string, data?: object) => {
    const answer = await person.request.fetch(`${product.url}${path}`, { method, data });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()}`);
    const text = await answer.text();
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  const ask = async (person: Page, pageId: string, functionKey: string, payload: object) => {
    const extension = { content: { id: pageId, type: 'page' }, space: SUMMER };
    const call = { moduleKey: 'approval', functionKey, payload, extension };
    const { body } = await send(person, 'POST', '/__forge/invoke', call);
    return (body as { value: Record<string, unknown> }).value;
  };
  const property = async (pageId: string, key: string) => {
    const list = `/wiki/api/v2/pages/${pageId}/properties`;
    const { results } = await send(ann, 'GET', `${list}?key=${key}`);
    const [found] = results as { id: string; value: unknown; version: { number: number } }[];
    if (!found) throw new Error(`${pageId} has no ${key}`);
    return { ...found, path: `${list}/${found.id}` };
  };

  async function publish(title: string): Promise<string> {
    const body = { representation: 'storage', value: `<p>Words of ${title}.</p>` };
    const made = { spaceId: SUMMER.id, status: 'current', title, body };
    const id = String((await send(ann, 'POST', '/wiki/api/v2/pages', made))['id']);
    const { pageVersion } = await ask(ann, id, 'page.state', {});
    await ask(ann, id, 'page.submit', { pageVersion, presetId: 'brand', note: '' });
    await ask(ben, id, 'page.approve', { pageVersion, meaning: 'brand', comment: '' });
    await ask(ann, id, 'page.publish', { pageVersion, category: {} });
    return id;
  }

  async function filed(id: string): Promise<Filed> {
    const { value } = await property(id, 'imprimatur-record');
    return { id, nodeId: (value as { nodeId: number }).nodeId };
  }

  async function putFaults(): Promise<void> {
    const { Alpha, Beta, Gamma, Delta, Epsilon, Zeta, Eta } = pages;
    const manager = await asRecordsManager({ url: product.system('opentext') });
    const site = await manager.nicknameOf(Epsilon.nodeId);
    const nickname = (page: Filed) => site.replace(Epsilon.id, page.id);
    await manager.remove(Alpha.nodeId);
    await manager.remove(Beta.nodeId);
    for (const { id } of [Gamma, Delta]) {
      const record = await property(id, 'imprimatur-record');
      const version = { number: record.version.number + 1 };
      const edit = { key: 'imprimatur-record', value: { number: '1' }, version };
      await send(ann, 'PUT', record.path, edit);
      await send(ann, 'DELETE', (await property(id, 'imprimatur-byline')).path);
    }
    const place = { folderId: CAMPAIGNS, title: 'Epsilon copy.html', bytes: '<p>Other</p>' };
    await manager.moveNickname(Epsilon.nodeId, nickname(Epsilon), place);
    copy = await manager.copyMarked(CAMPAIGNS, 'Zeta copy.html', '<p>Zeta</p>', nickname(Zeta));
    for (const { nodeId } of [Zeta, Eta]) {
      await manager.unclassify(nodeId, CLASS);
      await manager.addVersion(nodeId, '<p>Somebody else’s words</p>');
    }
    await product.control('clock', { advance: 1_200_000 });
  }

  beforeAll(async () => {
    product = await startProduct(4960);
    [ann, ben, dora] = await Promise.all([
      product.openAs('ann', '/wiki'),
      product.openAs('ben', '/wiki'),
      product.openAs('dora', '/wiki/admin/forge/settings'),
    ]);
    const ids = await Promise.all(TITLES.map(publish));
    await product.control('idle');
    const records = await Promise.all(ids.map(filed));
    const entries = TITLES.map((title, at) => [title, records[at]] as const);
    pages = Object.fromEntries(entries) as typeof pages;
    await putFaults();
  });
  afterAll(() => product.close());

  it('finds twelve faults and repairs them, in three clicks', async () => {
    const settings = dora.frameLocator('iframe[title="Imprimatur"]');
    await settings.getByRole('tab', { name: 'Reconcile' }).click();
    await settings.getByRole('button', { name: 'Dry run' }).click();

    await settings.getByText(/^Compared .* by an admin$/).waitFor();
    await settings.getByText('12 differences').waitFor();
    await look(dora, 'reconcile-found');
    const found = await settings.getByRole('table', { name: 'Differences' }).innerText();
    await settings.getByRole('button', { name: 'Repair all 11' }).click();
    await settings.getByText('Repaired', { exact: true }).nth(10).waitFor();
    await look(dora, 'reconcile-repaired');
    expect(found.match(/Missing|Stale|Duplicate|Record mismatch/g)?.sort()).toEqual([
      'Duplicate',
      'Duplicate',
      'Missing',
      'Missing',
      ...Array<string>(4).fill('Record mismatch'),
      ...Array<string>(4).fill('Stale'),
    ]);
    expect(found).toContain('delete the one that is not the record');
  });

  it('finds none in the second run, once a person has deleted the copy', async () => {
    await (await asRecordsManager({ url: product.system('opentext') })).remove(copy);
    await product.control('tick');
    await product.control('idle');
    const settings = dora.frameLocator('iframe[title="Imprimatur"]');

    await settings.getByRole('button', { name: 'Dry run' }).click();

    await settings.getByText('No differences.').waitFor();
    await look(dora, 'reconcile-none');
    expect(await settings.getByRole('table').innerText()).toMatch(
      /Confluence\s+Compared[\s\S]*CELUM\s+Compared[\s\S]*OpenText\s+Compared[\s\S]*Consonance\s+Not compared/,
    );
  });
});
