import type { createV1Client, createV2Client } from 'confluence.js';

import { setIndexLag } from '../../../../local/site/search/search-index';
import { ACCOUNTS, adfBody, emailOf, serveSite, type ServedSite } from './serve-site';

const DRIFT = Symbol.for('apis-code-gen.schemaAudit');

/** What the client's own audit has found since last asked: keys and values that its schemas of the real API do not know. */
function takeDrift(): unknown[] {
  const found = Reflect.get(globalThis, DRIFT) as unknown[] | undefined;
  return found?.splice(0) ?? [];
}

describe('the site, driven by confluence.js with its schema audit', () => {
  let served: ServedSite;
  let v1: ReturnType<typeof createV1Client>;
  let v2: ReturnType<typeof createV2Client>;

  beforeAll(async () => {
    // Read once, while the package loads.
    process.env['AUDIT_SCHEMAS'] = 'true';
    const client = await import('confluence.js');
    served = await serveSite();
    setIndexLag(served.site.state, 0);
    const config = {
      host: served.url,
      auth: { type: 'basic' as const, email: emailOf('dora'), apiToken: 'token-dora' },
    };
    v1 = client.createV1Client(config);
    v2 = client.createV2Client(config);
  });
  afterAll(async () => {
    delete process.env['AUDIT_SCHEMAS'];
    await served.close();
  });
  afterEach(() => {
    expect(takeDrift()).toEqual([]);
  });

  it('works with spaces', async () => {
    const spaces = await v2.space.getSpaces({});
    expect(spaces.results?.map(({ key }) => key)).toEqual(['SUM', 'POL', 'TTL']);
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
  });

  it('works with the tree', async () => {
    const id = 98301;
    await v2.children.getChildPages({ id });
    const children = await v2.children.getPageDirectChildren({ id });
    expect(children.results?.map(({ title }) => title)).toContain('Summer campaign brief');
    await v2.descendants.getPageDescendants({ id });
    const above = await v2.ancestors.getPageAncestors({ id: 98311 });
    expect(above.results?.map((one) => one.id)).toEqual(['98301', '98310']);
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
  });

  it('works with attachments', async () => {
    const attachments = { filename: 'hello.txt', content: 'hello', contentType: 'text/plain' };
    const made = await v1.contentAttachments.createAttachment({ id: '98313', attachments });
    const attachmentId = made.results[0]?.id ?? '';
    const attachment = { filename: 'hello.txt', content: 'hello again' };
    await v1.contentAttachments.updateAttachmentData({ id: '98313', attachmentId, attachment });
    await v1.contentAttachments.createOrUpdateAttachments({ id: '98313', attachments });
    const bytes = await v1.contentAttachments.downloadAttatchment({
      id: '98313',
      attachmentId,
      version: 2,
    });
    expect(new TextDecoder().decode(bytes)).toBe('hello again');
    const seen = await v2.attachment.getAttachmentById({ id: attachmentId });
    expect(seen).toMatchObject({ title: 'hello.txt', fileSize: 5, version: { number: 3 } });
    await v2.attachment.getPageAttachments({ id: 98313 });
    await v2.version.getAttachmentVersions({ id: attachmentId });
    await v2.attachment.deleteAttachment({ id: attachmentId });
  });

  it('works with comments', async () => {
    const body = adfBody('A remark');
    const made = await v2.comment.createFooterComment({ pageId: '98310', body });
    const commentId = Number(made.id);
    const reply = await v2.comment.createFooterComment({
      parentCommentId: made.id,
      body: adfBody('A reply'),
    });
    expect(reply).toMatchObject({ parentCommentId: made.id });
    await v2.comment.updateFooterComment({
      commentId,
      body: { version: { number: 2 }, body: adfBody('Changed') },
    });
    await v2.comment.getFooterCommentById({ commentId, bodyFormat: 'storage' });
    await v2.comment.getFooterCommentChildren({ id: commentId });
    await v2.comment.getPageFooterComments({ id: 98310, bodyFormat: 'atlas_doc_format' });
    await v2.version.getFooterCommentVersions({ id: commentId });
    const inlineCommentProperties = {
      textSelection: 'three countries',
      textSelectionMatchCount: 1,
      textSelectionMatchIndex: 0,
    };
    const inline = await v2.comment.createInlineComment({
      pageId: '98310',
      body,
      inlineCommentProperties,
    });
    expect(inline).toMatchObject({ resolutionStatus: 'open' });
    await v2.comment.getPageInlineComments({ id: 98310 });
    await v2.comment.deleteFooterComment({ commentId });
  });

  it('works with tasks, labels and people', async () => {
    const open = await v2.task.getTasks({
      pageId: [98310],
      status: 'incomplete',
      bodyFormat: 'atlas_doc_format',
    });
    const id = Number(open.results?.[0]?.id);
    expect(await v2.task.updateTask({ id, body: { status: 'complete' } })).toMatchObject({
      status: 'complete',
      completedBy: ACCOUNTS.dora,
    });
    await v1.contentLabels.addLabelsToContent({
      id: '98313',
      body: [{ prefix: 'global', name: 'press' }],
    });
    const labels = await v2.label.getPageLabels({ id: 98313 });
    expect(labels.results).toMatchObject([{ name: 'press', prefix: 'global' }]);
    await v1.contentLabels.removeLabelFromContent({ id: '98313', label: 'press' });
    const people = await v2.user.createBulkUserLookup({
      body: { accountIds: [ACCOUNTS.ann, ACCOUNTS.app] },
    });
    expect(people.results?.map(({ displayName }) => displayName)).toEqual([
      'Ann Baker',
      'Imprimatur',
    ]);
    await v1.users.getCurrentUser({ expand: ['operations'] });
    await v1.users.getUser({ accountId: ACCOUNTS.ben });
    await v1.users.getGroupMembershipsForUser({ accountId: ACCOUNTS.ben });
    const groups = await v1.group.searchGroups({ query: 'approv' });
    const members = await v1.group.getGroupMembersByGroupId({
      groupId: groups.results[0]?.id ?? '',
    });
    expect(members.results.map(({ displayName }) => displayName)).toEqual([
      'Ben Okafor',
      'Clara Vogel',
    ]);
  });

  it('works with states, restrictions, permissions and templates', async () => {
    await v1.contentStates.setContentState({
      id: '98313',
      status: 'current',
      body: { name: 'With legal', color: '#FF8800' },
    });
    expect(await v1.contentStates.getContentState({ id: '98313' })).toMatchObject({
      contentState: { name: 'With legal' },
    });
    await v1.contentStates.getAvailableContentStates({ id: '98313' });
    await v1.contentStates.getCustomContentStates();
    await v1.contentStates.removeContentState({ id: '98313', status: 'current' });
    await v1.contentRestrictions.addUserToContentRestriction({
      id: '98313',
      operationKey: 'update',
      accountId: ACCOUNTS.dora,
    });
    await v1.contentRestrictions.getRestrictions({ id: '98313' });
    await v1.contentRestrictions.getRestrictionsByOperation({ id: '98313' });
    const subject = { type: 'user' as const, identifier: ACCOUNTS.ann };
    const may = await v1.contentPermissions.checkContentPermission({
      id: '98313',
      subject,
      operation: 'update',
    });
    expect(may.hasPermission).toBe(false);
    await v1.contentRestrictions.deleteRestrictions({ id: '98313' });
    const storage = { value: '<p>Hello</p>', representation: 'storage' as const };
    await v1.template.createContentTemplate({
      name: 'Meeting',
      templateType: 'page',
      body: { storage },
    });
    const templates = await v1.template.getContentTemplates();
    expect(templates.results.map(({ name }) => name)).toEqual(['Meeting']);
  });

  it('finds and converts', async () => {
    const found = await v1.search.searchByCQL({
      cql: 'space = POL and label = "policy" order by title',
    });
    expect(found.results.map(({ title }) => title)).toEqual([
      'Brand use policy',
      'Image rights: how we check a licence',
      'Information security policy',
      'Leave policy',
      'Travel and expenses',
    ]);
    await v1.content.searchContentByCQL({ cql: 'id = 98310' });
    const people = await v1.search.searchUser({ cql: 'user.fullname ~ "vog"' });
    expect(people.results.map(({ user }) => user?.displayName)).toEqual(['Clara Vogel']);
    const { asyncId } = await v1.contentBody.asyncConvertContentBodyRequest({
      to: 'export_view',
      value: '<p>Hello <strong>you</strong></p>',
      representation: 'storage',
    });
    const result = await v1.contentBody.asyncConvertContentBodyResponse({ id: asyncId });
    expect(result).toMatchObject({
      status: 'COMPLETED',
      value: '<p>Hello <strong>you</strong></p>',
    });
  });
});
