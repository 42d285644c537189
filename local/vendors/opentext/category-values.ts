import type { DatabaseSync } from 'node:sqlite';

import { Refusal } from './refusal';
import { nodeById, moreOf, CATEGORY } from './nodes';

/** One attribute of a category; `set` holds the columns of a set, whose rows repeat. */
export interface Attribute {
  number: number;
  name: string;
  type: 'String' | 'Integer' | 'Date' | 'Boolean' | 'Assoc';
  required?: boolean;
  maxLength?: number;
  options?: string[];
  /** Holds a list of values. */
  multiple?: boolean;
  set?: Attribute[];
}

export interface CategoryDefinition {
  id: number;
  name: string;
  attributes: Attribute[];
}

export function categoryOf(db: DatabaseSync, id: number): CategoryDefinition {
  const node = nodeById(db, id);
  if (node?.type !== CATEGORY) throw new Refusal(400, `Could not get the category ${id}`);
  return { id, name: node.name, attributes: moreOf(node).attributes as Attribute[] };
}

export function categoriesOn(db: DatabaseSync, nodeId: number): number[] {
  const rows = db.prepare('SELECT category FROM category_value WHERE node = ?').all(nodeId);
  return rows.map((row) => Number(row['category']));
}

/** All values of an item, by key: `9830_2`, and `9830_4_1_2` in row 1 of a set. */
export function categoryValuesOf(db: DatabaseSync, nodeId: number): Record<string, unknown> {
  const rows = db.prepare('SELECT "values" FROM category_value WHERE node = ?').all(nodeId);
  const parsed = rows.map((row) => JSON.parse(String(row['values'])) as Record<string, unknown>);
  return Object.assign({}, ...parsed) as Record<string, unknown>;
}

/** The attribute that a key means. */
function attributeOf({ id, attributes }: CategoryDefinition, key: string): Attribute | undefined {
  const [category, first, row, column] = key.split('_').map(Number);
  const attribute = attributes.find(({ number }) => number === first);
  if (category !== id) return undefined;
  if (row === undefined) return attribute?.set ? undefined : attribute;
  return attribute?.set?.find(({ number }) => number === column);
}

/** Writes values over those that are there; `whole` demands the required ones. */
export function writeCategory(
  db: DatabaseSync,
  nodeId: number,
  definition: CategoryDefinition,
  values: Readonly<Record<string, unknown>>,
): void {
  const { id, attributes } = definition;
  for (const [key, value] of Object.entries(values)) {
    const attribute = attributeOf(definition, key);
    if (!attribute) {
      throw new Refusal(
        400,
        `Category ID '${id}' was specified for Categories Update, but a non-matching attribute ('${key}') was found`,
      );
    }
    checkValue(attribute, value);
  }
  const merged = { ...ownValues(db, nodeId, id), ...values };
  const lacking = attributes.find(
    ({ number, required }) => required === true && isBlank(merged[`${id}_${number}`]),
  );
  if (lacking) throw new Refusal(400, `The attribute '${lacking.name}' requires a value.`);
  db.prepare('INSERT OR REPLACE INTO category_value VALUES (?, ?, ?)').run(
    nodeId,
    id,
    JSON.stringify({ ...emptyValues(definition), ...merged }),
  );
}

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

function ownValues(db: DatabaseSync, nodeId: number, category: number): Record<string, unknown> {
  const all = categoryValuesOf(db, nodeId);
  const own = Object.entries(all).filter(([key]) => key.startsWith(`${category}_`));
  return Object.fromEntries(own);
}

function emptyValues({ id, attributes }: CategoryDefinition): Record<string, unknown> {
  const simple = attributes.filter(({ set }) => set === undefined);
  return Object.fromEntries(simple.map(({ number }) => [`${id}_${number}`, null]));
}

const SHAPES: Record<Attribute['type'], RegExp> = {
  String: /^/,
  Assoc: /^/,
  Integer: /^-?\d+$/,
  Boolean: /^(true|false)$/,
  Date: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/,
};

function checkValue(attribute: Attribute, value: unknown): void {
  if (isBlank(value)) return;
  if (Array.isArray(value)) {
    if (attribute.multiple !== true) throw invalid(attribute);
    for (const one of value) checkValue({ ...attribute, multiple: false }, one);
    return;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { type, maxLength, options } = attribute;
  const fits =
    text.length <= (maxLength ?? Infinity) &&
    (options ?? [text]).includes(text) &&
    SHAPES[type].test(text);
  if (!fits) throw invalid(attribute);
}

const invalid = ({ name }: Attribute) =>
  new Refusal(400, `Invalid value for the attribute '${name}'.`);
