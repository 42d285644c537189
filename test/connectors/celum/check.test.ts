import { celum } from '../../../src/connectors/celum';
import { Problem } from '../../../src/errors';
import { HOST, openTenant, type Tenant } from './library';

describe("checking CELUM's connection", () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const check = (options: Parameters<Tenant['connect']>[0] = {}) =>
    celum.check(tenant.connect(options));

  it('says who we are and finds nothing to warn of', async () => {
    expect(await check()).toEqual({ account: 'imprimatur', version: '25.4.1', warnings: [] });
  });

  it.each([
    'aurora.celum.cloud',
    HOST,
    `${HOST}/`,
    ` ${HOST}/content-api/v1/ `,
    `${HOST}/content-api/v1/swagger-ui/index.html`,
  ])('accepts the address %j', async (baseUrl) => {
    expect(await check({ baseUrl })).toMatchObject({ account: 'imprimatur' });
  });

  it('accepts a key behind the word Bearer', async () => {
    expect(await check({ keyPrefix: 'bearer' })).toMatchObject({ account: 'imprimatur' });
  });

  it.each([
    ['a host that does not exist', { baseUrl: 'https://arora.celum.cloud' }, 'wrong-address'],
    ['a page of the portal', { baseUrl: `${HOST}/portal` }, 'wrong-address'],
    ['a wrong key', { apiKey: 'celum-key-wrong' }, 'unauthorised'],
    ['a revoked key', { apiKey: 'celum-key-revoked-0003' }, 'unauthorised'],
  ])('refuses %s', async (_, options, code) => {
    await expect(check(options)).rejects.toMatchObject({ code, subject: 'CELUM' });
  });

  it.each([
    'http://aurora.celum.cloud',
    'https://10.0.0.7',
    'https://x:y@aurora.celum.cloud',
    'https://',
  ])('does not connect to %j', (baseUrl) => {
    expect(() => tenant.connect({ baseUrl })).toThrow(Problem);
  });

  it('warns of a key that may not act as readers', async () => {
    const warnings = [{ code: 'cannot-act-as-readers' }];
    expect(await check({ apiKey: 'celum-key-reader-0002' })).toMatchObject({ warnings });
    expect(await check({ apiKey: 'celum-key-reader-0002', actAs: 'service' })).toMatchObject({
      warnings: [],
    });
  });

  it('warns of a key that may not download', async () => {
    tenant.vendor.context.db.exec("INSERT INTO restriction VALUES (4711, 21, 'view')");

    const report = await check({ apiKey: 'celum-key-reader-0002', actAs: 'service' });

    expect(report.warnings).toEqual([{ code: 'missing-right', subject: 'download' }]);
  });

  it('warns of a key that sees no asset', async () => {
    tenant.vendor.context.db.exec('UPDATE asset SET deleted = 1');

    expect((await check()).warnings).toEqual([{ code: 'no-assets' }]);
  });

  it('warns of a clock that is more than five minutes off', async () => {
    expect((await check({ ahead: 4 * 60_000 })).warnings).toEqual([]);
    expect((await check({ ahead: 12 * 60_000 })).warnings).toEqual([
      { code: 'clock-skew', subject: '12' },
    ]);
  });

  it("says when the platform does not let the app out, in both of Forge's ways", async () => {
    const options = {
      config: celum.config.parse({ baseUrl: HOST }),
      secrets: { apiKey: 'any' },
      now: () => 0,
      remaining: () => 25_000,
    };
    const thrown = celum.connect({
      ...options,
      send: () =>
        Promise.reject(
          Object.assign(new Error('URL not included'), { name: 'REQUEST_EGRESS_ALLOWLIST_ERR' }),
        ),
    });
    const answered = celum.connect({
      ...options,
      send: () =>
        Promise.resolve(
          new Response('', { status: 403, headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' } }),
        ),
    });

    await expect(celum.check(thrown)).rejects.toMatchObject({ code: 'egress-denied' });
    await expect(celum.check(answered)).rejects.toMatchObject({ code: 'egress-denied' });
  });
});
