import { hearNotice, newNoticeAddress } from '../../src/app/assets/notices';
import { addVersion } from '../support/celum-edits';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';

describe('messages from CELUM', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  const keyOf = (address: string) => new URL(address).searchParams.get('key') ?? '';
  const hear = (query: Record<string, string>, body = '', path = '') =>
    hearNotice(world.app(), { path, query, body });
  const wakes = () => world.queue.take().filter(({ kind }) => kind === 'asset');

  it('are heard from those who know the secret in the address, and the one before it', async () => {
    const first = keyOf(await newNoticeAddress(world.app()));
    const second = keyOf(await newNoticeAddress(world.app()));
    const heard = (key: string) => hear({ key, eventType: 'AssetUpdatedEvent', id: '4711' });

    expect([await heard(first), await heard(second)]).toEqual([true, true]);
    await newNoticeAddress(world.app());
    expect([await heard(first), await heard(second)]).toEqual([false, true]);
    expect([await heard(''), await heard('guess')]).toEqual([false, false]);
    expect(wakes()).toHaveLength(3);
  });

  it('are heard by nobody before an address was made', async () => {
    expect(await hear({ key: '' })).toBe(false);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['as JSON', {}, JSON.stringify({ type: 'ASSET_UPDATED', entity: { id: 4711 } }), ''],
    [
      'with the type in the path',
      {},
      JSON.stringify({ asset: { id: 4711 } }),
      '/x1/a/ASSET_VERSION_ACTIVATED',
    ],
    ['from the Event Dispatcher', { eventType: 'AssetUpdatedEvent', id: '4711' }, '', ''],
  ])('name an asset %s', async (_, query, body, path) => {
    const key = keyOf(await newNoticeAddress(world.app()));

    expect(await hear({ ...query, key }, body, path)).toBe(true);
    expect(wakes()).toEqual([{ kind: 'asset', assetId: 4711 }]);
  });

  it('that say nothing of an asset change nothing', async () => {
    const key = keyOf(await newNoticeAddress(world.app()));

    for (const body of ['', 'not JSON', '{"type":"ASSET_UPDATED"}', '{"entity":{"id":"x"}}']) {
      expect(await hear({ key }, body)).toBe(true);
    }
    expect(wakes()).toEqual([]);
  });

  it('reach the pages that show the asset', async () => {
    await approve(world, BRIEF);
    const key = keyOf(await newNoticeAddress(world.app()));
    await addVersion(world, 4711);

    await hear({ key, eventType: 'AssetVersionActivatedEvent', id: '4711' });
    await world.work();

    expect(await world.app().asApp.property(BRIEF, 'imprimatur-byline')).toMatchObject({
      title: expect.stringContaining('v4 available (page shows v3)') as string,
    });
  });

  it('keep the secret out of everything that is stored or logged', async () => {
    const key = keyOf(await newNoticeAddress(world.app()));
    await hear({ key, eventType: 'AssetUpdatedEvent', id: '4711' });
    await world.work();

    expect(world.store.dump()).not.toContain(key);
    expect(world.logged.join('\n')).not.toContain(key);
  });
});
