import type * as Bridge from '@forge/bridge';

import { SCOPES } from '../local/host/fixture-host';
import { textLike } from '../local/host/matchers';
import { BridgeWorld, failing } from './host-bridge/bridge-world';

/** What the probe's page keeps of @forge/bridge; only within `frame.evaluate`. */
declare const forge: typeof Bridge;

describe('the bridge, through unmodified @forge/bridge in a browser', () => {
  const world = new BridgeWorld();
  beforeAll(() => world.start(), 120_000);
  beforeEach(() => world.openPage());
  afterEach(() => world.page.close());
  afterAll(() => world.stop());

  it('gives a module its context', async () => {
    const { frame } = await world.show({
      extension: { content: { id: '1', type: 'page' }, config: { size: 2 } },
    });

    expect(await frame.evaluate(() => forge.view.getContext())).toMatchObject({
      accountId: 'ann',
      moduleKey: 'probe',
      cloudId: world.product.cloudId,
      theme: { colorMode: 'light' },
      extension: { type: 'macro', content: { id: '1' }, space: { id: '7' }, config: { size: 2 } },
      permissions: { scopes: SCOPES },
    });
  });

  it('invokes resolvers as the person who is signed in', async () => {
    const { frame } = await world.show();

    expect(
      await frame.evaluate(() => forge.invoke('context', { url: 'https://x.example' })),
    ).toMatchObject({
      ok: { context: { accountId: 'ann', extension: { content: { id: '1' } } } },
    });
    expect(await failing(frame.evaluate(() => forge.invoke('throw')))).toContain(
      'There was an error invoking the function - The probe failed on purpose.',
    );
  });

  it('shows nothing of a page that the person may not see', async () => {
    await world.page.evaluate(
      (given) => void (globalThis as unknown as { show: (options: object) => unknown }).show(given),
      { moduleKey: 'probe', extension: { content: { id: '2' } } },
    );

    await world.page.getByRole('alert').getByText('You may not see this content').waitFor();
    expect(await world.page.locator('iframe').count()).toBe(0);
  });

  it('calls the product as that person, files included', async () => {
    const { frame } = await world.show();

    expect(
      await frame.evaluate(async () => {
        const answer = await forge.requestConfluence('/wiki/api/v2/pages/2');
        return answer.status;
      }),
    ).toBe(404);
    const sent = await frame.evaluate(async () => {
      const form = new FormData();
      form.append('file', new Blob(['picture'], { type: 'image/png' }), 'hero.png');
      form.append('comment', 'new');
      const answer = await forge.requestConfluence('/wiki/echo', { method: 'POST', body: form });
      return (await answer.json()) as unknown;
    });
    expect(sent).toMatchObject({
      actor: { kind: 'user', accountId: 'ann' },
      body: textLike(/filename="hero.png"[\s\S]*image\/png[\s\S]*picture/),
    });
  });

  it('carries events from one module to another', async () => {
    const { frame: first } = await world.show();
    await first.evaluate(() =>
      forge.events.on('picked', (payload) =>
        Object.assign(globalThis, { heard: payload as unknown }),
      ),
    );
    const { frame: second } = await world.show();
    await second.evaluate(() => forge.events.emit('picked', { id: 4711 }));

    await world.until(first, 'Boolean(globalThis.heard)');
    expect(await first.evaluate('globalThis.heard')).toEqual({ id: 4711 });
  });

  it('opens a dialog, gives it a context, and hears what it closed with', async () => {
    const { frame } = await world.show();
    const open = () =>
      frame.evaluate(() =>
        new forge.Modal({
          title: 'Pick one',
          size: 'small',
          context: { wanted: 'image' },
          onClose: (payload?: unknown) => Object.assign(globalThis, { wasClosed: [payload] }),
        }).open(),
      );
    await open();
    const inside = await world.frameAt(1);
    await world.page.getByRole('dialog', { name: 'Pick one' }).waitFor();

    const context = await inside.evaluate(() => forge.view.getContext());
    expect(context.extension).toMatchObject({ modal: { wanted: 'image' } });
    await inside.evaluate(() => void forge.view.close({ picked: 4711 }));
    await world.until(frame, 'Boolean(globalThis.wasClosed)');
    expect(await frame.evaluate('globalThis.wasClosed')).toEqual([{ picked: 4711 }]);

    await world.page.waitForFunction(() => document.querySelectorAll('iframe').length === 1);
    await open();
    await (await world.frameAt(1)).locator('#link').press('Escape');
    await world.until(frame, 'globalThis.wasClosed[0] === undefined');
    expect(await world.page.getByRole('dialog').count()).toBe(0);
  });

  it('shows a flag, whose action runs in the app', async () => {
    const { frame } = await world.show();
    await frame.evaluate(() => {
      forge.showFlag({
        id: 'saved',
        title: 'Saved',
        description: 'The page is approved.',
        type: 'success',
        actions: [{ text: 'Undo', onClick: () => Object.assign(globalThis, { undone: true }) }],
      });
    });

    await world.page.getByRole('status').getByText('The page is approved.').waitFor();
    await world.page.getByRole('button', { name: 'Undo' }).click();
    await world.until(frame, 'Boolean(globalThis.undone)');
    await world.page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await world.page.getByRole('status').getByText('Saved').count()).toBe(0);
  });

  it('gives the app the site’s colours, also when they change', async () => {
    const { frame } = await world.show();
    const background = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(1, 2, 3)');
    await frame.evaluate(() => forge.view.theme.enable());
    expect(await background()).toBe('rgb(255, 255, 255)');

    await world.page.evaluate(() => {
      document.documentElement.dataset['colorMode'] = 'dark';
    });

    await world.until(frame, 'document.documentElement.dataset.colorMode === "dark"');
    expect(await background()).toBe('rgb(31, 31, 33)');
  });

  it('hands a macro’s configuration to the page, or says why it was not taken', async () => {
    const taken = await world.show({ kind: 'config' });
    await taken.frame.evaluate(() => forge.view.submit({ config: { assetId: 4711 } }));
    expect(await taken.told()).toEqual([{ config: { assetId: 4711 } }]);

    const refused = await world.show({ kind: 'config', refuse: 'INVALID_CONFIG' });
    expect(
      await refused.frame.evaluate(() =>
        forge.view
          .submit({ config: {} })
          .catch((error: unknown) => (error as { code: string }).code),
      ),
    ).toBe('INVALID_CONFIG');
  });

  it('grows with what it shows', async () => {
    const { frame } = await world.show();
    await frame.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '777px';
      document.body.append(box);
    });

    await world.page.waitForFunction(
      () => Number(document.querySelector('iframe')?.clientHeight) >= 777,
    );
    expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(
      false,
    );
  });

  it('keeps a history of its own', async () => {
    const { frame, told } = await world.show();

    const place = await frame.evaluate(async () => {
      const history = await forge.view.createHistory();
      history.push('/connections?tab=celum');
      history.push('/mapping');
      history.goBack();
      return `${history.location.pathname}${history.location.search}`;
    });

    expect(place).toBe('/connections?tab=celum');
    expect(await told()).toEqual(['/connections?tab=celum', '/mapping', '/connections?tab=celum']);
  });
});
