import type * as Bridge from '@forge/bridge';
import type { Frame } from 'playwright-core';

import { BridgeWorld, failing } from './host-bridge/bridge-world';

/** What the probe's page keeps of @forge/bridge; only within `frame.evaluate`. */
declare const forge: typeof Bridge;

describe('what an app reaches through the bridge', () => {
  const world = new BridgeWorld();
  beforeAll(() => world.start(), 120_000);
  beforeEach(() => world.openPage());
  afterEach(() => world.page.close());
  afterAll(() => world.stop());

  it('loads pictures from allowed names of the local world, and no others', async () => {
    const { frame } = await world.show();
    const width = (host: string) =>
      frame.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(image.naturalWidth);
            image.onerror = () => resolve(0);
            image.src = `https://${name}/picture`;
          }),
        host,
      );

    expect(await width('files.vendor.example')).toBe(7);
    expect(await width('dam.customer.example')).toBe(0);
  });

  it('opens a link to such a name in a new tab', async () => {
    const { frame } = await world.show();
    const opened = world.page.context().waitForEvent('page');
    await frame.getByText('A document').click();

    const tab = await opened;
    await tab.getByText('hello').waitFor();
    expect(tab.url()).toBe(`${world.vendorUrl}/hello`);
    await tab.close();
  });

  const wanted = {
    egresses: [
      {
        key: 'dam',
        description: 'The asset system',
        configured: [
          { domain: 'https://dam.customer.example', type: ['IMAGES', 'FETCH_BACKEND_SIDE'] },
        ],
      },
    ],
  };

  it('lets only an administrator allow the app another host, and asks', async () => {
    const set = (frame: Frame) =>
      frame.evaluate((given) => forge.permissions.egress.set(given as never), wanted);
    const { frame: ann } = await world.show();
    expect(await failing(set(ann))).toContain('Only a site administrator');

    await world.signIn('admin');
    const { frame: admin } = await world.show();
    const refused = failing(set(admin));
    await world.page.getByRole('dialog').getByText('https://dam.customer.example').waitFor();
    await world.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await refused).toContain('did not allow it');
    expect(world.host.egress.list()).toEqual([]);

    const granted = set(admin);
    await world.page.getByRole('button', { name: 'Allow' }).click();
    expect(await granted).toEqual({ results: wanted.egresses });
    expect(world.host.egress.list()).toEqual(wanted.egresses);
  });

  it('refuses what it does not know, loudly', async () => {
    const { frame } = await world.show();

    expect(
      await failing(frame.evaluate(() => forge.rovo.open({ type: 'default' } as never))),
    ).toContain('does not offer the bridge command');
    expect(await failing(frame.evaluate(() => forge.view.close()))).toContain('not closable');
  });

  it('answers nobody but the frames that it made', async () => {
    const { frame } = await world.show();
    const answered = await frame.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('message', ({ data }) => resolve(data === 'forge-bridge'));
          parent.postMessage({ forgeBridge: 'guessed' }, '*');
          setTimeout(() => resolve(false), 300);
        }),
    );
    const direct = await fetch(`${world.siteUrl}/__forge/invoke`, {
      method: 'POST',
      body: '{}',
    });

    expect(answered).toBe(false);
    expect(direct.status).toBe(400);
  });
});
