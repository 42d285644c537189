import { ANN, BEN, DORA } from '../support/build';
import { CELUM_KEY, OTCS_PASSWORD, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

describe('connections', () => {
  let world: World;
  const dora = { who: DORA };

  beforeEach(async () => (world = await createWorld()));
  afterEach(() => world.close());

  const celum = (config: Record<string, string> = {}, apiKey = CELUM_KEY) => ({
    system: 'celum' as const,
    config: { baseUrl: 'https://aurora.celum.cloud', ...config },
    secrets: { apiKey },
  });

  it('are tried, kept and shown without their secrets', async () => {
    await setUp(world);

    const connections = await world.call(dora, 'settings.connections', {});

    expect(connections.map(({ view }) => [view.system, view.state, view.secretsSet])).toEqual([
      ['celum', 'connected', ['apiKey']],
      ['opentext', 'connected', ['password', 'username']],
      ['consonance', 'not-connected', []],
      ['onedrive', 'not-connected', []],
      ['dropbox', 'not-connected', []],
    ]);
    const everywhere = `${JSON.stringify(connections)}${world.store.dump()}${world.logged.join('')}`;
    expect(everywhere).not.toContain(CELUM_KEY);
    expect(everywhere).not.toContain(OTCS_PASSWORD);
  });

  it.each([
    ['a wrong key', celum({}, 'celum-key-revoked-0003'), 'unauthorised'],
    ['an unknown host', celum({ baseUrl: 'https://nobody.celum.cloud' }), 'wrong-address'],
    ['an address that is none', celum({ baseUrl: 'http://127.0.0.1:80' }), 'wrong-address'],
  ])('say what is wrong with %s', async (_, typed, code) => {
    const result = await world.call(dora, 'settings.testConnection', typed);

    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(await world.store.get('connection:celum')).toBeUndefined();
  });

  it('to CELUM work by name and password as well, beside a key that was kept', async () => {
    await setUp(world);
    const byName = {
      ...celum({ auth: 'basic', actAs: 'service' }),
      secrets: { username: 'dora.lind', password: 'celum-dora.lind' },
    };

    const result = await world.call(dora, 'settings.testConnection', byName);

    expect(result).toMatchObject({ ok: true, account: 'dora.lind', warnings: [] });
  });

  it('use the stored secret again, but never for another host', async () => {
    await setUp(world);
    const without = (baseUrl: string) => ({ ...celum({ baseUrl }), secrets: { apiKey: '' } });

    const same = await world.call(dora, 'settings.testConnection', without('aurora.celum.cloud'));
    const other = await world.call(
      dora,
      'settings.testConnection',
      without('https://collector.celum.cloud'),
    );

    expect(same.ok).toBe(true);
    expect(other).toMatchObject({ ok: false, problem: { code: 'invalid-input' } });
  });

  it('stay while rules need them, and go with their secrets when nothing does', async () => {
    await setUp(world);
    const refused = await world.invoke(dora, 'settings.removeConnection', { system: 'opentext' });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'in-use' } });

    await world.call(dora, 'settings.saveRecordRules', []);
    await world.call(dora, 'settings.removeConnection', { system: 'opentext' });

    expect(await world.store.getSecret('secret:opentext')).toBeUndefined();
    expect(await world.store.get('connection:opentext')).toBeUndefined();
  });

  it('are nobody’s business but a site admin’s', async () => {
    const before = world.site.log.lines().length;

    for (const who of [ANN, null]) {
      const answer = await world.invoke({ who }, 'settings.connections', {});
      expect(answer).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    }

    expect(world.site.log.lines().length - before).toBeLessThanOrEqual(2);
  });

  it('suggest what CELUM’s fields mean', async () => {
    await world.call(dora, 'settings.saveConnection', celum());

    const { suggestions } = await world.call(dora, 'settings.celumMapping', {});

    expect(suggestions).toMatchObject({
      approvalField: 643,
      approvedValues: [3],
      rejectedValues: [4],
      channelsField: expect.any(Number) as number,
      licenceEndField: expect.any(Number) as number,
      altTextField: expect.any(Number) as number,
    });
  });

  it('leave room for approvers, who are found by name', async () => {
    const found = await world.call(dora, 'settings.findPeople', { text: 'Okafor' });

    expect(found).toEqual([{ accountId: BEN, name: 'Ben Okafor' }]);
    expect(await world.call(dora, 'settings.findPeople', { text: '  ' })).toEqual([]);
  });
});
