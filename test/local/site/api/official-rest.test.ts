import { ACCOUNTS, adfBody } from './serve-site';
import { idOf, openOfficialClient, type OfficialClient } from './official-client';

describe('files, comments, people and search, driven by confluence.js with its schema audit', () => {
  let v1: OfficialClient['v1'];
  let v2: OfficialClient['v2'];
  let takeDrift: OfficialClient['takeDrift'];
  let close: OfficialClient['close'];

  beforeAll(async () => ({ v1, v2, takeDrift, close } = await openOfficialClient()));
  afterAll(() => close());

  it('works with attachments', async () => {
    const attachments = { filename: 'hello.txt', content: 'hello', contentType: 'text/plain' };
    const made = await v1.contentAttachments.createAttachment({ id: '98313', attachments });
    const attachmentId = idOf(made.results[0]);
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
    expect(takeDrift()).toEqual([]);
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
    expect(takeDrift()).toEqual([]);
  });

  it('works with tasks, labels and people', async () => {
    const open = await v2.task.getTasks({
      pageId: [98310],
      status: 'incomplete',
      bodyFormat: 'atlas_doc_format',
    });
    const id = Number(idOf(open.results?.[0]));
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
      groupId: idOf(groups.results[0]),
    });
    expect(members.results.map(({ displayName }) => displayName)).toEqual([
      'Ben Okafor',
      'Clara Vogel',
    ]);
    expect(takeDrift()).toEqual([]);
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
    expect(takeDrift()).toEqual([]);
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
    expect(takeDrift()).toEqual([]);
  });
});
