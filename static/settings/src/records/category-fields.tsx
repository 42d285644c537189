import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../../src/contracts/problem';
import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { TextField } from '../../../kit/field';
import { Loaded } from '../../../kit/loading/loaded';
import { wording } from './words';

type Fields = ResolverOutput<'settings.categoryFields'>;
type Field = Fields[number];

/** What a template may take from the page; RecordRule in the contracts names the same. */
const PLACEHOLDERS = [
  '{title}',
  '{pageId}',
  '{spaceKey}',
  '{version}',
  '{approver}',
  '{approvedOn}',
  '{author}',
];

function hintOf({ options, maxLength, required }: Field, value: string): string | undefined {
  const words = wording();
  if (required && value.trim() === '') return words.emptyRequired;
  if (options.length > 0) return words.oneOf(options.join(', '));
  return maxLength === null ? undefined : words.maxLength(maxLength);
}

interface Props {
  folderId: number;
  category: { id: number; name: string; values: Readonly<Record<string, string>> };
  /** Title of the field that OpenText refused. */
  wrong: string | undefined;
  onChange: (values: Record<string, string>) => void;
}

const focused = (input: HTMLInputElement | null) => input?.focus();

/** The category's fields with the text that fills each of them. */
export function CategoryFields({ folderId, category, wrong, onChange }: Props) {
  const words = wording();
  const [answer, setAnswer] = useState<Answer<Fields>>();
  const load = () => {
    setAnswer(undefined);
    void ask('settings.categoryFields', { folderId, categoryId: category.id }).then(setAnswer);
  };
  useEffect(load, [folderId, category.id]);
  return (
    <section class="stack-s">
      <h3>{words.fields(category.name)}</h3>
      <p class="hint placeholders">
        {words.placeholders}{' '}
        {PLACEHOLDERS.map((placeholder) => (
          <span key={placeholder}>
            <code>{placeholder}</code>{' '}
          </span>
        ))}
      </p>
      <Loaded answer={answer} onRetry={load}>
        {(fields) => (
          <div class="pair">
            {fields.map((field) => {
              const value = category.values[field.key] ?? '';
              return (
                <TextField
                  key={field.key}
                  label={field.title}
                  value={value}
                  hint={hintOf(field, value)}
                  {...(field.title === wrong && { inputRef: focused })}
                  onChange={(text) => onChange({ ...category.values, [field.key]: text })}
                />
              );
            })}
          </div>
        )}
      </Loaded>
    </section>
  );
}
