import type { Call, Routes } from './call';
import { categoriesOn, categoryOf, categoryValuesOf } from './category-values';
import type { Attribute, CategoryDefinition } from './category-values';
import { nodeFor } from './nodes';
import { Refusal } from './refusal';

const SCHEMA_TYPES: Record<Attribute['type'], object> = {
  String: { type: 'string' },
  Integer: { type: 'integer' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  Assoc: { type: 'array' },
};

function schemaOf(attribute: Attribute, category: number): object {
  const { name, type, required, maxLength, options, set, number } = attribute;
  const columns = (set ?? []).map((column): [string, object] => [
    `${category}_${number}_x_${column.number}`,
    schemaOf(column, category),
  ]);
  const own = {
    ...SCHEMA_TYPES[type],
    ...(maxLength !== undefined && { maxLength }),
    ...(options && { enum: options }),
  };
  return {
    ...(attribute.multiple === true ? { type: 'array', items: own } : own),
    title: name,
    required: required ?? false,
    readonly: false,
    ...(set && { items: { type: 'object', properties: Object.fromEntries(columns) } }),
  };
}

function formOf(
  { id, name, attributes }: CategoryDefinition,
  values: Readonly<Record<string, unknown>>,
) {
  const key = ({ number }: Attribute) => `${id}_${number}`;
  const filled = attributes.map((one): [string, unknown] => [key(one), values[key(one)] ?? null]);
  const properties = attributes.map((one): [string, object] => [key(one), schemaOf(one, id)]);
  const form = {
    data: { [`${id}_1`]: { metadata_token: '' }, ...Object.fromEntries(filled) },
    options: { fields: {}, form: {} },
    schema: {
      properties: {
        [`${id}_1`]: { readonly: true, required: false, type: 'object' },
        ...Object.fromEntries(properties),
      },
      type: 'object',
      title: name,
    },
  };
  return { forms: [form] };
}

function form(call: Call, permission: 'see' | 'edit_attributes') {
  const node = nodeFor(call, permission, call.query.get('id') ?? '');
  const definition = categoryOf(call.world.db, Number(call.query.get('category_id')));
  nodeFor(call, 'see', definition.id);
  const present = categoriesOn(call.world.db, node.id).includes(definition.id);
  if (permission === 'see' && present) {
    throw new Refusal(400, `The attribute group '${definition.name}' already exists`);
  }
  return formOf(definition, categoryValuesOf(call.world.db, node.id));
}

function specific(call: Call) {
  const node = nodeFor(call, 'see', call.query.get('id') ?? '');
  return formOf(categoryOf(call.world.db, node.id), {});
}

export const categoryFormRoutes: Routes = {
  'GET /v1/forms/nodes/categories/create': (call) => form(call, 'see'),
  'GET /v1/forms/nodes/categories/update': (call) => form(call, 'edit_attributes'),
  'GET /v1/forms/nodes/properties/specific': specific,
};
