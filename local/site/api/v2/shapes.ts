import type { AdfNode } from '../../adf';
import { parseDoc, storageOf } from '../../state/bodies';
import { htmlOf } from '../../state/html';
import { versionOf } from '../../state/pages';
import { badRequest } from '../../state/refusal';
import type {
  AttachmentRow,
  CommentRow,
  PageRow,
  PageVersionRow,
  PersonRow,
  PropertyRow,
  SpaceRow,
  TaskRow,
} from '../../state/rows';
import type { SiteState } from '../../state/state';
import { pageLinksOf, webPath } from '../page-links';
import type { Call } from '../route';

export const LIST_FORMATS = ['storage', 'atlas_doc_format'];
const HTML_FORMATS: Record<string, 'view' | 'export_view'> = {
  view: 'view',
  styled_view: 'view',
  editor: 'view',
  export_view: 'export_view',
  anonymous_export_view: 'export_view',
};

/** The `body-format` asked for; undefined when none is. */
export function formatOf(call: Call, allowed: readonly string[]): string | undefined {
  const format = call.query.get('body-format') ?? undefined;
  if (format !== undefined && !allowed.includes(format)) {
    throw badRequest(`Provided value {${format}} for 'body-format' is not the correct type.`);
  }
  return format;
}

export const SINGLE_FORMATS = [...LIST_FORMATS, ...Object.keys(HTML_FORMATS)];

/** `{storage: {representation, value}}`, or `{}` when no format is asked for. */
export function bodyShape(
  state: SiteState,
  body: string,
  format: string | undefined,
): Record<string, unknown> {
  if (format === undefined) return {};
  const value = format === 'storage' ? storageOf(state, parseDoc(body)) : body;
  return { [format]: { representation: format, value } };
}

export async function anyBodyShape(
  call: Call,
  page: PageRow | undefined,
  doc: AdfNode,
  format: string | undefined,
): Promise<Record<string, unknown>> {
  const kind = format === undefined ? undefined : HTML_FORMATS[format];
  if (format === undefined || kind === undefined) {
    return bodyShape(call.state, JSON.stringify(doc), format);
  }
  const accountId = format === 'anonymous_export_view' ? null : call.who.accountId;
  const value = await htmlOf(call.state, page, doc, { kind, accountId });
  return { [format]: { representation: format, value } };
}

export const versionShape = (
  row: Pick<PageVersionRow, 'number' | 'authorId' | 'createdAt' | 'message'> & {
    minorEdit?: number;
  },
) => ({
  number: row.number,
  message: row.message,
  minorEdit: row.minorEdit === 1,
  authorId: row.authorId,
  createdAt: row.createdAt,
});

export function pageShape(
  state: SiteState,
  page: PageRow,
  more: { body?: unknown; number?: number } = {},
) {
  const version = versionOf(state, page.id, more.number ?? page.version);
  const historical = version.number !== page.version;
  return {
    id: page.id,
    status: historical ? 'historical' : page.status,
    title: version.title,
    spaceId: page.spaceId,
    parentId: page.parentId,
    parentType: page.parentId === null ? null : 'page',
    position: page.position,
    authorId: page.authorId,
    ownerId: page.ownerId,
    lastOwnerId: null,
    createdAt: page.createdAt,
    version: { ...versionShape(version), ncsStepVersion: null },
    body: more.body ?? {},
    _links: pageLinksOf(state, page),
  };
}

export const withBase = <T extends { _links: object }>(state: SiteState, shape: T) => ({
  ...shape,
  _links: { ...shape._links, base: `${state.siteUrl}/wiki` },
});

export const spaceShape = (space: SpaceRow, format: string | null = null) => ({
  id: space.id,
  key: space.key,
  name: space.name,
  type: space.type,
  status: space.status,
  authorId: space.authorId,
  spaceOwnerId: space.authorId,
  currentActiveAlias: space.key,
  createdAt: space.createdAt,
  homepageId: space.homepageId,
  description:
    format === null ? null : { [format]: { representation: format, value: space.description } },
  icon: null,
  _links: { webui: `/spaces/${space.key}` },
});

