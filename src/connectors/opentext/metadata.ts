import type { CategoryEntry, CategoryFacts, CategoryValue } from '../../contracts/record-keeping';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { onceMore } from './once-more';
import { bodyOf } from './version-marker';
import { Anything, CategoryValues } from './wire';
import { CategoriesWithNames } from './wire-records';

/** Categories of a document: attributes, attributes with several values, and sets of rows. */
export class Metadata {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/categories?metadata
  async categories(nodeId: number): Promise<CategoryFacts[]> {
    const categories = withQuery(path`/v2/nodes/${nodeId}/categories`, { metadata: '' });
    const { results } = await this.#calls.get(categories, CategoriesWithNames);
    return results.flatMap(({ data, metadata }) => {
      const names = metadata.categories;
      const [id] = Object.keys(names).filter((key) => /^\d+$/.test(key));
      if (id === undefined) return [];
      const values = Object.entries(data.categories).flatMap(([key, held]) => {
        const value = shown(held);
        return value === undefined ? [] : [{ key, name: nameOf(names, key), value }];
      });
      return [{ id: Number(id), name: names[id]?.name ?? id, values }];
    });
  }

  /** Writes only what differs; a put, so it may be repeated. */
  async ensureEntry(nodeId: number, entry: CategoryEntry): Promise<void> {
    await onceMore(async () => {
      const held = await this.#values(nodeId);
      const values = valuesOf(entry, held);
      if (Object.entries(values).every(([key, value]) => sameValue(held[key], value))) return;

      if (Object.keys(held).some((key) => key.startsWith(`${entry.id}_`))) {
        const one = path`/v2/nodes/${nodeId}/categories/${entry.id}`;
        await this.#calls.write('PUT', one, Anything, bodyOf(values));
      } else {
        const body = bodyOf({ category_id: entry.id, ...values });
        await this.#calls.write('POST', path`/v2/nodes/${nodeId}/categories`, Anything, body);
      }
    });
  }

  // GET /v2/nodes/{id}/categories
  async #values(nodeId: number): Promise<Record<string, unknown>> {
    const categories = path`/v2/nodes/${nodeId}/categories`;
    const { results } = await this.#calls.get(categories, CategoryValues);
    return Object.fromEntries(results.flatMap(({ data }) => Object.entries(data.categories)));
  }
}

/** Keys as v2 takes them: `{set}_{row}_{attribute}`, rows from 1. Rows that are there and not wanted are emptied. */
function valuesOf({ values, sets = {} }: CategoryEntry, held: Record<string, unknown>) {
  const all: Record<string, CategoryValue> = { ...values };
  for (const [set, rows] of Object.entries(sets)) {
    for (const key of Object.keys(held)) if (isRowOf(set, key)) all[key] = '';
    rows.forEach((row, index) => {
      for (const [attribute, value] of Object.entries(row)) {
        all[`${set}_${index + 1}_${attribute}`] = value;
      }
    });
  }
  return all;
}

const isRowOf = (set: string, key: string) =>
  key.startsWith(`${set}_`) && /^\d+_\d+$/.test(key.slice(set.length + 1));

/** Row keys have the row's number where the attribute's own key has an x. */
function nameOf(names: Record<string, { name: string }>, key: string): string {
  const general = key.replace(/^(\d+_\d+)_\d+_(\d+)$/, '$1_x_$2');
  return names[key]?.name ?? names[general]?.name ?? key;
}

/** Undefined when there is nothing to show. */
function shown(held: unknown): string | string[] | undefined {
  if (held === null || held === undefined || held === '') return undefined;
  if (Array.isArray(held)) return held.map(textOf);
  return textOf(held);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Dates come back with a time; numbers and flags as such. */
function sameValue(held: unknown, sent: CategoryValue): boolean {
  if (typeof sent !== 'string') {
    const list: unknown[] = Array.isArray(held) ? held : [];
    return list.length === sent.length && sent.every((one, at) => sameValue(list[at], one));
  }
  if (held === undefined || held === null) return sent === '';
  const text = textOf(held);
  return text === sent || (isDay(sent) && text.slice(0, 10) === sent);
}
