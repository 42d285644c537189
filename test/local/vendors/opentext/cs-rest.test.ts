import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { valueAt } from './api';

/* A public client written for real servers, unchanged: what it can do here it could do there. It has no types. */
type Calls = Record<string, (...values: unknown[]) => Promise<{ data: unknown }>>;
interface Client {
  Session: new (
    options: object,
  ) => Record<'auth' | 'nodes' | 'versions' | 'search' | 'members' | 'workflow', Calls>;
}

describe('cs-rest on the stand-in', () => {
  let standIn: StandIn;
  let session: InstanceType<Client['Session']>;
  /** The client's own transport, for calls that it has no name for. */
  let direct: Calls & Record<'get' | 'postBody', Calls[string]>;
  let file: string;
  beforeAll(async () => {
    standIn = await startOpenText();
    file = join(mkdtempSync(join(tmpdir(), 'cs-rest-')), 'note.txt');
    writeFileSync(file, 'A note');
    const { Session } = jest.requireActual<Client>('@kweli/cs-rest');
    session = new Session({
      baseURL: `${standIn.url}/otcs/cs.exe`,
      username: 'imprimatur',
      password: 'otcs-secret-0001',
    });
    direct = session as unknown as typeof direct;
  });
  afterAll(() => standIn.close());

  const call = async (group: keyof typeof session, name: string, ...values: unknown[]) => {
    const operation = session[group][name];
    if (!operation) throw new Error(`cs-rest has no ${group}.${name}`);
    const { data } = await operation.apply(session[group], values);
    return { at: (path: string) => valueAt(data, path) };
  };

  it('signs in and says who it is', async () => {
    expect((await call('auth', 'auth')).at('data.name')).toBe('imprimatur');
  });

  it('makes a folder, files a document and reads its versions', async () => {
    const folder = await call('nodes', 'addFolder', 20010, 'By cs-rest');
    const parent_id = folder.at('results.data.properties.id');
    const made = await call('nodes', 'addDocument', { parent_id, fileHandler: file });
    const dataid = made.at('id');
    const added = await call('versions', 'addVersion', { dataid, fileHandler: file });

    expect(added.at('version_number')).toBe(2);
    expect((await call('versions', 'list', dataid)).at('data')).toHaveLength(2);
    expect((await call('versions', 'version', dataid)).at('data.version_number')).toBe(2);
    expect((await call('nodes', 'children', parent_id)).at('results')).toHaveLength(1);
  });

  it('makes a document that begins with a major version', async () => {
    const options = { parent_id: 20010, fileHandler: file, name: 'Major' };
    const made = await call('nodes', 'addDocumentMajor', options);

    expect((await call('versions', 'list', made.at('id'))).at('data')).toMatchObject([
      { version_number_name: '1.0' },
    ]);
  });

  it('reads what lies where, and what happened to it', async () => {
    const above = await call('nodes', 'ancestors', 21020);
    const audit = await call('nodes', 'audit', { dataid: 21020 });

    expect(above.at('ancestors.2.name')).toBe('Summer 2026');
    expect(audit.at('results.data.audit.0.audit_name')).toContain('Create');
    expect(
      (await call('nodes', 'node', { dataid: 21020 })).at('results.data.properties.type'),
    ).toBe(144);
  });

  it('pins a version, fills a category and asks for a page of children', async () => {
    const pinned = await call('nodes', 'addGeneration', 20010, 'Terms 1.0', 21010, 3);
    const id = pinned.at('results.data.properties.id');
    expect(pinned.at('results.data.properties.version_number')).toBe(3);

    await session.nodes['delete']?.(id);
    const values = { category_id: 9832, '9832_2': 'POL-100', '9832_4': ['Ann Baker', 'Dora Lind'] };
    await direct.postBody('api/v2/nodes/20011/categories', values);
    const { data } = await direct.get('api/v2/nodes/20011/categories');
    expect(valueAt(data, 'results.0.data.categories')).toMatchObject({
      '9832_4': ['Ann Baker', 'Dora Lind'],
    });
    const page = await call('nodes', 'nodes', 20020, { page: 2, limit: 4 });
    expect(page.at('collection.paging')).toMatchObject({ page: 2, total_count: 9 });
  });

  it('routes a document from the draft to the running process', async () => {
    const draft = await call('workflow', 'draftprocesses', 20092, 21010);
    const id = draft.at('results.draftprocess_id');
    const begun = await call('workflow', 'draftprocesses_put', id, {
      action: 'Initiate',
      comment: 'By cs-rest',
    });

    expect(begun.at('results.process_id')).toBe(id);
  });

  it('searches, looks up people and reads a process form', async () => {
    expect((await call('search', 'search', 'embargo')).at('results')).toHaveLength(1);
    expect((await call('members', 'userQuery', 'clara')).at('results')).toHaveLength(1);
    const draft = await call('workflow', 'draftprocesses', 20090);
    const id = draft.at('results.draftprocess_id');
    const form = await call('workflow', 'draftprocesses_update', id);
    expect(form.at('data.actions')).toMatchObject([{ key: 'Initiate' }]);
  });
});
