import { useState } from 'preact/hooks';

import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { wording } from './words';

/** The preset sets a date; who wants another one asks for the field. */
export function DueField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const words = wording();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{words.otherDate}</Button>
      </div>
    );
  }
  return (
    <TextField
      label={words.dueDate}
      type="date"
      value={value}
      hint={words.dueHint}
      onChange={onChange}
    />
  );
}
