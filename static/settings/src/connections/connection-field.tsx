import { useState } from 'preact/hooks';

import { Button } from '../../../kit/button';
import { Radios, TextField } from '../../../kit/field';
import { CHECK } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import type { FormField } from './form-state';
import { wording } from './words';

interface Props {
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One field of a connection. A secret that is set is replaced, never shown. */
export function ConnectionFormField({ field, value, error, onChange }: Props) {
  const words = wording();
  const [replacing, setReplacing] = useState(false);
  const { key, label, hint, required, choices, kind, secret, set } = field;
  if (set && !replacing) {
    return (
      <div class="field">
        <span class="hint strong">{label}</span>
        <div class="kept-secret">
          <Lozenge tone="success" icon={CHECK} text={words.secretSet} />
          <Button label={words.replaceOf(label)} onPress={() => setReplacing(true)}>
            {words.replace}
          </Button>
        </div>
      </div>
    );
  }
  if (kind === 'choice') {
    return (
      <Radios
        legend={label}
        value={value}
        options={choices.map((choice) => ({
          value: choice,
          label: words.choices[`${key}.${choice}`] ?? choice,
        }))}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={label}
      type={kind === 'password' ? 'password' : 'text'}
      value={value}
      required={required && !set}
      hint={hint ?? (secret ? words.secretHint : undefined)}
      error={error}
      onChange={onChange}
    />
  );
}
