import { useState } from 'preact/hooks';

import { TextField } from '../../../kit/field';

interface Props {
  label: string;
  hint?: string;
  value: number | null;
  max: number;
  error?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A whole number from 1, or nothing; what is typed stays as it is typed. */
export function NumberField({ label, hint, value, max, error, onChange }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      maxLength={4}
      error={error}
      onChange={(typed) => {
        const digits = typed.replaceAll(/\D/g, '');
        const number = Math.min(max, Number(digits));
        setText(digits);
        onChange(digits === '' || number < 1 ? null : number);
      }}
    />
  );
}
