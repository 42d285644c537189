import { fieldById, type Field } from '../fields';

/** What a person typed into a field, as an update of it; nothing typed empties it. */
export function typedField(id: number, typed: string, locale: string) {
  const type = fieldById(id)?.type ?? 'TEXT';
  const text = typed.trim();
  if (type.startsWith('LOCALIZED')) {
    const change = text === '' ? { clear: [locale] } : { set: { [locale]: text } };
    return { id, type, value: { op: 'MODIFY', ...change } };
  }
  const value = MEANINGS[type]?.(text) ?? text;
  return { id, type, value: text === '' ? { op: 'CLEAR' } : { op: 'SET', value } };
}

const ids = (text: string) => text.split(',').map(Number);

/** What a text means in a field of the type; as it is in the others. */
const MEANINGS: Partial<Record<Field['type'], (text: string) => unknown>> = {
  NUMBER: Number,
  DOUBLE: Number,
  DROPDOWN: Number,
  BOOLEAN: (text) => /^(true|yes|1)$/i.test(text),
  COLLECTION_REFERENCE: ids,
  TAG_REFERENCE: ids,
};

const HINTS: Partial<Record<Field['type'], string>> = {
  COLLECTION_REFERENCE: 'ids with commas between',
  TAG_REFERENCE: 'ids with commas between',
  DATE: 'YYYY-MM-DD',
  BOOLEAN: 'yes or no',
};

/** What to type, for people. */
export function hintOf({ type, options }: Field): string {
  if (options) return options.en.map(({ index, label }) => `${index} ${label}`).join(', ');
  return HINTS[type] ?? type.toLowerCase().replaceAll('_', ' ');
}
