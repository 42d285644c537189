import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface FrameProps {
  id: string;
  label: string;
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
}

function Frame({ id, label, required = false, hint, error, children }: FrameProps) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {required && (
          <span class="mandatory" aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      {children}
      {hint && !error && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-hint`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'url' | 'date' | 'search';
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  /** More than one line. */
  rows?: number;
  /** Of a one-line field. */
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField(props: TextProps) {
  const id = useId();
  const { label, required = false, hint, error, rows } = props;
  const shared = {
    id,
    value: props.value,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    'aria-required': required,
    'aria-invalid': error !== undefined,
    'aria-describedby': (hint ?? error) ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onChange(event.currentTarget.value),
  };
  return (
    <Frame id={id} label={label} required={required} hint={hint} error={error}>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        // Browsers must not offer a service's password for another, nor keep it.
        <input
          {...shared}
          ref={props.inputRef ?? null}
          type={props.type ?? 'text'}
          autoComplete={props.type === 'password' ? 'new-password' : 'off'}
        />
      )}
    </Frame>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  /** The label is for screen readers only, where the place says what is chosen. */
  bare?: boolean;
}

export function SelectField(props: SelectProps) {
  const id = useId();
  const { label, value, options, hint, error, bare = false } = props;
  const control = (
    <select
      id={id}
      value={value}
      aria-label={bare ? label : undefined}
      aria-invalid={error !== undefined}
      aria-describedby={(hint ?? error) ? `${id}-hint` : undefined}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
  if (bare) return control;
  return (
    <Frame id={id} label={label} required={props.required ?? false} hint={hint} error={error}>
      {control}
    </Frame>
  );
}

interface ChoiceProps {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface RadiosProps<Value extends string> {
  legend: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string; hint?: string }[];
  onChange: (value: Value) => void;
  error?: string | undefined;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset class={props.error ? 'field wrong' : 'field'}>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint block">{option.hint}</span>}
          </span>
        </label>
      ))}
      {props.error && <p class="error">{props.error}</p>}
    </fieldset>
  );
}
