import { useState } from 'preact/hooks';

import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { wording } from './words';

interface Props {
  title: string;
  text: string;
  action: string;
  busy: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason that a decision is kept with. */
export function ReasonDialog({ title, text, action, busy, onReason, onClose }: Props) {
  const words = wording();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (!missing) onReason(reason.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look="subtle" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" busy={busy} onPress={confirm}>
            {action}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{text}</p>
        <TextField
          label={words.reason}
          required
          rows={3}
          maxLength={2000}
          value={reason}
          error={asked && missing ? words.needReason : undefined}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
