import { form, html, table, type FormField, type Html } from '../../kit/screen';
import { FIELDS } from '../fields';
import { iso, type Library } from '../library';
import {
  all,
  type AssetRow,
  type CollectionRow,
  type ReferenceRow,
  type RelationRow,
  type VersionRow,
} from '../rows';
import { readValues } from '../values';
import { parentsOf } from '../wire-asset';
import { namesOf, wireValueSets } from '../wire-values';
import { picture } from './grid';
import { hintOf } from './typed-field';

const hidden = (name: string, value: string | number): FormField => ({
  name,
  label: '',
  type: 'hidden',
  value: String(value),
});

export function versionTable(lib: Library, asset: AssetRow, versions: readonly VersionRow[]): Html {
  const deed = (name: string, submit: string, { id }: VersionRow) =>
    form({ action: `/assets/${asset.id}/${name}`, submit, fields: [hidden('version', id)] });
  const rows = versions.map((version) => [
    picture(lib, version, 120),
    `${version.number}${version.id === asset.version_id ? ' (current)' : ''}`,
    version.id,
    version.filename,
    version.filesize,
    iso(version.created),
    version.checksum.slice(0, 16),
    version.id === asset.version_id
      ? ''
      : html`${deed('activate', 'Make current', version)}
        ${deed('delete-version', 'Delete', version)}`,
  ]);
  const headings = ['', 'Version', 'Id', 'File', 'Bytes', 'Since', 'Checksum', ''];
  return html`<h2>Versions</h2>
    ${table(headings, rows)}`;
}

export function metadata(lib: Library, id: number): Html {
  const values = readValues(lib, 'ASSET', [id]).get(id) ?? [];
  const rows = wireValueSets('ASSET', values, namesOf(lib), 'all')
    .flatMap(({ informationFieldValues }) => informationFieldValues)
    .map(({ field, type, value }) => [
      FIELDS.find((one) => one.id === field?.id)?.labels.en ?? '',
      field?.id ?? '',
      type,
      value === undefined ? '–' : shown(value),
    ]);
  const fields = FIELDS.filter(({ entity }) => entity === 'ASSET').map((field) => ({
    value: String(field.id),
    text: `${field.labels.en} (${hintOf(field)})`,
  }));
  return html`<h2>Metadata</h2>
    ${table(['Field', 'Id', 'Type', 'Value'], rows)}
    ${form({
      action: `/assets/${id}/field`,
      submit: 'Set',
      fields: [
        { name: 'field', label: 'Field', options: fields },
        { name: 'value', label: 'Value; empty clears it' },
        { name: 'locale', label: 'Language of a localised text', value: 'en' },
      ],
    })}`;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .map(([locale, text]) => `${locale}: ${String(text)}`)
      .join(' · ');
  }
  return value
    .map(({ name }: { name: string | { en: string } }) =>
      typeof name === 'string' ? name : name.en,
    )
    .join(', ');
}

const nameOf = ({ id, name }: CollectionRow) =>
  (JSON.parse(name) as { en?: string }).en ?? String(id);

export function places(lib: Library, id: number): Html {
  const inside = parentsOf(lib, id);
  const rows = inside.map((collection) => [
    html`<a href="/?collection=${collection.id}">${nameOf(collection)}</a>`,
    collection.id,
    collection.level.toLowerCase(),
    form({
      action: `/assets/${id}/unplace`,
      submit: 'Take out',
      fields: [hidden('collection', collection.id)],
    }),
  ]);
  const others = all<CollectionRow>(
    lib.db,
    'SELECT * FROM collection WHERE type_id = 101 ORDER BY id',
  ).filter(({ id: other }) => !inside.some((collection) => collection.id === other));
  const options = others.map((one) => ({ value: String(one.id), text: nameOf(one) }));
  return html`<h2>Collections</h2>
    ${table(['Collection', 'Id', 'Rules', ''], rows)}
    ${form({
      action: `/assets/${id}/place`,
      submit: 'Put in',
      fields: [{ name: 'collection', label: 'Collection', options }],
    })}`;
}

export function references({ db }: Library, id: number): Html {
  const rows = all<ReferenceRow>(db, 'SELECT * FROM external_reference WHERE asset_id = ?', id).map(
    (one) => [
      one.description_key,
      one.provider_key,
      one.instance_key,
      one.url,
      iso(one.updated),
      form({
        action: `/assets/${id}/unrefer`,
        submit: 'Remove',
        fields: [
          hidden('description', one.description_key),
          hidden('provider', one.provider_key),
          hidden('instance', one.instance_key),
        ],
      }),
    ],
  );
  return html`<h2>Used in</h2>
    ${table(['What', 'Where', 'Which', 'Address', 'Since', ''], rows)}
    ${form({
      action: `/assets/${id}/refer`,
      submit: 'Add',
      fields: [
        { name: 'description', label: 'What', value: 'web-page' },
        { name: 'provider', label: 'Where', value: 'website' },
        { name: 'instance', label: 'Which' },
        { name: 'url', label: 'Address' },
      ],
    })}`;
}

export function relations({ db }: Library, id: number): Html {
  const rows = all<RelationRow>(
    db,
    'SELECT * FROM relation WHERE source_id = ? OR target_id = ?',
    ...[id, id],
  ).map(({ source_id, target_id, status, created }) => [
    html`<a href="/assets/${source_id}">${source_id}</a>`,
    html`<a href="/assets/${target_id}">${target_id}</a>`,
    status.toLowerCase(),
    iso(created),
  ]);
  if (rows.length === 0) return html``;
  return html`<h2>Variants</h2>
    ${table(['Asset', 'is a variant of', 'State', 'Since'], rows)}`;
}
