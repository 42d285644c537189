import { ROUTES } from '../../../../local/site/api';
import { ACCOUNTS, adfBody, basic, serveSite, type Person, type ServedSite } from './serve-site';

const page = (id: string) => `/wiki/api/v2/pages/${id}`;

describe('who may do what', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const status = async (person: Person, method: string, path: string, json?: unknown) =>
    (await served.call(person, method, path, json)).status;
  const asApp = async (path: string, scopes: string[], method = 'GET') =>
    await served.site.request(path, { method }, { kind: 'app', scopes });

  it('a restricted page does not exist for others, the app included, nor do pages below it', async () => {
    const json = { spaceId: '65601', parentId: '98319', title: 'Below', body: adfBody('secret') };
    const { body } = await served.call('dora', 'POST', '/wiki/api/v2/pages', json);
    const below = (body as { id: string }).id;

    for (const id of ['98319', below]) {
      expect(await status('ann', 'GET', page(id))).toBe(200);
      expect(await status('ben', 'GET', page(id))).toBe(404);
      expect((await asApp(page(id), ['read:page:confluence'])).status).toBe(404);
    }
    const tree = await served.call('ben', 'GET', `${page('98301')}/direct-children?limit=100`);
    expect(JSON.stringify(tree.body)).not.toContain('Budget');
  });

  it('a page may be left to some for changing while all may read it', async () => {
    const edit = {
      id: '98321',
      title: 'Brand use policy',
      body: adfBody('x'),
      version: { number: 2 },
    };

    expect(await status('clara', 'GET', page('98321'))).toBe(200);
    expect(await status('clara', 'PUT', page('98321'), edit)).toBe(403);
    expect(await status('ben', 'PUT', page('98321'), edit)).toBe(200);
  });

  it('a reader may read and comment, no more', async () => {
    const comment = { pageId: '98310', body: adfBody('May I?') };
    const created = { spaceId: '65601', title: 'Mine', body: adfBody('x') };

    expect(await status('evan', 'POST', '/wiki/api/v2/footer-comments', comment)).toBe(201);
    expect(await status('evan', 'POST', '/wiki/api/v2/pages', created)).toBe(403);
    expect(await status('evan', 'DELETE', page('98310'))).toBe(403);
    const { body } = await served.call('evan', 'GET', `${page('98310')}/operations`);
    expect(body).toEqual({
      operations: [
        { operation: 'read', targetType: 'page' },
        { operation: 'create', targetType: 'comment' },
        { operation: 'export', targetType: 'page' },
      ],
    });
  });

  it('nobody is let in without an account, until a site admin allows it, and then only where a space is open', async () => {
    const look = async (id: string) => (await fetch(`${served.url}${page(id)}`)).status;
    expect(await look('98310')).toBe(404);

    const body = JSON.stringify({ anonymous: true });
    await fetch(`${served.url}/__stand-in/settings`, { method: 'POST', body });

    expect([await look('98310'), await look('98319'), await look('98320')]).toEqual([
      200, 404, 404,
    ]);
  });

  it('a wrong token is refused', async () => {
    const authorization = `Basic ${Buffer.from('ann.baker@aurora-press.example:wrong').toString('base64')}`;

    expect(
      (await fetch(`${served.url}${page('98310')}`, { headers: { authorization } })).status,
    ).toBe(401);
  });

  it('the browser acts as whom its session names', async () => {
    const session = (accountId: string | null) =>
      fetch(`${served.url}/__site/session`, {
        method: 'POST',
        body: JSON.stringify({ accountId }),
      });

    const cookie = String((await session(ACCOUNTS.evan)).headers.get('set-cookie'));
    const me = await fetch(`${served.url}/wiki/rest/api/user/current`, { headers: { cookie } });

    expect(await me.json()).toMatchObject({ displayName: 'Evan Reyes' });
    expect((await session('nobody')).status).toBe(400);
    expect((await session(null)).headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('an app is refused what its scopes do not cover, by the family of the interface', async () => {
    const granular = ['read:page:confluence', 'read:content.permission:confluence'];
    const refused = await asApp(page('98310'), ['read:confluence-content.all']);

    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({
      code: 401,
      message: 'Unauthorized; scope does not match',
    });
    expect((await asApp(page('98310'), granular)).status).toBe(200);
    expect((await asApp('/wiki/rest/api/user/current', granular)).status).toBe(401);
    expect((await asApp('/wiki/rest/api/user/current', ['read:confluence-user'])).status).toBe(200);
  });

  it('two scopes are both needed where both are named', async () => {
    const write = async (scopes: string[]) =>
      (await asApp(`${page('98313')}/properties`, scopes, 'POST')).status;

    expect(await write(['write:page:confluence'])).toBe(401);
    expect(await write(['read:page:confluence', 'write:page:confluence'])).toBe(400);
  });

  it('every route of the REST API names a scope, but those that only say that they are gone', () => {
    const open = ROUTES.filter(({ scopes }) => scopes === '').map(({ on }) => on);

    expect(open).toEqual([
      'GET /wiki/rest/api/content',
      'POST /wiki/rest/api/content',
      'GET /wiki/rest/api/content/:id',
      'PUT /wiki/rest/api/content/:id',
      'GET /wiki/media/file/:file/binary',
      'GET /wiki/aa-avatar/default',
    ]);
  });

  it('credentials beat the session', async () => {
    const headers = { cookie: `acting-user=${ACCOUNTS.evan}`, authorization: basic('ann') };
    const me = await fetch(`${served.url}/wiki/rest/api/user/current`, { headers });

    expect(await me.json()).toMatchObject({ displayName: 'Ann Baker' });
  });
});
