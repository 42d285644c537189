import { notAccessible } from '../failure';
import { FIELDS } from '../fields';
import { FORMATS } from '../formats';
import { iso } from '../library';
import { users } from '../permissions';
import type { UserRow } from '../rows';
import { cut, pagingOf } from '../search/find';
import { wireField } from '../wire-values';
import { idOf, type Api, type Call, type Routes } from './env';

const labelled = (id: number, name: string, en: string, de: string) => ({
  id,
  name,
  labels: { en, de },
});

const ASSET_TYPES = [labelled(2200, 'marketing', 'Marketing asset', 'Marketing-Asset')];
const COLLECTION_TYPES = [
  labelled(101, 'folder', 'Collection', 'Kollektion'),
  labelled(102, 'listValue', 'List value', 'Listenwert'),
];
const RELATION_TYPES = [labelled(10, 'variant', 'Variant of', 'Variante von')];
const ROLES = [
  labelled(1, 'admin', 'Administrator', 'Administration'),
  labelled(2, 'editor', 'Editor', 'Redaktion'),
  labelled(3, 'viewer', 'Viewer', 'Lesend'),
];
const USER_GROUPS = [labelled(60, 'marketing', 'Marketing', 'Marketing')];

/** What an administrator set up, and who there is. */
export const modelRoutes: Routes = (api, lib) => {
  api.get('/version', (c) =>
    c.json({
      version: '25.4.1',
      buildNumber: '2041',
      versionDate: '2026-09-14',
      releaseVersion: '25.4',
    }),
  );
  api.get('/users/me', (c) => c.json(wireUser(c.get('user'))));
  api.get('/users', (c) => {
    const name = c.req.query('username');
    const found = users(lib).filter(({ username }) => name === undefined || username === name);
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    return c.json(cut(found, paging, (page) => page.map(wireUser)));
  });
  api.get('/users/:id', (c) => {
    const id = idOf(c);
    const user = users(lib).find((one) => one.id === id);
    if (!user) throw notAccessible('User', id);
    return c.json(wireUser(user));
  });
  api.get('/clients/:clientId', (c) => {
    const clientId = c.req.param('clientId');
    if (clientId !== 'imprimatur') throw notAccessible('Client', clientId);
    return c.json({ clientId, enabled: true, licensed: true, properties: {}, languages: {} });
  });
  api.get('/download-formats', (c) =>
    c.json(
      FORMATS.map(({ id, key, name, original }) => ({ id, key, name, description: {}, original })),
    ),
  );
  api.get('/information-fields', (c) => {
    const entity = c.req.query('entityType');
    const fields = FIELDS.filter((field) => entity === undefined || field.entity === entity);
    return c.json(fields.map(wireField));
  });
  api.get('/user-groups', (c) => {
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    return c.json(cut(USER_GROUPS, paging, (page) => [...page]));
  });
  single(api, '/user-groups', USER_GROUPS);
  listed(api, '/roles', ROLES);
  listed(api, '/asset-types', ASSET_TYPES);
  listed(api, '/collection-types', COLLECTION_TYPES);
  listed(api, '/relation-types', RELATION_TYPES);
  api.get('/compound-types', (c) => c.json([]));
  api.get('/compound-types/:key', (c) => {
    throw notAccessible('CompoundType', c.req.param('key'));
  });
};

type Entry = ReturnType<typeof labelled>;

function listed(api: Api, path: string, entries: readonly Entry[]): void {
  api.get(path, (c) => c.json(entries));
  single(api, path, entries);
}

function single(api: Api, path: string, entries: readonly Entry[]): void {
  api.get(`${path}/:id`, (c: Call) => {
    const id = idOf(c);
    const entry = entries.find((one) => one.id === id);
    if (!entry) throw notAccessible(path.slice(1), id);
    return c.json(entry);
  });
}

const CREATED = Date.parse('2024-01-08T08:00:00Z');

function wireUser(user: UserRow) {
  return {
    id: user.id,
    externalId: `user-${user.id}`,
    username: user.username,
    firstname: user.firstname,
    middlename: '',
    lastname: user.lastname,
    email: user.email,
    kind: user.role === 'service' ? 'TECHNICAL' : 'STANDARD',
    creationDate: iso(CREATED),
    deactivated: user.deactivated === 1,
    locale: user.locale,
  };
}
