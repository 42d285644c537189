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

  it('searches, looks up people and reads a process form', async () => {
    expect((await call('search', 'search', 'embargo')).at('results')).toHaveLength(1);
    expect((await call('members', 'userQuery', 'clara')).at('results')).toHaveLength(1);
    const draft = await call('workflow', 'draftprocesses', 20090);
    const id = draft.at('results.draftprocess_id');
    const form = await call('workflow', 'draftprocesses_update', id);
    expect(form.at('data.actions')).toMatchObject([{ key: 'Initiate' }]);
  });
});
