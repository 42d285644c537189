import { ACCOUNTS, adfBody, GROUPS } from './serve-site';
import { idOf, openOfficialClient, type OfficialClient } from './official-client';

const SUMMER = 65601;
const PRESS_KIT = '98313';

describe('what flows do, driven by confluence.js with its schema audit', () => {
  let v1: OfficialClient['v1'];
  let v2: OfficialClient['v2'];
  let takeDrift: OfficialClient['takeDrift'];
  let close: OfficialClient['close'];

  beforeAll(async () => ({ v1, v2, takeDrift, close } = await openOfficialClient()));
  afterAll(() => close());

  const newPage = async (title: string): Promise<number> => {
    const body = { spaceId: String(SUMMER), title, body: adfBody('Prepared') };
    return Number((await v2.page.createPage({ body })).id);
  };

  it('works with watches', async () => {
    await v1.contentWatches.removeContentWatcher({ contentId: PRESS_KIT });
    expect(await v1.contentWatches.getContentWatchStatus({ contentId: PRESS_KIT })).toEqual({
      watching: false,
    });
    await v1.contentWatches.addContentWatcher({ contentId: PRESS_KIT });
    await v1.contentWatches.addContentWatcher({ contentId: PRESS_KIT, accountId: ACCOUNTS.evan });
    await v1.contentWatches.getWatchesForSpace({ id: PRESS_KIT });
    const watches = await v1.contentWatches.getWatchesForPage({ id: PRESS_KIT });
    expect(watches.results.map(({ watcher }) => watcher.displayName)).toEqual(
      expect.arrayContaining(['Dora Lind', 'Evan Reyes']),
    );
    expect(takeDrift()).toEqual([]);
  });

  it('works with pages that move, are copied, go and come back', async () => {
    const id = await newPage('Goes and comes back');
    await v1.contentChildrenAndDescendants.movePage({
      pageId: String(id),
      position: 'append',
      targetId: PRESS_KIT,
    });
    const above = await v2.ancestors.getPageAncestors({ id });
    expect(above.results?.map((one) => one.id)).toEqual(['98301', '98310', PRESS_KIT]);
    await v1.contentChildrenAndDescendants.copyPage({
      id: String(id),
      pageTitle: 'A copy',
      destination: { type: 'parent_page', value: PRESS_KIT },
    });
    await v2.page.deletePage({ id });
    const back = await v2.page.updatePage({
      id,
      body: {
        id: String(id),
        status: 'current',
        title: 'Goes and comes back',
        body: adfBody('Not taken over'),
        version: { number: 2 },
      },
    });
    expect(back).toMatchObject({ status: 'current', version: { number: 1 } });
    expect(back.body?.storage?.value).toContain('Prepared');
    expect(takeDrift()).toEqual([]);
  });

  it('works with lists of who may do what', async () => {
    const id = String(await newPage('Restricted for a while'));
    const user = [{ type: 'known' as const, accountId: ACCOUNTS.dora }];
    const group = [{ type: 'group' as const, id: GROUPS.approvers }];
    await v1.contentRestrictions.updateRestrictions({
      id,
      body: [{ operation: 'update', restrictions: { user: user, group } }],
    });
    const held = await v1.contentRestrictions.getRestrictionsForOperation({
      id,
      operationKey: 'update',
    });
    expect(held.restrictions?.group?.results).toMatchObject([{ name: 'approvers' }]);
    const empty = { id, body: [{ operation: 'update' as const, restrictions: { group: [] } }] };
    await expect(v1.contentRestrictions.updateRestrictions(empty)).rejects.toThrow('400');
    const subject = { type: 'group' as const, identifier: GROUPS.approvers };
    const check = { id, subject, operation: 'update' as const };
    expect(await v1.contentPermissions.checkContentPermission(check)).toMatchObject({
      hasPermission: false,
    });
    await v2.operation.getPageOperations({ id: Number(id) });
    expect(takeDrift()).toEqual([]);
  });

  it('works with states of a space', async () => {
    const states = await v1.contentStates.getSpaceContentStates({ spaceKey: 'SUM' });
    expect(states.map(({ name }) => name)).toContain('Ready for review');
    await v1.contentStates.getContentStateSettings({ spaceKey: 'SUM' });
    await v1.contentStates.setContentState({
      id: PRESS_KIT,
      status: 'current',
      body: { id: 2 },
    });
    const found = await v1.contentStates.getContentsWithState({ spaceKey: 'SUM', 'state-id': 2 });
    expect(found.results.map(({ title }) => title)).toContain('Press kit');
    expect(takeDrift()).toEqual([]);
  });

  it('works with templates of a space and with every conversion', async () => {
    const storage = { value: '<p>Agenda</p>', representation: 'storage' as const };
    const made = await v1.template.createContentTemplate({
      name: 'Minutes',
      templateType: 'page',
      body: { storage },
      space: { key: 'SUM' },
    });
    await v1.template.getContentTemplate({ contentTemplateId: made.templateId });
    const listed = await v1.template.getContentTemplates({ spaceKey: 'SUM' });
    expect(listed.results.map(({ name }) => name)).toContain('Minutes');
    for (const to of ['view', 'atlas_doc_format', 'export_view'] as const) {
      const { asyncId } = await v1.contentBody.asyncConvertContentBodyRequest({ to, ...storage });
      await v1.contentBody.asyncConvertContentBodyResponse({ id: asyncId });
    }
    expect(takeDrift()).toEqual([]);
  });

  it('works with properties of files and with groups', async () => {
    const attachmentId = 'att98601';
    const value = { sha: 'abc' };
    const property = { attachmentId, key: 'mine', value };
    const made = await v2.contentProperties.createAttachmentProperty(property);
    await v2.contentProperties.getAttachmentContentProperties({ attachmentId });
    const propertyId = Number(idOf(made));
    await v2.contentProperties.updateAttachmentPropertyById({
      ...property,
      propertyId,
      version: { number: 2 },
    });
    await v2.contentProperties.deleteAttachmentPropertyById({ attachmentId, propertyId });
    const group = await v1.group.getGroupByGroupId({ id: GROUPS.approvers });
    expect(group).toMatchObject({ name: 'approvers' });
    await v1.users.getBulkUserLookup({ accountId: ACCOUNTS.ann });
    expect(takeDrift()).toEqual([]);
  });

  it('goes through a search by its cursor', async () => {
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const found = await v1.search.searchByCQL({
        cql: 'space = POL order by title',
        limit: 2,
        cursor,
      });
      titles.push(...found.results.map(({ title }) => title));
      cursor = cursorIn(found._links.next);
    } while (cursor !== undefined);

    expect(new Set(titles).size).toBe(7);
    expect(takeDrift()).toEqual([]);
  });
});

const cursorIn = (next: unknown): string | undefined =>
  new URLSearchParams(String(next).split('?')[1]).get('cursor') ?? undefined;
