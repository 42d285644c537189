import { randomBytes } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import { entryAt, isObject, objects, textArg, type Call } from './call';
import { badRequest, endpointError, type Union } from './dropbox-error';
import type { EntryRow } from './entry-queries';

/** Limits: the stone spec, file_properties.stone */
const LONGEST_NAME = 256;
const LONGEST_VALUE = 1024;
const MOST_FIELDS = 32;

interface TemplateRow {
  id: string;
  name: string;
  description: string;
  fields: string;
}
interface Field {
  name: string;
  value: string;
}

export function addTemplate(call: Call) {
  const fields = objects(call, 'fields');
  if (fields.length > MOST_FIELDS) throw endpointError({ '.tag': 'too_many_properties' });
  const id = `ptid:${randomBytes(14).toString('base64url')}`;
  run(
    call.dropbox.context.db,
    'INSERT INTO template VALUES (?, ?, ?, ?, ?)',
    id,
    call.account.id,
    textArg(call, 'name'),
    textArg(call, 'description'),
    JSON.stringify(fields),
  );
  return { template_id: id };
}

export function listTemplates(call: Call) {
  const sql = 'SELECT id FROM template WHERE account = ? ORDER BY rowid';
  const rows = all<{ id: string }>(call.dropbox.context.db, sql, call.account.id);
  return { template_ids: rows.map(({ id }) => id) };
}

export function getTemplate(call: Call) {
  const { name, description, fields } = templateOf(call, textArg(call, 'template_id'));
  return { name, description, fields: JSON.parse(fields) as unknown };
}

export function addProperties(call: Call): null {
  const entry = entryAt(call, textArg(call, 'path'));
  const groups = groupsOf(call, call.arg['property_groups']);
  for (const { template } of groups) {
    if (fieldsOf(call, entry, template) !== undefined) {
      throw endpointError({ '.tag': 'property_group_already_exists' });
    }
  }
  store(call, entry, groups);
  return null;
}

export function overwriteProperties(call: Call): null {
  const entry = entryAt(call, textArg(call, 'path'));
  store(call, entry, groupsOf(call, call.arg['property_groups']));
  return null;
}

export function updateProperties(call: Call): null {
  const entry = entryAt(call, textArg(call, 'path'));
  for (const update of objects(call, 'update_property_groups')) {
    const template = String(update['template_id']);
    const before = fieldsOf(call, entry, template);
    if (before === undefined) throw groupNotFound();
    const removed = Array.isArray(update['remove_fields']) ? update['remove_fields'] : [];
    const changed = readFields(call, update['add_or_update_fields'] ?? []);
    const kept = before.filter(
      ({ name }) => !removed.includes(name) && !changed.some((field) => field.name === name),
    );
    store(call, entry, [{ template, fields: [...kept, ...changed] }]);
  }
  return null;
}

export function removeProperties(call: Call): null {
  const entry = entryAt(call, textArg(call, 'path'));
  const ids = call.arg['property_template_ids'];
  for (const id of Array.isArray(ids) ? ids.map(String) : []) {
    const sql = 'DELETE FROM property WHERE entry = ? AND template = ?';
    if (run(call.dropbox.context.db, sql, entry.id, id) === 0) throw groupNotFound();
  }
  call.dropbox.entries.touch(entry);
  return null;
}

/** Finds files by a field's value, anywhere in the value, whatever its case. */
export function searchProperties(call: Call) {
  const query = objects(call, 'queries')[0];
  const wanted = query?.['query'];
  const mode = query?.['mode'];
  const field = isObject(mode) ? mode['field_name'] : undefined;
  if (typeof wanted !== 'string' || typeof field !== 'string') {
    throw badRequest(call.route, "request body: missing required field 'queries'");
  }
  const sql = 'SELECT entry, template, fields FROM property ORDER BY rowid';
  const rows = all<{ entry: string; template: string; fields: string }>(
    call.dropbox.context.db,
    sql,
  );
  const matches = rows.flatMap((row) => {
    const fields = JSON.parse(row.fields) as Field[];
    const value = fields.find(({ name }) => name === field)?.value;
    const entry = call.dropbox.entries.byId(row.entry);
    if (entry === undefined || value?.toLowerCase().includes(wanted.toLowerCase()) !== true) {
      return [];
    }
    return [
      {
        id: entry.id,
        path: entry.path_display.slice(call.prefix.length),
        is_deleted: false,
        property_groups: [{ template_id: row.template, fields }],
      },
    ];
  });
  return { matches };
}

/** Properties that come with an upload's CommitInfo. */
export function attachProperties(call: Call, entry: EntryRow, groups: unknown): void {
  store(call, entry, groupsOf(call, groups));
}

interface Group {
  template: string;
  fields: Field[];
}

function groupsOf(call: Call, value: unknown): Group[] {
  const groups = (Array.isArray(value) ? value : []).filter(isObject).map((group) => ({
    template: String(group['template_id']),
    fields: readFields(call, group['fields']),
  }));
  if (new Set(groups.map(({ template }) => template)).size !== groups.length) {
    throw endpointError({ '.tag': 'duplicate_property_groups' });
  }
  for (const { template, fields } of groups) checkFields(templateOf(call, template), fields);
  return groups;
}

function readFields(call: Call, value: unknown): Field[] {
  return (Array.isArray(value) ? value : []).filter(isObject).map((field) => {
    const { name, value: text } = field;
    if (typeof name !== 'string' || typeof text !== 'string') {
      throw badRequest(call.route, 'request body: fields: expected name and value');
    }
    return { name, value: text };
  });
}

function checkFields(template: TemplateRow, fields: Field[]): void {
  const known = (JSON.parse(template.fields) as Field[]).map(({ name }) => name);
  for (const { name, value } of fields) {
    if (!known.includes(name)) throw endpointError({ '.tag': 'does_not_fit_template' });
    const tooLong =
      Buffer.byteLength(name) > LONGEST_NAME || Buffer.byteLength(value) > LONGEST_VALUE;
    if (tooLong) throw endpointError({ '.tag': 'property_field_too_large' });
  }
}

function templateOf(call: Call, id: string): TemplateRow {
  const sql = 'SELECT * FROM template WHERE id = ? AND account = ?';
  const row = one<TemplateRow>(call.dropbox.context.db, sql, id, call.account.id);
  if (row === undefined) {
    throw endpointError({ '.tag': 'template_not_found', template_not_found: id } satisfies Union);
  }
  return row;
}

function fieldsOf(call: Call, entry: EntryRow, template: string): Field[] | undefined {
  const sql = 'SELECT fields FROM property WHERE entry = ? AND template = ?';
  const row = one<{ fields: string }>(call.dropbox.context.db, sql, entry.id, template);
  return row && (JSON.parse(row.fields) as Field[]);
}

const groupNotFound = () =>
  endpointError({
    '.tag': 'property_group_lookup',
    property_group_lookup: { '.tag': 'property_group_not_found' },
  });

function store(call: Call, entry: EntryRow, groups: Group[]): void {
  for (const { template, fields } of groups) {
    run(
      call.dropbox.context.db,
      'INSERT OR REPLACE INTO property VALUES (?, ?, ?)',
      entry.id,
      template,
      JSON.stringify(fields),
    );
  }
  call.dropbox.entries.touch(entry);
}
