import { useState } from 'preact/hooks';

import { Button } from '../kit/button';
import type { DraftState } from './use-draft';

interface Props {
  state: DraftState;
  busy: boolean;
  /** A page that was published before. */
  update: boolean;
  publish: (message: string) => void;
  close: () => void;
  /** Throws the unpublished changes away. */
  discard: () => void;
}

const WORDS: Record<DraftState, string> = {
  saved: 'Draft saved',
  changed: 'Unsaved changes',
  saving: 'Saving…',
  failed: 'Draft not saved',
};

export function PublishBar({ state, busy, update, publish, close, discard }: Props) {
  const [message, setMessage] = useState('');
  return (
    <>
      <span class="editor-state" role="status">
        {WORDS[state]}
      </span>
      <input
        class="field version-comment"
        aria-label="Version comment"
        placeholder="What did you change?"
        maxLength={255}
        value={message}
        onInput={(event) => setMessage(event.currentTarget.value)}
      />
      <Button
        appearance="primary"
        disabled={busy}
        title="Ctrl+Enter"
        onClick={() => publish(message)}
      >
        {update ? 'Update' : 'Publish'}
      </Button>
      <Button appearance="subtle" onClick={discard}>
        {update ? 'Discard changes' : 'Discard draft'}
      </Button>
      <Button appearance="subtle" onClick={close}>
        Close
      </Button>
    </>
  );
}
