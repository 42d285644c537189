import { contentOf } from '../../state/attachments';
import { isSiteAdmin, person } from '../../state/people';
import type {
  AttachmentRow,
  GroupRow,
  PageRow,
  PersonRow,
  RestrictionRow,
  SpaceRow,
} from '../../state/rows';
import type { SiteState } from '../../state/state';
import { pageLinksOf } from '../page-links';
import type { Call } from '../route';

export const expands = (call: Call, name: string): boolean =>
  (call.query.get('expand') ?? '')
    .split(',')
    .some((part) => part === name || part.startsWith(`${name}.`));

export function userShape(state: SiteState, row: PersonRow, withOperations = false) {
  const { accountId } = row;
  const operations = [
    { operation: 'use', targetType: 'application' },
    ...(isSiteAdmin(state, accountId)
      ? [{ operation: 'administer', targetType: 'application' }]
      : []),
  ];
  return {
    type: 'known',
    accountId,
    accountType: row.accountType,
    email: row.email,
    publicName: row.name,
    profilePicture: { path: '/wiki/aa-avatar/default', width: 48, height: 48, isDefault: true },
    displayName: row.name,
    isExternalCollaborator: false,
    isGuest: false,
    locale: row.locale,
    accountStatus: row.accountStatus,
    timeZone: row.timeZone,
    ...(withOperations ? { operations } : { _expandable: { operations: '', personalSpace: '' } }),
    _links: {
      self: `${state.siteUrl}/wiki/rest/api/user?accountId=${encodeURIComponent(accountId)}`,
    },
  };
}

/** A user who may be gone. */
function userOf(state: SiteState, accountId: string) {
  const row = person(state, accountId);
  return row
    ? userShape(state, row)
    : { type: 'unknown', accountId, accountType: '', displayName: 'Former user' };
}

export const groupShape = (state: SiteState, group: GroupRow) => ({
  type: 'group',
  name: group.name,
  id: group.id,
  _links: { self: `${state.siteUrl}/wiki/rest/api/group/by-id?id=${group.id}` },
});

export const spaceShape = (state: SiteState, space: SpaceRow) => ({
  id: Number(space.id),
  key: space.key,
  alias: space.key,
  name: space.name,
  type: space.type,
  status: space.status,
  _expandable: { homepage: `/rest/api/content/${space.homepageId}` },
  _links: {
    webui: `/spaces/${space.key}`,
    self: `${state.siteUrl}/wiki/rest/api/space/${space.key}`,
  },
});

export function pageShape(state: SiteState, page: PageRow) {
  const space = state.tables.spaces.find({ id: page.spaceId });
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    ...(space && { space: spaceShape(state, space) }),
    version: versionOf(state, page),
    _expandable: {
      ancestors: '',
      body: '',
      children: `/rest/api/content/${page.id}/child`,
      history: '',
    },
    _links: {
      ...pageLinksOf(state, page),
      self: `${state.siteUrl}/wiki/rest/api/content/${page.id}`,
    },
  };
}

function versionOf(state: SiteState, page: PageRow) {
  const row = state.tables.pageVersions.find({ pageId: page.id, number: page.version });
  return {
    by: userOf(state, row?.authorId ?? page.authorId),
    when: row?.createdAt ?? page.createdAt,
    message: row?.message ?? '',
    number: page.version,
    minorEdit: row?.minorEdit === 1,
  };
}

export function attachmentShape(state: SiteState, attachment: AttachmentRow) {
  const content = contentOf(state, attachment.id, attachment.version);
  return {
    id: attachment.id,
    type: 'attachment',
    status: attachment.status,
    title: attachment.title,
    version: {
      by: userOf(state, content.authorId),
      when: content.createdAt,
      message: content.message,
      number: content.number,
      minorEdit: false,
    },
    metadata: { mediaType: content.mediaType },
    extensions: {
      mediaType: content.mediaType,
      fileSize: content.size,
      comment: attachment.comment,
      mediaTypeDescription: null,
      fileId: content.fileId,
      collectionName: `contentId-${attachment.pageId}`,
    },
    _expandable: { container: `/rest/api/content/${attachment.pageId}` },
    _links: {
      webui: `/pages/viewpageattachments.action?pageId=${attachment.pageId}`,
      download: `/rest/api/content/${attachment.pageId}/child/attachment/${attachment.id}/download`,
      self: `${state.siteUrl}/wiki/rest/api/content/${attachment.id}`,
    },
  };
}

/** The restriction of one operation: who it is left to; empty lists when it is left to everybody. */
export function restrictionShape(
  state: SiteState,
  pageId: string,
  operation: RestrictionRow['operation'],
  rows: readonly RestrictionRow[],
) {
  const mine = rows.filter((row) => row.operation === operation);
  const users = mine
    .filter(({ subjectType }) => subjectType === 'user')
    .map(({ subjectId }) => userOf(state, subjectId));
  const groups = mine
    .filter(({ subjectType }) => subjectType === 'group')
    .flatMap(({ subjectId }) => state.tables.groups.find({ id: subjectId }) ?? [])
    .map((group) => groupShape(state, group));
  const list = <T>(results: T[]) => ({ results, start: 0, limit: 100, size: results.length });
  return {
    operation,
    restrictions: { user: list(users), group: list(groups) },
    _expandable: { content: `/rest/api/content/${pageId}` },
    _links: {
      self: `${state.siteUrl}/wiki/rest/api/content/${pageId}/restriction/byOperation/${operation}`,
    },
  };
}
