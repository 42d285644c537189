import { plainText, type AdfNode } from '../adf';
import { tell } from '../events/tell';
import { bodyOf } from './pages';
import { mayInSpace, visiblePage } from './rights';
import { badRequest, forbidden, notFound, staleVersion } from './refusal';
import type { CommentRow, CommentVersionRow } from './rows';
import { change, nextId, now, uuid, type SiteState, type Who } from './state';
import { watchOwnWork } from './watches';

export interface NewComment {
  kind: CommentRow['kind'];
  pageId?: string | undefined;
  parentId?: string | undefined;
  body: AdfNode;
  /** Of an inline comment: which occurrence of which text it marks. */
  selection?: { text: string; count: number; index: number } | undefined;
  id?: string | undefined;
}

/** Comments that are not answers to others, oldest first. */
export const commentsOf = (
  state: SiteState,
  pageId: string,
  kind: CommentRow['kind'],
): CommentRow[] => state.tables.comments.list({ pageId, kind, parentId: null });

export const repliesTo = (state: SiteState, commentId: string): CommentRow[] =>
  state.tables.comments.list({ parentId: commentId });

export function commentById(
  state: SiteState,
  who: Who,
  kind: CommentRow['kind'],
  id: string,
): CommentRow {
  const comment = state.tables.comments.find({ id, kind });
  if (!comment) throw notFound();
  visiblePage(state, who.accountId, comment.pageId);
  return comment;
}

export function commentVersionOf(
  state: SiteState,
  commentId: string,
  number: number,
): CommentVersionRow {
  const version = state.tables.commentVersions.find({ commentId, number });
  if (!version) throw notFound();
  return version;
}

export function createComment(state: SiteState, who: Who, comment: NewComment): CommentRow {
  const parent =
    comment.parentId === undefined
      ? undefined
      : commentById(state, who, comment.kind, comment.parentId);
  const pageId = parent?.pageId ?? comment.pageId;
  if (pageId === undefined) throw badRequest('A container id must be given');
  const page = visiblePage(state, who.accountId, pageId);
  if (!mayInSpace(state, who.accountId, page.spaceId, ['create', 'comment'])) {
    throw forbidden('User does not have permission to comment on this content');
  }
  if (comment.kind === 'inline' && !parent) checkSelection(state, pageId, page.version, comment);
  return change(state, () => {
    const row = state.tables.comments.insert({
      id: comment.id ?? nextId(state),
      kind: comment.kind,
      pageId,
      parentId: parent?.id ?? null,
      authorId: who.accountId ?? '',
      createdAt: now(state),
      version: 0,
      resolution: 'open',
      selection: comment.selection?.text ?? null,
      markerRef: comment.selection ? uuid() : null,
    });
    watchOwnWork(state, who, pageId);
    return writeComment(state, who, row, comment.body);
  });
}

function checkSelection(
  state: SiteState,
  pageId: string,
  version: number,
  { selection }: NewComment,
): void {
  if (!selection) throw badRequest('inlineCommentProperties must be given');
  const found = plainText(bodyOf(state, pageId, version)).split(selection.text).length - 1;
  if (found !== selection.count || selection.index >= found) {
    throw badRequest('The text selection does not match the content of the page');
  }
}

export function updateComment(
  state: SiteState,
  who: Who,
  comment: CommentRow,
  edit: { body?: AdfNode | undefined; version: number; resolved?: boolean | undefined },
): CommentRow {
  if (edit.body && comment.authorId !== who.accountId) {
    throw forbidden('Only its author may change a comment');
  }
  if (edit.version !== comment.version + 1) throw staleVersion(comment.version, edit.version);
  return change(state, () => {
    const resolution =
      edit.resolved === undefined ? comment.resolution : resolutionOf(edit.resolved);
    state.tables.comments.update({ id: comment.id }, { resolution });
    const old = commentVersionOf(state, comment.id, comment.version);
    const body = edit.body ?? (JSON.parse(old.body) as AdfNode);
    return writeComment(state, who, { ...comment, resolution }, body);
  });
}

const resolutionOf = (resolved: boolean) => (resolved ? 'resolved' : 'reopened');

function writeComment(state: SiteState, who: Who, comment: CommentRow, body: AdfNode): CommentRow {
  const version = comment.version + 1;
  state.tables.commentVersions.insert({
    commentId: comment.id,
    number: version,
    body: JSON.stringify(body),
    authorId: who.accountId ?? '',
    createdAt: now(state),
    message: '',
  });
  state.tables.comments.update({ id: comment.id }, { version });
  const written = { ...comment, version };
  tell.comment(state, who, version === 1 ? 'created' : 'updated', written);
  return written;
}

export function deleteComment(state: SiteState, who: Who, comment: CommentRow): void {
  const page = visiblePage(state, who.accountId, comment.pageId);
  const mine = comment.authorId === who.accountId;
  if (!mine && !mayInSpace(state, who.accountId, page.spaceId, ['delete', 'comment'])) {
    throw forbidden('User does not have permission to delete this comment');
  }
  change(state, () => {
    for (const reply of repliesTo(state, comment.id)) remove(state, reply.id);
    remove(state, comment.id);
    tell.comment(state, who, 'deleted', comment);
  });
}

function remove(state: SiteState, id: string): void {
  state.tables.comments.delete({ id });
  state.tables.commentVersions.delete({ commentId: id });
  state.tables.properties.delete({ targetType: 'comment', targetId: id });
}
