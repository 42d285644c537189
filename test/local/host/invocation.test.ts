import { SCOPES, startFixtureHost, type FixtureHost } from './fixture-host';
import { someNumber, textWith } from './matchers';

describe('an invocation', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost({ timeouts: { ui: 1 } });
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  it('gives a resolver the context that the host knows, not the browser', async () => {
    const { ok } = (await world.host.invokeResolver(
      'context',
      {},
      {
        moduleKey: 'probe',
        accountId: 'clara',
        localId: 'l-1',
        extension: { content: { id: '1', type: 'page' }, type: 'forged' },
      },
    )) as { ok: unknown };

    expect(ok).toMatchObject({
      context: {
        accountId: 'clara',
        cloudId: world.product.cloudId,
        siteUrl: 'https://aurora-press.atlassian.net',
        moduleKey: 'probe',
        localId: 'l-1',
        locale: 'de-DE',
        timezone: 'Europe/Berlin',
        environmentType: 'PRODUCTION',
        extension: { type: 'macro', content: { id: '1', type: 'page' }, space: { id: '7' } },
        installContext: `ari:cloud:confluence::site/${world.product.cloudId}`,
      },
      app: {
        appAri: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-00000000f1f1',
        environmentAri: textWith(world.host.installation.environmentId),
        permissions: { scopes: SCOPES },
      },
    });
  });

  it('is refused on a page that the person may not see', async () => {
    const at = (accountId: string) =>
      world.host.invokeResolver(
        'now',
        {},
        {
          moduleKey: 'probe',
          accountId,
          extension: { content: { id: '2' } },
        },
      );

    await expect(at('ann')).rejects.toThrow('may not see');
    await expect(at('admin')).resolves.toEqual({ ok: someNumber });
  });

  it('is refused in the settings to anyone but a site administrator', async () => {
    const at = (accountId: string) =>
      world.host.invokeResolver('now', {}, { moduleKey: 'settings', accountId });

    await expect(at('ann')).rejects.toThrow('administrators');
    await expect(at('admin')).resolves.toEqual({ ok: someNumber });
  });

  it('fails with what the function threw', async () => {
    await expect(world.probe('throw')).rejects.toThrow(
      'There was an error invoking the function - The probe failed on purpose.',
    );
    await expect(world.probe('nowhere')).rejects.toThrow(
      "Resolver has no definition for 'nowhere'.",
    );
  });

  it('fails when the process ends, and the next one finds a new process', async () => {
    await expect(world.probe('crash')).rejects.toThrow('process ended (code 7)');
    expect(await world.probe('now')).toEqual({ ok: someNumber });
  });

  it('fails when the process is killed in its middle', async () => {
    const running = world.probe('hang').catch(String);
    await reached(() => world.host.kvs.dump().length > 0);
    world.host.killRuntime();

    expect(await running).toContain('process ended (SIGKILL)');
    expect(await world.store(['get', 'before'])).toEqual({ ok: true });
  });

  it('is over after its time, and what it does later is refused', async () => {
    await expect(world.probe('late', { milliseconds: 1200 })).rejects.toThrow(
      'ran longer than 1 s',
    );
    await reached(() =>
      world.host.logs.lines().some(({ message }) => message.startsWith('refused')),
    );

    expect(await world.store(['get', 'late'])).toEqual({ ok: null });
    expect(world.host.calls()[0]).toMatchObject({ outcome: 'timeout' });
  });

  it('does not take others with it when it never yields', async () => {
    await expect(world.probe('spin')).rejects.toThrow('ran longer than 1 s');

    expect(await world.probe('now')).toEqual({ ok: someNumber });
  });

  it('lives in the time of the local clock', async () => {
    await world.probe('now');
    await world.host.advance(30 * 86_400_000);

    const { ok } = await world.probe('now');

    expect(Number(ok)).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  });

  it('may answer 5 MB at most', async () => {
    await expect(world.probe('big', { bytes: 5 * 1024 * 1024 + 1 })).rejects.toThrow('over 5 MB');
  });

  it('logs a hundred lines, with the function that wrote them', async () => {
    await world.probe('log', { lines: 120 });
    await reached(() => world.host.logs.lines().length >= 100);

    expect(world.host.logs.lines()).toHaveLength(100);
    expect(world.host.logs.lines()[99]).toMatchObject({
      functionKey: 'resolver',
      level: 'log',
      message: 'line 99',
    });
  });

  describe('calls to the product', () => {
    const call = (as: string, path: string, more: object = {}, accountId: string | null = 'ann') =>
      world.probe('product', { as, path, ...more }, accountId);

    it('run as the app with its scopes', async () => {
      expect(await call('app', '/wiki/echo')).toEqual({
        ok: {
          status: 200,
          body: JSON.stringify({
            actor: { kind: 'app', scopes: SCOPES },
            body: '',
          }),
        },
      });
    });

    it('run as the person who acts, and see what that person sees', async () => {
      expect(await call('user', '/wiki/api/v2/pages/2')).toMatchObject({ ok: { status: 404 } });
      expect(await call('user', '/wiki/api/v2/pages/2', {}, 'admin')).toMatchObject({
        ok: { status: 200 },
      });
    });

    it('are refused as a user when nobody acts, or somebody else does', async () => {
      expect(await call('user', '/wiki/echo', {}, null)).toMatchObject({
        error: { message: 'Authentication Required' },
      });
      expect(await call('user', '/wiki/echo', { accountId: 'ben' })).toMatchObject({
        error: { status: 403 },
      });
    });

    it('carry method, headers and body', async () => {
      world.product.calls.splice(0);
      await call('app', '/wiki/echo', { init: { method: 'PUT', body: 'ü' } });

      expect(world.product.calls).toEqual(['PUT /wiki/echo app']);
      expect(world.host.calls().at(-1)?.productCalls).toEqual(['PUT /wiki/echo as app']);
    });
  });

  it('reports the accounts of which the app keeps data', async () => {
    expect(await world.probe('people', { accounts: ['ann'] })).toEqual({ ok: [] });
    world.host.personalData.mark('ann', 'closed');

    expect(await world.probe('people', { accounts: ['ann', 'ben'] })).toEqual({
      ok: [{ accountId: 'ann', status: 'closed' }],
    });
  });

  it('exports a macro as a document', async () => {
    const exported = await world.host.apps.exportMacro({
      moduleKey: 'probe',
      localId: 'l-1',
      config: { id: 7 },
      content: { id: '1', type: 'page', title: 'A page' },
      space: { id: '7', key: 'SUM' },
      exportType: 'pdf',
      accountId: 'ann',
    });

    expect(JSON.stringify(exported)).toContain('pdf');
    expect(exported).toMatchObject({ type: 'doc', version: 1 });
  });
});

/** Waits for something that another process does; fails the test by its time-out. */
async function reached(there: () => boolean): Promise<void> {
  while (!there()) await new Promise((resolve) => setImmediate(resolve));
}
