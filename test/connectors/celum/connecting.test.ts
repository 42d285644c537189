import { celum } from '../../../src/connectors/celum';
import type { Send } from '../../../src/connectors/kit/http';
import { openTenant, query, type Tenant } from './library';

describe('signing in at CELUM', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  beforeEach(() => void (tenant.sent.length = 0));
  afterAll(() => tenant.vendor.close());

  const DORA = { username: 'dora.lind', password: 'celum-dora.lind' };
  const headersOf = (at: number) => tenant.sent.at(at)?.request.headers ?? {};

  it('works with the name and password of a user', async () => {
    const client = tenant.connect({ signIn: DORA, actAs: 'service' });

    expect(await celum.check(client)).toMatchObject({ account: 'dora.lind', warnings: [] });
    expect(headersOf(0)['x-api-key']).toBeUndefined();
    const wrong = tenant.connect({ signIn: { ...DORA, password: 'x' } });
    await expect(celum.check(wrong)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it.each([
    ['username', { signIn: { password: 'x' } }],
    ['password', { signIn: { username: 'dora.lind' } }],
    ['apiKey', { signIn: {}, auth: 'key' as const }],
  ])('says that the %s is missing', (name, connecting) => {
    expect(() => tenant.connect(connecting)).toThrow(`CELUM: ${name}: invalid-input`);
  });

  it('takes nothing that cannot be sent as it is', () => {
    const accepts = (secrets: unknown) => celum.secrets.safeParse(secrets).success;

    expect(accepts({ apiKey: 'key', ...DORA })).toBe(true);
    expect(accepts({ apiKey: 'two words' })).toBe(false);
    expect(accepts({ apiKey: 'a\nb' })).toBe(false);
    expect(accepts({ username: 'a:b', password: 'x' })).toBe(false);
    expect(accepts({ token: 'x' })).toBe(false);
  });

  it('names the client that an administrator set up', async () => {
    await tenant.connect({ clientId: 'imprimatur' }).asset(4711);

    expect(headersOf(0)).toMatchObject({ 'x-celum-client': 'imprimatur' });
    const report = await celum.check(tenant.connect({ clientId: 'imprimator' }));
    expect(report.warnings).toEqual([{ code: 'client-not-usable', subject: 'imprimator' }]);
  });

  it('acts as a person in every call, reading and writing', async () => {
    const ann = tenant.client.actingAs('ann.baker');

    await ann.search(query());
    await ann.writing.patch(4713, { name: 'Hero winter teaser' });
    await expect(ann.asset(4719)).rejects.toMatchObject({ code: 'not-found' });

    const actors = tenant.vendor.context.log.lines().map(({ actor }) => actor);
    expect(new Set(actors.slice(-3))).toEqual(new Set(['imprimatur as ann.baker']));
  });

  it('sends credentials with an upload to the API’s own host, and to no other', async () => {
    const file = { fileName: 'a.txt', size: 1, content: new Uint8Array(1) };
    await tenant.client.writing.ensureVersion(4713, file);
    const upload = tenant.sent.find(({ url }) => url.includes('/main/upload/'));
    expect(upload?.request.headers).toMatchObject({ 'x-api-key': 'celum-key-imprimatur-0001' });

    const asked: Record<string, string>[] = [];
    const elsewhere = tenant.connect({ tap: uploadingElsewhere(asked) });
    const bytes = { fileName: 'b.txt', size: 2, content: new Uint8Array(2) };
    await expect(elsewhere.writing.ensureVersion(4713, bytes)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toContain('celum-key');
  });
});

/** CELUM's upload addresses lie on its content network. */
const uploadingElsewhere =
  (asked: Record<string, string>[]) =>
  (send: Send): Send =>
  async (url, request) => {
    if (url.startsWith('https://aurora.cdn.celum.cloud')) asked.push(request.headers);
    if (!url.endsWith('/upload')) return send(url, request);
    return Response.json({ url: 'https://aurora.cdn.celum.cloud/u', handle: 'h' });
  };
