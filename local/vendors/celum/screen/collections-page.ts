import type { Hono } from 'hono';

import { form, html, table, type FormField } from '../../kit/screen';
import type { Env } from '../../kit/stand-in';
import type { Library } from '../library';
import { all, type CollectionRow } from '../rows';
import { createCollection, deleteCollection, updateCollection } from '../write/collections';
import { celumPage } from './layout';
import { answering, dora, formOf } from './people-act';

interface Counted extends CollectionRow {
  assets: number;
}

const LEVELS = [
  { value: 'STRICT', text: 'strict: complete before it is released' },
  { value: 'TOLERANT', text: 'tolerant' },
];

/** The tree of collections, and what people do to it. */
export function collectionRoutes(app: Hono<Env>, lib: Library): void {
  app.get('/collections', (c) => c.html(collectionsScreen(lib)));
  app.post('/collections', (c) =>
    answering(c, '/collections', async () => {
      const { en = '', de = '', parent = '' } = await formOf(c);
      const name = { en, ...(de !== '' && { de }) };
      const place = parent === '' ? { typeId: 101 } : { parentId: Number(parent) };
      createCollection(lib, dora(lib), { name, ...place });
    }),
  );
  app.post('/collections/:id/delete', (c) =>
    answering(c, '/collections', () => {
      deleteCollection(lib, dora(lib), Number(c.req.param('id')));
    }),
  );
  app.post('/collections/:id/change', (c) =>
    answering(c, '/collections', async () => {
      const { en = '', level = '' } = await formOf(c);
      const rules = { validationLevelInherited: false, validationLevel: level };
      updateCollection(lib, dora(lib), Number(c.req.param('id')), { name: { en }, ...rules });
    }),
  );
}

const nameOf = ({ id, name }: CollectionRow) =>
  (JSON.parse(name) as { en?: string }).en ?? String(id);

function collectionsScreen({ db }: Library): string {
  const rows = all<Counted>(
    db,
    `SELECT c.*, (SELECT count(*) FROM placement p JOIN asset a ON a.id = p.asset_id
     WHERE p.collection_id = c.id AND a.deleted = 0) AS assets FROM collection c ORDER BY c.id`,
  );
  const ordered = (parent: number | null, depth: number): [number, Counted][] =>
    rows
      .filter((row) => row.parent_id === parent)
      .flatMap((row) => [[depth, row], ...ordered(row.id, depth + 1)] as [number, Counted][]);
  const top = { value: '', text: 'none: at the top' };
  const parents = rows
    .filter(({ type_id }) => type_id === 101)
    .map((row) => ({ value: String(row.id), text: nameOf(row) }));
  return celumPage(
    'Collections',
    html`${form({
      action: '/collections',
      submit: 'Add',
      main: true,
      fields: [
        { name: 'en', label: 'Name in English' },
        { name: 'de', label: 'in German' },
        { name: 'parent', label: 'Below', options: [top, ...parents] },
      ],
    })}
    ${table(
      ['Collection', 'Id', 'Assets', 'Name and rules', ''],
      ordered(null, 0).map(([depth, row]) => [
        html`<a style="margin-left: ${depth * 1.5}rem" href="/?collection=${row.id}"
          >${nameOf(row)}</a
        >`,
        row.id,
        row.assets,
        form({ action: `/collections/${row.id}/change`, submit: 'Save', fields: changes(row) }),
        form({ action: `/collections/${row.id}/delete`, submit: 'Delete' }),
      ]),
    )}`,
  );
}

const changes = (row: Counted): FormField[] => [
  { name: 'en', label: 'Name', value: nameOf(row) },
  { name: 'level', label: 'Rules', value: row.level, options: LEVELS },
];
