import { adfBody } from './serve-site';
import { openOfficialClient, type OfficialClient } from './official-client';

describe('pages and spaces, driven by confluence.js with its schema audit', () => {
  let v2: OfficialClient['v2'];
  let takeDrift: OfficialClient['takeDrift'];
  let close: OfficialClient['close'];

  beforeAll(async () => ({ v2, takeDrift, close } = await openOfficialClient()));
  afterAll(() => close());

  it('works with spaces', async () => {
    const spaces = await v2.space.getSpaces({});
    expect(spaces.results?.map(({ key }) => key)).toEqual(['SUM', 'POL', 'TTL', 'BKL']);
    const body = { key: 'NEW', name: 'New space' };
    const created = await v2.space.createSpace({ body });
    const id = Number(created.id);
    expect(await v2.space.getSpaceById({ id })).toMatchObject({ key: 'NEW', name: 'New space' });
    await v2.operation.getSpaceOperations({ id });
    await v2.space.getSpaces({ keys: ['SUM'], descriptionFormat: 'plain', limit: 1 });
    const property = await v2.spaceProperties.createSpaceProperty({
      spaceId: id,
      key: 'k',
      value: { a: 1 },
    });
    expect(property).toMatchObject({ key: 'k', value: { a: 1 }, version: { number: 1 } });
    await v2.spaceProperties.getSpaceProperties({ spaceId: id });
    expect(takeDrift()).toEqual([]);
  });

  it('works with pages and their versions', async () => {
    const created = await v2.page.createPage({
      body: {
        spaceId: '65601',
        status: 'current',
        title: 'Made by a client',
        body: adfBody('One'),
      },
    });
    const id = Number(created.id);
    expect(created).toMatchObject({
      parentId: '98301',
      version: { number: 1, message: '', minorEdit: false },
    });
    expect(created.body?.storage?.value).toContain('One');
    await v2.page.updatePage({
      id,
      body: {
        id: String(id),
        status: 'current',
        title: 'Made by a client',
        body: adfBody('Two'),
        version: { number: 2, message: 'second' },
      },
    });
    await v2.page.updatePageTitle({
      id,
      body: { status: 'current', title: 'Renamed by a client' },
    });
    for (const bodyFormat of ['storage', 'atlas_doc_format', 'view'] as const) {
      await v2.page.getPageById({ id, bodyFormat });
    }
    const whole = await v2.page.getPageById({
      id,
      includeLabels: true,
      includeProperties: true,
      includeOperations: true,
      includeVersions: true,
    });
    expect(whole.version?.number).toBe(3);
    const versions = await v2.version.getPageVersions({ id, bodyFormat: 'storage' });
    expect(versions.results?.map(({ number }) => number)).toEqual([3, 2, 1]);
    await v2.version.getPageVersionDetails({ pageId: id, versionNumber: 2 });
    await v2.page.getPages({ spaceId: [65601], bodyFormat: 'storage', sort: '-modified-date' });
    await v2.page.getPagesInSpace({ id: 65601 });
    await v2.page.deletePage({ id });
    await v2.page.deletePage({ id, purge: true });
    await expect(v2.page.getPageById({ id })).rejects.toThrow('404');
    expect(takeDrift()).toEqual([]);
  });

  it('works with the tree', async () => {
    const id = 98301;
    await v2.children.getChildPages({ id });
    const children = await v2.children.getPageDirectChildren({ id });
    expect(children.results?.map(({ title }) => title)).toContain('Summer campaign brief');
    await v2.descendants.getPageDescendants({ id });
    const above = await v2.ancestors.getPageAncestors({ id: 98311 });
    expect(above.results?.map((one) => one.id)).toEqual(['98301', '98310']);
    expect(takeDrift()).toEqual([]);
  });

  it('works with content properties', async () => {
    const made = await v2.contentProperties.createPageProperty({
      pageId: 98313,
      key: 'mine',
      value: { n: 1 },
    });
    const propertyId = Number(made.id);
    const version = { number: 2, message: 'again' };
    await v2.contentProperties.updatePagePropertyById({
      pageId: 98313,
      propertyId,
      key: 'mine',
      value: { n: 2 },
      version,
    });
    expect(
      await v2.contentProperties.getPageContentPropertiesById({ pageId: 98313, propertyId }),
    ).toMatchObject({ value: { n: 2 } });
    const all = await v2.contentProperties.getPageContentProperties({ pageId: 98313 });
    expect(all.results?.map(({ key }) => key)).toContain('page-title-property-published');
    await v2.contentProperties.deletePagePropertyById({ pageId: 98313, propertyId });
    expect(takeDrift()).toEqual([]);
  });
});
