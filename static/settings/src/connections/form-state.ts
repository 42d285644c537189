import type { ConnectionField, ConnectionView } from '../../../../src/contracts/settings';
import { hostOf } from './address';
import { wording } from './words';

type Values = Readonly<Record<string, string>>;

/** Fields that only matter for one choice: shown, and maybe needed, when another field has one of these values. */
const ONLY_FOR: Readonly<
  Record<string, { field: string; values: readonly string[]; needed: boolean }>
> = {
  'celum.apiKey': { field: 'auth', values: ['key'], needed: true },
  'celum.keyPrefix': { field: 'auth', values: ['key'], needed: false },
  'celum.username': { field: 'auth', values: ['basic'], needed: true },
  'celum.password': { field: 'auth', values: ['basic'], needed: true },
  'opentext.username': { field: 'auth', values: ['ticket', 'otds'], needed: true },
  'opentext.password': { field: 'auth', values: ['ticket', 'otds'], needed: true },
  'opentext.otdsUrl': { field: 'auth', values: ['otds', 'oauth'], needed: true },
  'opentext.clientId': { field: 'auth', values: ['oauth'], needed: true },
  'opentext.clientSecret': { field: 'auth', values: ['oauth'], needed: true },
};

export interface FormField extends ConnectionField {
  key: string;
  label: string;
  hint: string | undefined;
  /** The secret is in the store already. */
  set: boolean;
}

/** The fields to show for what is filled in so far. */
export function fieldsFor(
  view: ConnectionView,
  fields: readonly ConnectionField[],
  values: Values,
): FormField[] {
  const words = wording();
  return fields.flatMap((field) => {
    const key = `${view.system}.${field.name}`;
    const only = ONLY_FOR[key];
    if (only && !only.values.includes(values[only.field] ?? '')) return [];
    return [
      {
        ...field,
        key,
        required: field.required || (only?.needed ?? false),
        label: words.fields[key] ?? field.name,
        hint: words.hints[key],
        set: field.secret && view.secretsSet.includes(field.name),
      },
    ];
  });
}

/** What the form begins with: what is kept, and the first of each choice. Secrets begin empty. */
export function initialValues(view: ConnectionView, fields: readonly ConnectionField[]): Values {
  const starts = fields.map((field) => [
    field.name,
    view.config[field.name] ?? (field.kind === 'choice' ? (field.choices[0] ?? '') : ''),
  ]);
  return Object.fromEntries(starts) as Values;
}

export function errorOf(field: FormField, value: string): string | undefined {
  const words = wording();
  if (value.trim() === '') return field.required && !field.set ? words.required : undefined;
  if (field.kind === 'url' && hostOf(value) === undefined) return words.notHttps;
  return undefined;
}

/** As the server takes it: what may be shown again apart from what may not. */
export function split(shown: readonly FormField[], values: Values) {
  const pick = (secret: boolean) =>
    Object.fromEntries(
      shown
        .filter((field) => field.secret === secret)
        .map(({ name }) => [name, (values[name] ?? '').trim()])
        .filter(([, value]) => value !== ''),
    ) as Record<string, string>;
  return { config: pick(false), secrets: pick(true) };
}

export const hostsIn = (shown: readonly FormField[], values: Values): string[] =>
  shown
    .filter(({ kind }) => kind === 'url')
    .map(({ name }) => hostOf(values[name] ?? ''))
    .filter((host) => host !== undefined);
