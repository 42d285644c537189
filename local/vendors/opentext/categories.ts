import { requiredNumber, type Call, type Routes } from './call';
import { remember } from './audit';
import { categoriesOn, categoryOf, categoryValuesOf, writeCategory } from './category-values';
import type { Attribute, CategoryDefinition } from './category-values';
import { refuseOfficial } from './node-rules';
import { nodeFor, touch } from './nodes';
import { Refusal } from './refusal';

/** The fields of a call that are attributes: `{category}_…`, apart from the control field `{category}_1`. */
function valuesFor(call: Call, { id }: CategoryDefinition): Record<string, unknown> {
  const entries = Object.entries(call.fields).filter(
    ([key]) => /^\d+_/.test(key) && key !== `${id}_1`,
  );
  return Object.fromEntries(entries);
}

function add(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  refuseOfficial(call, node);
  const category = categoryOf(call.world.db, requiredNumber(call, 'category_id'));
  if (categoriesOn(call.world.db, node.id).includes(category.id)) {
    throw new Refusal(400, `The attribute group '${category.name}' already exists`);
  }
  writeCategory(call.world.db, node.id, category, valuesFor(call, category));
  touch(call, node.id);
  remember(call, node.id, 'Attribute Value Changed', category.name);
  return { results: {} };
}

function change(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  refuseOfficial(call, node);
  const category = categoryOf(call.world.db, Number(call.params['category']));
  if (!categoriesOn(call.world.db, node.id).includes(category.id)) {
    throw new Refusal(400, `The attribute group '${category.name}' does not exist on the item`);
  }
  checkToken(call, category, node.revision);
  writeCategory(call.world.db, node.id, category, valuesFor(call, category));
  touch(call, node.id);
  remember(call, node.id, 'Attribute Value Changed', category.name);
  return { results: {} };
}

/** `{category}_1` may carry the token that was read before. */
function checkToken(call: Call, { id }: CategoryDefinition, revision: number): void {
  const control = call.fields[`${id}_1`] as { metadata_token?: string } | string | undefined;
  const inside = typeof control === 'object' ? control.metadata_token : control;
  const token = (call.fields['metadata_token'] as string | undefined) ?? inside ?? '';
  if (token !== '' && token !== '{}' && token !== String(revision)) {
    throw new Refusal(409, 'Could not update metadata (edit conflict).');
  }
}

function remove(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  refuseOfficial(call, node);
  const sql = 'DELETE FROM category_value WHERE node = ? AND category = ?';
  call.world.db.prepare(sql).run(node.id, Number(call.params['category']));
  touch(call, node.id);
  remember(call, node.id, 'Attribute Value Changed', `category ${call.params['category']} removed`);
  return { results: {} };
}

function metadataOf({ id, name, attributes }: CategoryDefinition) {
  const attribute = (one: Attribute, key: string) => ({
    key,
    name: one.name,
    type_name: one.set ? 'Assoc' : one.type,
    persona: one.set ? 'set' : 'categoryattribute',
    max_length: one.maxLength ?? null,
    required: one.required ?? false,
    valid_values: one.options ?? [],
    multi_value: one.set !== undefined || one.multiple === true,
    read_only: false,
    hidden: false,
  });
  const entries = attributes.flatMap((one): [string, object][] => [
    [`${id}_${one.number}`, attribute(one, `${id}_${one.number}`)],
    ...(one.set ?? []).map((column): [string, object] => {
      const key = `${id}_${one.number}_x_${column.number}`;
      return [key, attribute(column, key)];
    }),
  ]);
  return { [id]: { key: String(id), name, persona: 'category' }, ...Object.fromEntries(entries) };
}

function describeCategory(call: Call, id: number) {
  const { db } = call.world;
  const all = categoryValuesOf(db, nodeFor(call, 'see').id);
  const own = Object.entries(all).filter(([key]) => key.startsWith(`${id}_`));
  const data = { categories: Object.fromEntries(own) };
  if (!call.query.has('metadata')) return { data };
  return {
    data,
    metadata: { categories: metadataOf(categoryOf(db, id)) },
    metadata_map: { categories: { [id]: [id] } },
    metadata_order: { categories: [String(id)] },
  };
}

const list = (call: Call) => {
  const node = nodeFor(call, 'see');
  return { results: categoriesOn(call.world.db, node.id).map((id) => describeCategory(call, id)) };
};

/** One category: `results` is an object. */
function readOne(call: Call) {
  const id = Number(call.params['category']);
  const node = nodeFor(call, 'see');
  if (!categoriesOn(call.world.db, node.id).includes(id)) {
    throw new Refusal(400, `The attribute group ${id} does not exist on the item`);
  }
  return { results: describeCategory(call, id) };
}

function listV1(call: Call) {
  const node = nodeFor(call, 'see');
  const { db } = call.world;
  const data = categoriesOn(db, node.id).map((id) => ({ id, name: categoryOf(db, id).name }));
  return { data };
}

export const categoryRoutes: Routes = {
  'GET /v1/nodes/:id/categories': listV1,
  'GET /v2/nodes/:id/categories': list,
  'POST /v2/nodes/:id/categories': add,
  'POST /v1/nodes/:id/categories': add,
  'GET /v2/nodes/:id/categories/:category': readOne,
  'PUT /v2/nodes/:id/categories/:category': change,
  'PUT /v1/nodes/:id/categories/:category': change,
  'DELETE /v2/nodes/:id/categories/:category': remove,
  'DELETE /v1/nodes/:id/categories/:category': remove,
};
