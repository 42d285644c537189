import { useState } from 'preact/hooks';

import type { AdfNode } from '../../adf/node';
import { Button } from '../kit/button';
import { showFlag } from '../kit/flags';
import { FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import {
  readComments,
  readReplies,
  resolveComment,
  writeComment,
  type CommentKind,
} from '../rest/comments';
import type { Attachment, Comment, Page } from '../rest/shapes';
import { useWorld } from '../world';
import { CommentComposer } from './comment-composer';
import { CommentThread, type Thread } from './comment-thread';

async function threadsOf(pageId: string, kind: CommentKind): Promise<Thread[]> {
  const comments = await readComments(pageId, kind);
  return Promise.all(
    comments.map(async (comment) => ({ comment, replies: await readReplies(comment.id, kind) })),
  );
}

interface Props {
  page: Page;
  attachments: Attachment[];
}

export function Comments({ page, attachments }: Props) {
  const { me } = useWorld();
  const threads = useResource(`comments ${page.id}`, async () => {
    const [footer, inline] = await Promise.all([
      threadsOf(page.id, 'footer'),
      threadsOf(page.id, 'inline'),
    ]);
    return { footer, inline };
  });
  if (threads.state === 'loading') return <Loading label="Loading the comments" />;
  if (threads.state === 'failed') {
    return (
      <FailedState
        what="Comments could not be loaded."
        error={threads.error}
        retry={threads.reload}
      />
    );
  }
  const { footer, inline } = threads.value;
  const open = inline.filter(({ comment }) => comment.resolutionStatus !== 'resolved');
  const done = inline.filter(({ comment }) => comment.resolutionStatus === 'resolved');
  const thread = (kind: CommentKind) => (one: Thread) => (
    <CommentThread
      key={one.comment.id}
      thread={one}
      kind={kind}
      attachments={attachments}
      changed={threads.reload}
      {...(kind === 'inline' && { resolve: () => resolve(one.comment, threads.reload) })}
    />
  );
  return (
    <section class="comments" aria-labelledby="comments-title">
      {open.length > 0 && (
        <>
          <h2>Inline comments</h2>
          <ul class="threads">{open.map(thread('inline'))}</ul>
        </>
      )}
      {done.length > 0 && (
        <details>
          <summary>Resolved inline comments ({done.length})</summary>
          <ul class="threads">{done.map(thread('inline'))}</ul>
        </details>
      )}
      <h2 id="comments-title">
        {footer.length === 0 ? 'Comments' : `Comments (${footer.length})`}
      </h2>
      {footer.length === 0 && <p class="quiet">Nobody has commented yet.</p>}
      <ul class="threads">{footer.map(thread('footer'))}</ul>
      {me && <NewComment pageId={page.id} written={threads.reload} />}
    </section>
  );
}

async function resolve(comment: Comment, done: () => void): Promise<void> {
  try {
    await resolveComment(comment);
    done();
  } catch (error) {
    showFlag({
      kind: 'error',
      title: 'The comment was not resolved',
      text: (error as Error).message,
    });
  }
}

function NewComment({ pageId, written }: { pageId: string; written: () => void }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button icon="comment" onClick={() => setOpen(true)}>
        Add a comment
      </Button>
    );
  }
  return (
    <CommentComposer
      label="Your comment"
      save={async (doc: AdfNode) => {
        await writeComment(pageId, doc);
        setOpen(false);
        written();
      }}
      cancel={() => setOpen(false)}
    />
  );
}
