import { useState } from 'preact/hooks';

import type { Meaning } from '../../../src/contracts/approval';
import { Radios, TextField } from '../field';
import { CodeField, isCode } from './code-field';
import { wording } from './words';

const MEANINGS: readonly Meaning[] = ['content', 'brand', 'legal', 'release'];

interface Approval {
  meaning: Meaning;
  comment: string;
  code?: string;
}

/** The fields of an approval, and what was filled in: undefined, with what is missing said, until it is enough. */
export function useApproval(signature: boolean) {
  const words = wording();
  const [meaning, setMeaning] = useState<Meaning>();
  const [comment, setComment] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const filledIn = (): Approval | undefined => {
    setAsked(true);
    if (!meaning || (signature && !isCode(code))) return undefined;
    return { meaning, comment: comment.trim(), ...(signature && { code }) };
  };
  const fields = (
    <>
      <Radios
        legend={words.meaning}
        value={meaning}
        error={asked && !meaning ? words.chooseMeaning : undefined}
        options={MEANINGS.map((value) => ({ value, label: words.meanings[value] }))}
        onChange={setMeaning}
      />
      <TextField
        label={words.comment}
        value={comment}
        rows={2}
        maxLength={2000}
        onChange={setComment}
      />
      {signature && <CodeField value={code} asked={asked} onChange={setCode} />}
    </>
  );
  return { fields, filledIn };
}
