import { useMemo, useState } from 'preact/hooks';

import { attribute } from '../../adf/node';
import { renderHtml } from '../../adf/render';
import { Avatar } from '../kit/avatar';
import { Button } from '../kit/button';
import { showFlag } from '../kit/flags';
import { dateAndTime } from '../kit/time';
import { deleteComment, writeReply, type CommentKind } from '../rest/comments';
import { adfOf, downloadPath } from '../rest/pages';
import type { Attachment, Comment } from '../rest/shapes';
import { nameOf, useWorld } from '../world';
import { CommentComposer } from './comment-composer';

export interface Thread {
  comment: Comment;
  replies: Comment[];
}

interface Props {
  thread: Thread;
  kind: CommentKind;
  attachments: Attachment[];
  changed: () => void;
  resolve?: () => Promise<void>;
}

export function CommentThread({ thread, kind, attachments, changed, resolve }: Props) {
  const { me } = useWorld();
  const [replying, setReplying] = useState(false);
  const { comment, replies } = thread;
  const selection = comment.properties?.inlineOriginalSelection;
  return (
    <li class="thread">
      {selection !== undefined && <blockquote class="comment-selection">{selection}</blockquote>}
      <One comment={comment} kind={kind} attachments={attachments} changed={changed} />
      {replies.length > 0 && (
        <ul class="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <One comment={reply} kind={kind} attachments={attachments} changed={changed} />
            </li>
          ))}
        </ul>
      )}
      {me && !replying && (
        <p class="button-row thread-actions">
          <Button appearance="subtle" icon="reply" onClick={() => setReplying(true)}>
            Reply
          </Button>
          {resolve && comment.resolutionStatus !== 'resolved' && (
            <Button appearance="subtle" icon="check" onClick={() => void resolve()}>
              Resolve
            </Button>
          )}
        </p>
      )}
      {replying && (
        <CommentComposer
          label="Your reply"
          save={async (doc) => {
            await writeReply(comment.id, kind, doc);
            setReplying(false);
            changed();
          }}
          cancel={() => setReplying(false)}
        />
      )}
    </li>
  );
}

type OneProps = Omit<Props, 'thread' | 'resolve'> & { comment: Comment };

function One({ comment, kind, attachments, changed }: OneProps) {
  const { people, me } = useWorld();
  const author = nameOf(people, comment.version.authorId);
  const html = useMemo(() => {
    const files = new Map(attachments.map((one) => [one.fileId, downloadPath(one)]));
    return renderHtml(adfOf(comment), {
      macro: () => '',
      mediaUrl: (node) => files.get(attribute(node, 'id')),
      person: (accountId) => people.find((person) => person.accountId === accountId)?.displayName,
    });
  }, [comment, attachments, people]);

  const remove = async () => {
    try {
      await deleteComment(comment.id, kind);
      changed();
    } catch (error) {
      showFlag({
        kind: 'error',
        title: 'The comment was not deleted',
        text: (error as Error).message,
      });
    }
  };

  return (
    <div class="comment">
      <Avatar name={author} size={32} />
      <div class="comment-main">
        <p class="comment-head">
          <strong>{author}</strong>{' '}
          <span class="quiet">{dateAndTime(comment.version.createdAt)}</span>
        </p>
        <div class="adf-body adf-small" dangerouslySetInnerHTML={{ __html: html }} />
        {me?.accountId === comment.version.authorId && (
          <button type="button" class="button button-link" onClick={() => void remove()}>
            Delete<span class="visually-hidden"> this comment</span>
          </button>
        )}
      </div>
    </div>
  );
}
