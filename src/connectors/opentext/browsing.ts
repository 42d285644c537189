import type { CategoryFormField } from '../../contracts/record-keeping';
import type { RecordClassification, RecordFolder } from '../../contracts/records';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { allPages } from './pages';
import { CategoryForm, NodeAnswer, NodeList, Schedules, type Field, type Properties } from './wire';

const FOLDER = 0;
const WORKSPACE = 848;
const CATEGORY = 131;
const ENTERPRISE = 141;
const CATEGORIES_VOLUME = 133;
const CLASSIFICATION_VOLUME = 198;
const CLASSIFICATION_TREE = 196;

/** What an admin chooses from: folders, classifications, categories, schedules. */
export class Browsing {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async folders(parentId: number | null): Promise<RecordFolder[]> {
    const parent = parentId ?? (await this.#volume(ENTERPRISE));
    const nodes = await this.#children(parent, [FOLDER, WORKSPACE]);
    return nodes.map(({ id, name, container_size }) => ({
      id,
      name,
      hasChildren: (container_size ?? 0) > 0,
    }));
  }

  async classifications(parentId: number | null): Promise<RecordClassification[]> {
    const parent = parentId ?? (await this.#volume(CLASSIFICATION_VOLUME));
    const nodes = await this.#children(parent, []);
    return nodes.map(({ id, name, type, container_size }) => ({
      id,
      name,
      hasChildren: (container_size ?? 0) > 0,
      // A tree only holds classifications.
      selectable: type !== CLASSIFICATION_TREE,
    }));
  }

  /** Categories in their volume and in the folders one level below it. */
  async categories(): Promise<{ id: number; name: string }[]> {
    const nodes = await this.#children(await this.#volume(CATEGORIES_VOLUME), []);
    const found = nodes.filter(({ type }) => type === CATEGORY);
    const folders = nodes.filter(
      ({ type, container_size }) => type !== CATEGORY && (container_size ?? 0) > 0,
    );
    for (const { id } of folders) found.push(...(await this.#children(id, [CATEGORY])));
    return found.map(({ id, name }) => ({ id, name }));
  }

  // GET /v1/forms/nodes/categories/create; a folder that has the category is asked by …/update.
  async categoryFields(folderId: number, categoryId: number): Promise<CategoryFormField[]> {
    const query = { id: folderId, category_id: categoryId };
    const create = withQuery(path`/v1/forms/nodes/categories/create`, query);
    const update = withQuery(path`/v1/forms/nodes/categories/update`, query);
    const { forms } = await this.#calls.get(create, CategoryForm).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error;
      return this.#calls.get(update, CategoryForm);
    });
    const fields = Object.entries(forms[0]?.schema.properties ?? {});
    // `{category}_1` is the form's own control field.
    return fields.filter(([key]) => key !== `${categoryId}_1`).map(fieldOf);
  }

  async retentions(): Promise<{ name: string; title: string }[]> {
    const rsis = await allPages((page) =>
      this.#calls.get(withQuery(path`/v2/rsis`, { page, limit: 100 }), Schedules),
    );
    return rsis.map(({ RSI, Title }) => ({ name: RSI, title: Title ?? RSI }));
  }

  // GET /v2/volumes/{type}
  async #volume(type: number): Promise<number> {
    return (await this.#calls.get(path`/v2/volumes/${type}`, NodeAnswer)).id;
  }

  #children(parentId: number, types: readonly number[]): Promise<Properties[]> {
    const children = path`/v2/nodes/${parentId}/nodes`;
    const query = { where_type: types, sort: 'asc_name', limit: 100, fields: 'properties' };
    return allPages((page) => this.#calls.get(withQuery(children, { ...query, page }), NodeList));
  }
}

function fieldOf([key, field]: [string, Field]): CategoryFormField {
  const multiple = field.type === 'array' && field.items?.properties === undefined;
  const one = multiple ? { ...field, ...field.items } : field;
  return {
    key,
    title: field.title ?? key,
    type: typeOf(one),
    required: field.required ?? false,
    maxLength: one.maxLength ?? null,
    options: (one.enum ?? []).filter((each) => typeof each === 'string' && each !== '').map(String),
    multiple,
    columns: Object.entries(field.items?.properties ?? {}).map(fieldOf),
  };
}

function typeOf({ type, format }: Field): CategoryFormField['type'] {
  if (format?.startsWith('date') === true || type === 'date') return 'date';
  if (type === 'string' || type === 'integer' || type === 'boolean') return type;
  return 'other';
}
