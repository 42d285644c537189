import type { Calls } from './calls';
import { Metadata, NewTemplate, Nothing, PropertyMatches, Template, TemplateIds } from './wire';

/** Limits: 256 bytes for a name, 1,024 for a value, 32 fields. */
export interface PropertyTemplate {
  name: string;
  description: string;
  fields: readonly string[];
}

// file_properties/templates/list_for_user, get_for_user, add_for_user — the name is the natural key.
export async function ensureTemplate(calls: Calls, template: PropertyTemplate): Promise<string> {
  const reading = { reading: true };
  const list = 'file_properties/templates/list_for_user';
  const { template_ids } = await calls.rpc(list, null, TemplateIds, reading);
  for (const template_id of template_ids) {
    const get = 'file_properties/templates/get_for_user';
    const { name } = await calls.rpc(get, { template_id }, Template, reading);
    if (name === template.name) return template_id;
  }
  const added = await calls.rpc(
    'file_properties/templates/add_for_user',
    {
      name: template.name,
      description: template.description,
      fields: template.fields.map((name) => ({
        name,
        description: name,
        type: { '.tag': 'string' },
      })),
    },
    NewTemplate,
  );
  return added.template_id;
}

// file_properties/properties/overwrite — puts exactly these fields, however often.
export async function putProperties(
  calls: Calls,
  id: string,
  templateId: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const group = {
    template_id: templateId,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
  };
  const arg = { path: id, property_groups: [group] };
  await calls.rpc('file_properties/properties/overwrite', arg, Nothing);
}

// files/get_metadata with include_property_groups
export async function readProperties(
  calls: Calls,
  id: string,
  templateId: string,
): Promise<Record<string, string> | undefined> {
  const filter = { '.tag': 'filter_some', filter_some: [templateId] };
  const arg = { path: id, include_property_groups: filter };
  const metadata = await calls.rpc('files/get_metadata', arg, Metadata, { reading: true });
  if (metadata['.tag'] !== 'file') return undefined;
  const group = metadata.property_groups?.find(({ template_id }) => template_id === templateId);
  return group && Object.fromEntries(group.fields.map(({ name, value }) => [name, value]));
}

// file_properties/properties/search — matches parts of values, so compare again.
export async function searchProperties(
  calls: Calls,
  field: string,
  value: string,
): Promise<{ id: string; path: string | null }[]> {
  const query = { query: value, mode: { '.tag': 'field_name', field_name: field } };
  const { matches } = await calls.rpc(
    'file_properties/properties/search',
    { queries: [query] },
    PropertyMatches,
    { reading: true },
  );
  return matches
    .filter(({ is_deleted }) => !is_deleted)
    .map(({ id, path }) => ({ id, path: path ?? null }));
}
