import { openTenant, type Tenant } from './tenant';

describe("access to CELUM's API", () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  const basic = (login: string) => ({
    'x-api-key': '',
    authorization: `Basic ${Buffer.from(login).toString('base64')}`,
  });

  it.each([
    ['a bare key', { 'x-api-key': 'celum-key-imprimatur-0001' }, 200, 'imprimatur'],
    ['a key behind Bearer', { 'x-api-key': 'Bearer celum-key-imprimatur-0001' }, 200, 'imprimatur'],
    ['a password', basic('ann.baker:celum-ann.baker'), 200, 'ann.baker'],
    ['another user by the service', { 'x-celum-username': 'clara.vogel' }, 200, 'clara.vogel'],
    ['a wrong password', basic('ann.baker:x'), 401, undefined],
    ['a revoked key', { 'x-api-key': 'celum-key-revoked-0003' }, 401, undefined],
    ['no key', { 'x-api-key': '' }, 401, undefined],
    ['an unknown user', { 'x-celum-username': 'evan.reyes' }, 403, undefined],
    [
      'another user by somebody who may not',
      { 'x-api-key': 'celum-key-reader-0002', 'x-celum-username': 'ann.baker' },
      403,
      undefined,
    ],
  ])('answers %s', async (_, headers, status, username) => {
    const answer = await tenant.call('GET', '/users/me', undefined, headers);

    expect([answer.status, answer.body['username']]).toEqual([status, username]);
  });

  it('does not tell a hidden asset from a missing one', async () => {
    const ann = { 'x-celum-username': 'ann.baker' };
    const hidden = await tenant.call('GET', '/assets/4719', undefined, ann);
    const missing = await tenant.call('GET', '/assets/999999', undefined, ann);

    expect([hidden.status, missing.status]).toEqual([403, 403]);
    expect(hidden.body).toEqual({
      code: 'ACCESS_DENIED',
      message: 'Missing or not accessible entity',
      entity: 'Asset:4719',
    });
    expect((await tenant.call('GET', '/assets/4719')).status).toBe(200);
  });

  it('does not let a reader change anything, nor take originals', async () => {
    const reader = { 'x-api-key': 'celum-key-reader-0002' };
    const forbidden = await Promise.all([
      tenant.call('PATCH', '/assets/4711', { name: 'x' }, reader),
      tenant.call('DELETE', '/assets/4711', undefined, reader),
      tenant.call('POST', '/assets', { parentId: 320 }, reader),
      tenant.call('POST', '/collections', { name: { en: 'x' }, parentId: 320 }, reader),
      tenant.call('GET', '/assets/4711/download?downloadFormatId=1', undefined, reader),
    ]);

    expect(forbidden.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    const rendition = '/assets/4711/download?downloadFormatId=8';
    expect((await tenant.call('GET', rendition, undefined, reader)).status).toBe(200);
  });

  it('answers HTML where there is no API', async () => {
    for (const path of [
      '/',
      '/portal/home',
      '/assets/none',
      '/content-api/v1/swagger-ui/index.html',
    ]) {
      const answer = await fetch(`${tenant.vendor.url}${path}`);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
  });

  it.each([
    '/version',
    '/users',
    '/users/15',
    '/user-groups',
    '/user-groups/60',
    '/roles',
    '/roles/1',
    '/clients/imprimatur',
    '/download-formats',
    '/asset-types',
    '/asset-types/2200',
    '/collection-types',
    '/collection-types/101',
    '/relation-types',
    '/relation-types/10',
    '/compound-types',
    '/information-fields?entityType=ASSET',
  ])('answers GET %s', async (path) => {
    expect((await tenant.call('GET', path)).status).toBe(200);
  });

  it('has the time of the local world', async () => {
    const answer = await fetch(tenant.vendor.url);

    expect(answer.headers.get('date')).toContain('21 Nov 2026');
  });

  it('tells programs what is in it', () => {
    expect(tenant.vendor.describe()).toMatchObject({
      assets: { 4711: 'Hero summer' },
      fields: { approvalStatus: 643 },
      keys: { 'celum-key-revoked-0003': { revoked: true } },
    });
  });
});