export const propertyShape = (property: PropertyRow) => ({
  id: property.id,
  key: property.key,
  value: JSON.parse(property.value) as unknown,
  version: propertyVersion(property),
});

/** Versions of a space's properties are never minor edits. */
function propertyVersion(property: PropertyRow) {
  const { minorEdit, ...version } = versionShape({ ...property, number: property.version });
  return property.targetType === 'space' ? version : { ...version, minorEdit };
}

export function attachmentShape(
  state: SiteState,
  attachment: AttachmentRow,
  number = attachment.version,
) {
  const content = state.tables.attachmentVersions.find({ attachmentId: attachment.id, number });
  const name = encodeURIComponent(attachment.title);
  return {
    id: attachment.id,
    status: attachment.status,
    title: attachment.title,
    createdAt: attachment.createdAt,
    pageId: attachment.pageId,
    mediaType: content?.mediaType ?? '',
    mediaTypeDescription: null,
    comment: attachment.comment,
    fileId: content?.fileId ?? '',
    fileSize: content?.size ?? 0,
    webuiLink: `/pages/viewpageattachments.action?pageId=${attachment.pageId}&preview=%2F${attachment.pageId}%2F${attachment.id.slice(3)}%2F${name}`,
    // Without /wiki, as captured.
    downloadLink: `/rest/api/content/${attachment.pageId}/child/attachment/${attachment.id}/download`,
    version: content && versionShape(content),
    _links: {
      webui: `/pages/viewpageattachments.action?pageId=${attachment.pageId}&preview=%2F${attachment.pageId}%2F${attachment.id.slice(3)}%2F${name}`,
      download: `/download/attachments/${attachment.pageId}/${name}?version=${number}`,
    },
  };
}

export function commentShape(state: SiteState, comment: CommentRow, format: string | undefined) {
  const version = state.tables.commentVersions.find({
    commentId: comment.id,
    number: comment.version,
  });
  const page = state.tables.pages.find({ id: comment.pageId });
  const properties = {
    'inline-marker-ref': comment.markerRef ?? '',
    'inline-original-selection': comment.selection ?? '',
  };
  return {
    id: comment.id,
    status: 'current',
    title: `Re: ${page?.title ?? ''}`,
    // An answer names the comment it answers; only first comments name their page.
    ...(comment.parentId === null
      ? { pageId: comment.pageId }
      : { parentCommentId: comment.parentId }),
    version: version && versionShape(version),
    body: bodyShape(state, version?.body ?? '', format),
    ...(comment.kind === 'inline' && {
      resolutionStatus: comment.resolution,
      properties: inlineProperties(comment, properties),
    }),
    _links: {
      webui: `${page ? webPath(state, page) : ''}?focusedCommentId=${comment.id}`,
    },
  };
}

const inlineProperties = (comment: CommentRow, dashed: Record<string, string>) => ({
  inlineMarkerRef: comment.markerRef ?? '',
  inlineOriginalSelection: comment.selection ?? '',
  ...dashed,
});

export const taskShape = (state: SiteState, task: TaskRow, format: string | undefined) => ({
  id: task.id,
  localId: task.localId,
  spaceId: state.tables.pages.find({ id: task.pageId })?.spaceId ?? '',
  pageId: task.pageId,
  status: task.status,
  body: bodyShape(state, task.body, format),
  createdBy: task.createdBy,
  assignedTo: task.assignedTo,
  completedBy: task.completedBy,
  createdAt: task.createdAt,
  updatedAt: task.updatedAt,
  dueAt: task.dueAt,
  completedAt: task.completedAt,
});

export const userShape = (row: PersonRow) => ({
  displayName: row.name,
  timeZone: row.timeZone,
  personalSpaceId: null,
  isExternalCollaborator: false,
  accountStatus: 'active',
  accountId: row.accountId,
  email: row.email,
  accountType: row.accountType,
  publicName: row.name,
  profilePicture: { path: '/wiki/aa-avatar/default', isDefault: true },
});
