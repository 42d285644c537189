import type { AdfNode } from '../../adf/node';
import { all, request } from './request';
import type { Comment } from './shapes';

const V2 = '/wiki/api/v2';
const FORMAT = 'body-format=atlas_doc_format&limit=100';

export type CommentKind = 'footer' | 'inline';

export const readComments = (pageId: string, kind: CommentKind) =>
  all<Comment>(`${V2}/pages/${pageId}/${kind}-comments?${FORMAT}`);

export const readReplies = (commentId: string, kind: CommentKind) =>
  all<Comment>(`${V2}/${kind}-comments/${commentId}/children?${FORMAT}`);

const bodyOf = (doc: AdfNode) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(doc),
});

export const writeComment = (pageId: string, doc: AdfNode) =>
  request<Comment>(`${V2}/footer-comments`, {
    method: 'POST',
    body: { pageId, body: bodyOf(doc) },
  });

export const writeReply = (parentCommentId: string, kind: CommentKind, doc: AdfNode) =>
  request<Comment>(`${V2}/${kind}-comments`, {
    method: 'POST',
    body: { parentCommentId, body: bodyOf(doc) },
  });

export const deleteComment = (id: string, kind: CommentKind) =>
  request<undefined>(`${V2}/${kind}-comments/${id}`, { method: 'DELETE' });

/** Closes an inline comment; it stays readable under "resolved". */
export const resolveComment = ({ id, version, body }: Comment) =>
  request<Comment>(`${V2}/inline-comments/${id}`, {
    method: 'PUT',
    body: {
      version: { number: version.number + 1 },
      body: { representation: 'atlas_doc_format', value: body?.atlas_doc_format?.value ?? '' },
      resolved: true,
    },
  });
