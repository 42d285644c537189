import { startOneDriveWorld } from '../../../connectors/onedrive/world';
import { startDropboxWorld } from '../../../connectors/dropbox/world';
import type { DriveWorld } from '../../../connectors/drives/drive-world';
import { openTenant, type Tenant } from '../celum/tenant';

const DRIVES: [string, () => Promise<DriveWorld>][] = [
  ['OneDrive', startOneDriveWorld],
  ['Dropbox', startDropboxWorld],
];

describe.each(DRIVES)('notices of %s', (_name, start) => {
  let world: DriveWorld;
  beforeEach(async () => {
    world = await start();
    await world.orderNotices();
    world.hook.received.length = 0;
  });
  afterEach(() => world.standIn.close());

  const change = (name: string) => world.person('upload', { path: '/Archive', name, text: name });
  const received = async () => {
    await world.settleNotices();
    return world.hook.received.length;
  };

  it('come once for a change', async () => {
    await change('one.txt');

    expect(await received()).toBe(1);
  });

  it('come twice', async () => {
    await world.trouble('notices-twice');
    await change('one.txt');

    expect(await received()).toBe(2);
  });

  it('wait for another one, which comes first', async () => {
    await world.trouble('notices-backwards');
    await change('one.txt');
    expect(await received()).toBe(0);

    await change('two.txt');

    expect(await received()).toBe(2);
  });
});

describe('notices of CELUM', () => {
  let tenant: Tenant;
  let types: (string | undefined)[];
  beforeEach(async () => {
    types = [];
    tenant = await openTenant(async (url, init) => {
      types.push(((await new Request(url, init).json()) as { type?: string }).type);
      return new Response('');
    });
    await tenant.press('/hooks', { url: 'https://app.example/hook', shape: 'json' });
  });
  afterEach(() => tenant.vendor.close());

  const cause = (key: string) =>
    fetch(`${tenant.vendor.url}/__stand-in/troubles/${key}`, { method: 'POST' });
  const received = async () => {
    await tenant.vendor.hooks.idle();
    return types;
  };

  it('come twice', async () => {
    await cause('notices-twice');
    await tenant.press('/assets/4713/approve');

    expect(await received()).toEqual(['ASSET_UPDATED', 'ASSET_UPDATED']);
  });

  it('are held until somebody releases them', async () => {
    await cause('notices-backwards');
    await tenant.press('/assets/4713/approve');
    expect(await received()).toEqual([]);

    await tenant.press('/hooks/1/release');

    expect(await received()).toEqual(['ASSET_UPDATED']);
  });
});
