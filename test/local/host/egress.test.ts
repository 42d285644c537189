import { startFixtureHost, type FixtureHost } from './fixture-host';

describe('outgoing calls of a function', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  const get = (url: string, init: object = {}) => world.probe('fetch', { url, init });

  it('reach the stand-in that answers for an allowed name', async () => {
    expect(await get('https://files.vendor.example/hello')).toMatchObject({
      ok: { status: 200, body: 'hello from files.vendor.example' },
    });
    expect(world.host.calls()[0]?.egressCalls).toEqual(['GET https://files.vendor.example/hello']);
  });

  it('reach a name that is served below a path', async () => {
    expect(await get('https://login.vendor.example/hello?a=1')).toMatchObject({
      ok: { status: 200, body: 'below login.vendor.example' },
    });
  });

  it('keep the length and the type of what they send', async () => {
    const { ok } = await get('https://files.vendor.example/echo', {
      method: 'POST',
      body: 'Größe',
      headers: { 'content-type': 'text/plain' },
    });

    expect(JSON.parse((ok as { body: string }).body)).toEqual({
      length: '7',
      type: 'text/plain',
      text: 'Größe',
    });
  });

  it('are answered 403 when the name is not allowed', async () => {
    expect(await get('https://dam.customer.example/hello')).toMatchObject({
      ok: { status: 403, headers: { 'forge-proxy-error': 'REQUEST_EGRESS_ALLOWLIST_ERR' } },
    });
    expect(world.vendor.context.log.lines()).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ host: 'dam.customer.example' })]),
    );
  });

  it('throw when the name is not allowed and the host is told to', async () => {
    world.host.faults.set({ egressDenial: 'throw' });

    expect(await get('https://dam.customer.example/hello')).toMatchObject({
      error: { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 },
    });
  });

  it.each([
    'http://files.vendor.example/hello',
    'https://files.vendor.example:9999/hello',
    'https://vendor.example/hello',
  ])('are refused for %s', async (url) => {
    expect(await get(url)).toMatchObject({ ok: { status: 403 } });
  });

  it('reach a customer’s host once an administrator granted it', async () => {
    const url = 'https://dam.customer.example/hello';
    const allowed = async () =>
      ((await world.probe('context', { url })).ok as { canFetch: boolean }).canFetch;
    expect(await allowed()).toBe(false);
    world.host.egress.set([
      {
        key: 'dam',
        description: 'The asset system',
        configured: [{ domain: 'https://dam.customer.example', type: ['FETCH_BACKEND_SIDE'] }],
      },
    ]);

    expect(await get(url)).toMatchObject({ ok: { status: 200 } });
    expect(await allowed()).toBe(true);

    world.host.egress.deleteGroup('dam');
    expect(await get(url)).toMatchObject({ ok: { status: 403 } });
  });

  it('follow a redirect, but not to where they may not go', async () => {
    expect(await get('https://files.vendor.example/moved')).toMatchObject({ ok: { status: 200 } });
    expect(await get('https://files.vendor.example/astray')).toMatchObject({ ok: { status: 403 } });
  });

  it('hand a redirect to the app that asks for it', async () => {
    expect(await get('https://files.vendor.example/moved', { redirect: 'manual' })).toMatchObject({
      ok: { status: 302, headers: { location: 'https://files.vendor.example/hello' } },
    });
    expect(await get('https://files.vendor.example/moved', { redirect: 'error' })).toMatchObject({
      error: { name: 'TypeError', message: 'fetch failed' },
    });
  });

  it('fail as undici says it when the name is unknown or nobody listens', async () => {
    expect(await get('https://nowhere.vendor.example/')).toMatchObject({
      error: { name: 'TypeError', message: 'fetch failed', cause: 'ENOTFOUND' },
    });
    expect(await get('https://down.vendor.example/')).toMatchObject({
      error: { message: 'fetch failed', cause: 'ECONNREFUSED' },
    });
  });

  it('fail when the vendor hangs up, and see only half when it sends half', async () => {
    world.vendor.fail({ kind: 'reset-after', times: 1 });
    expect(await get('https://files.vendor.example/hello')).toMatchObject({
      error: { message: 'fetch failed', cause: 'ECONNRESET' },
    });

    world.vendor.fail({ kind: 'cut', route: 'GET /hello', times: 1 });
    expect(await get('https://files.vendor.example/hello')).toMatchObject({
      ok: { status: 200, body: 'hello from file' },
    });
  });

  it('number a hundred per minute of the function’s time', async () => {
    const urls = Array.from({ length: 103 }, () => 'https://files.vendor.example/hello');

    const { ok } = await world.probe('fetchMany', { urls });

    const count = (status: number) => (ok as number[]).filter((each) => each === status).length;
    expect([count(200), count(429)]).toEqual([100, 3]);
  });

  it.each([
    ['a name without https', { domain: 'http://dam.customer.example', type: ['IMAGES'] }],
    ['anything', { domain: '*', type: ['IMAGES'] }],
    [
      'a kind that does not exist',
      { domain: 'https://dam.customer.example', type: ['EVERYTHING'] },
    ],
    ['no kind', { domain: 'https://dam.customer.example', type: [] }],
  ])('cannot be granted for %s', (_what, entry) => {
    expect(() =>
      world.host.egress.set([{ key: 'k', description: 'd', configured: [entry as never] }]),
    ).toThrow('https');
    expect(world.host.egress.list()).toEqual([]);
  });
});
