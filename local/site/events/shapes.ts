import { labelsOf } from '../state/labels-of';
import type {
  AttachmentRow,
  CommentRow,
  LabelRow,
  PageRow,
  SpaceRow,
  TaskRow,
} from '../state/rows';
import type { SiteState } from '../state/state';

// Shapes of https://developer.atlassian.com/platform/forge/events-reference/confluence

/** The account id stands in every field that would name the person. */
const userShape = (accountId: string) => ({
  type: 'known',
  username: accountId,
  accountId,
  accountType: 'atlassian',
  email: accountId,
  publicName: accountId,
  profilePicture: { path: accountId, width: 48, height: 48, isDefault: true },
  displayName: accountId,
  isExternalCollaborator: false,
});

/** Here the id of a space is a number; in the REST API it is text. */
export const spaceShape = (space: SpaceRow) => ({
  id: Number(space.id),
  key: space.key,
  alias: space.key,
  name: space.name,
  icon: { path: '/images/logo/default-space-logo.svg', width: 48, height: 48, isDefault: true },
  type: space.type,
  status: space.status,
});

const spaceOf = (state: SiteState, spaceId: string) => {
  const space = state.tables.spaces.find({ id: spaceId });
  return space && spaceShape(space);
};

export function pageShape(state: SiteState, page: PageRow) {
  const version = state.tables.pageVersions.find({ pageId: page.id, number: page.version });
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    space: spaceOf(state, page.spaceId),
    history: {
      latest: true,
      createdBy: userShape(page.authorId),
      ownedBy: userShape(page.ownerId),
      createdDate: page.createdAt,
    },
    version: {
      by: userShape(version?.authorId ?? page.authorId),
      when: version?.createdAt ?? page.createdAt,
      number: page.version,
    },
  };
}

export const labelledPageShape = (state: SiteState, page: PageRow) => ({
  ...pageShape(state, page),
  labels: labelsOf(state, page.id).map(labelShape),
});

export const labelShape = ({ id, name, prefix }: LabelRow) => ({ id, name, prefix });

export function commentShape(state: SiteState, comment: CommentRow) {
  const version = state.tables.commentVersions.find({
    commentId: comment.id,
    number: comment.version,
  });
  const page = state.tables.pages.find({ id: comment.pageId });
  return {
    id: comment.id,
    type: 'comment',
    status: 'current',
    title: page === undefined ? '' : `Re: ${page.title}`,
    space: page && spaceOf(state, page.spaceId),
    container: page && pageShape(state, page),
    history: {
      latest: true,
      createdBy: userShape(comment.authorId),
      createdDate: comment.createdAt,
    },
    version: {
      by: userShape(version?.authorId ?? comment.authorId),
      when: version?.createdAt ?? comment.createdAt,
      number: comment.version,
    },
    extensions: { location: comment.kind },
  };
}

export function attachmentShape(state: SiteState, attachment: AttachmentRow) {
  const content = state.tables.attachmentVersions.find({
    attachmentId: attachment.id,
    number: attachment.version,
  });
  const page = state.tables.pages.find({ id: attachment.pageId });
  const versioned = content ?? attachment;
  return {
    id: attachment.id,
    type: 'attachment',
    status: attachment.status,
    title: attachment.title,
    space: page && spaceOf(state, page.spaceId),
    container: page && pageShape(state, page),
    history: {
      latest: true,
      createdBy: userShape(attachment.authorId),
      createdDate: attachment.createdAt,
    },
    version: {
      by: userShape(versioned.authorId),
      when: versioned.createdAt,
      number: attachment.version,
    },
    extensions: {
      mediaType: content?.mediaType ?? '',
      // Text, as in the documented sample.
      fileSize: String(content?.size ?? 0),
      fileId: content?.fileId ?? '',
      collectionName: `contentId-${attachment.pageId}`,
      downloadPath: `/download/attachments/${attachment.pageId}/${encodeURIComponent(attachment.title)}?version=${attachment.version}`,
    },
  };
}

export const taskShape = (task: TaskRow) => ({
  id: Number(task.id),
  uuid: task.localId,
  status: task.status,
  statusAsString: task.status === 'complete' ? 'CHECKED' : 'UNCHECKED',
  ...(task.assignedTo !== null && { assignee: userShape(task.assignedTo) }),
  ...(task.dueAt !== null && { dueDate: task.dueAt }),
});
