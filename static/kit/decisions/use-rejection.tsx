import { useState } from 'preact/hooks';

import { TextField } from '../field';
import { CodeField, isCode } from './code-field';
import { wording } from './words';

interface Rejection {
  reason: string;
  code?: string;
}

/** The fields of a rejection, and what was filled in: undefined, with what is missing said, until it is enough. */
export function useRejection(signature: boolean) {
  const words = wording();
  const [reason, setReason] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const filledIn = (): Rejection | undefined => {
    setAsked(true);
    if (missing || (signature && !isCode(code))) return undefined;
    return { reason: reason.trim(), ...(signature && { code }) };
  };
  const fields = (
    <>
      <TextField
        label={words.reason}
        value={reason}
        required
        rows={4}
        maxLength={2000}
        hint={words.reasonHint}
        error={asked && missing ? words.needReason : undefined}
        onChange={setReason}
      />
      {signature && <CodeField value={code} asked={asked} onChange={setCode} />}
    </>
  );
  return { fields, filledIn };
}
