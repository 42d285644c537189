import { TextField } from '../field';
import { wording } from './words';

export const isCode = (text: string): boolean => /^\d{6}$/.test(text.replaceAll(/\s/g, ''));

interface Props {
  value: string;
  /** Says what is missing. */
  asked: boolean;
  onChange: (code: string) => void;
}

/** Six digits of the person's authenticator. */
export function CodeField({ value, asked, onChange }: Props) {
  const words = wording();
  return (
    <TextField
      label={words.code}
      hint={words.codeHint}
      required
      value={value}
      maxLength={7}
      error={asked && !isCode(value) ? words.needCode : undefined}
      onChange={onChange}
    />
  );
}
