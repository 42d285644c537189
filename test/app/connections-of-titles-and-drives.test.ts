import { startConsonance } from '../../local/vendors/consonance';
import { DROPBOX_HOSTS, startDropbox } from '../../local/vendors/dropbox/server';
import type { StandIn } from '../../local/vendors/kit/stand-in';
import { ONEDRIVE_HOSTS, startOneDrive } from '../../local/vendors/onedrive/server';
import { DORA } from '../support/build';
import { createWorld, type World } from '../support/world';

const CONSONANCE = {
  system: 'consonance',
  config: { baseUrl: 'aurora.consonance.app', api: 'graphql' },
  secrets: { apiKey: 'aurora-imprimatur-00000000000001' },
} as const;
const ONEDRIVE = {
  system: 'onedrive',
  config: {
    tenant: 'aurora-press.example',
    clientId: 'a3c1f0de-0000-4000-8000-000000000001',
    driveId: 'b!aurora-marketing-0001',
    contentHost: 'aurorapress.sharepoint.com',
  },
  secrets: { clientSecret: 'graph-secret-0001', notificationSecret: 'known-to-imprimatur' },
} as const;
const DROPBOX = {
  system: 'dropbox',
  config: { appKey: 'aurora-imprimatur', space: 'team' },
  secrets: {
    appSecret: 'dropbox-app-secret-0001',
    refreshToken: 'dropbox-refresh-imprimatur-0001',
  },
} as const;

const named = (hosts: Readonly<Record<string, string>>, { url }: StandIn) =>
  Object.entries(hosts).map(([host, below]) => [`https://${host}`, `${url}${below}`] as const);

describe('connections to Consonance and the drives', () => {
  let vendors: StandIn[];
  let world: World;
  const dora = { who: DORA };

  beforeAll(async () => {
    const consonance = await startConsonance({ publicUrl: 'https://aurora.consonance.app' });
    const onedrive = await startOneDrive({ publicUrl: 'https://graph.microsoft.com' });
    const dropbox = await startDropbox({ publicUrl: 'https://api.dropboxapi.com' });
    vendors = [consonance, onedrive, dropbox];
    world = await createWorld([
      ['https://aurora.consonance.app', consonance.url],
      ...named(ONEDRIVE_HOSTS, onedrive),
      ...named(DROPBOX_HOSTS, dropbox),
    ]);
  });
  afterAll(async () => {
    await Promise.all([world.close(), ...vendors.map((vendor) => vendor.close())]);
  });

  it.each([
    [CONSONANCE, 'aurora.consonance.app', ['apiKey']],
    [ONEDRIVE, 'Aurora Press / Marketing', ['clientSecret', 'notificationSecret']],
    [
      DROPBOX,
      'Imprimatur Service (imprimatur.service@aurora-press.example)',
      ['appSecret', 'refreshToken'],
    ],
  ] as const)('are kept with what they were found to be: $system', async (typed, account, set) => {
    const view = await world.call(dora, 'settings.saveConnection', typed);

    expect(view).toMatchObject({ state: 'connected', account, secretsSet: set, problem: null });
    const shown = JSON.stringify(await world.call(dora, 'settings.connections', {}));
    const kept = `${shown}${world.store.dump()}${world.logged.join('')}`;
    expect(Object.values<string>(typed.secrets).filter((secret) => kept.includes(secret))).toEqual(
      [],
    );

    await world.call(dora, 'settings.removeConnection', { system: typed.system });
    expect(await world.store.getSecret(`secret:${typed.system}`)).toBeUndefined();
  });

  it.each([
    ['a revoked key', CONSONANCE, { apiKey: 'aurora-revoked-00000000000000003' }, 'unauthorised'],
    ['a wrong secret', ONEDRIVE, { clientSecret: 'nobody-knows' }, 'unauthorised'],
    ['a revoked grant', DROPBOX, { refreshToken: 'dropbox-refresh-revoked-0003' }, 'unauthorised'],
  ] as const)('say that %s is refused', async (_, typed, secrets, code) => {
    const result = await world.call(dora, 'settings.testConnection', {
      ...typed,
      secrets: { ...typed.secrets, ...secrets },
    });

    expect(result).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    [
      'a drive that does not exist',
      { ...ONEDRIVE, config: { ...ONEDRIVE.config, driveId: 'b!no' } },
      'not-found',
    ],
    [
      'a directory that does not exist',
      { ...ONEDRIVE, config: { ...ONEDRIVE.config, tenant: 'nobody.example' } },
      'wrong-address',
    ],
    [
      'a host that is not SharePoint’s',
      { ...ONEDRIVE, config: { ...ONEDRIVE.config, contentHost: 'evil.example' } },
      'invalid-input',
    ],
    [
      'another address',
      { ...CONSONANCE, config: { ...CONSONANCE.config, baseUrl: 'https://nobody.consonance.app' } },
      'wrong-address',
    ],
  ] as const)('say what is wrong with %s', async (_, typed, code) => {
    const result = await world.call(dora, 'settings.testConnection', typed);

    expect(result).toMatchObject({ ok: false, problem: { code } });
  });

  it('warn of what works, but not as it should', async () => {
    const warnings = async (
      typed: typeof CONSONANCE | typeof ONEDRIVE | typeof DROPBOX,
      config: Record<string, string>,
    ) =>
      (
        await world.call(dora, 'settings.testConnection', {
          ...typed,
          config: { ...typed.config, ...config },
        })
      ).warnings.map(({ code }) => code);

    expect(await warnings(CONSONANCE, {})).toContain('not-offered');
    expect(await warnings(CONSONANCE, { api: 'rest' })).toEqual(['read-only-interface']);
    expect(await warnings(ONEDRIVE, {})).toEqual([]);
    expect(await warnings(DROPBOX, { space: 'home' })).toEqual(['team-space-not-used']);
  });
});
