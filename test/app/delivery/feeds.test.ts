import type { Feed, FeedItem, FeedPage } from '../../../src/app/delivery/feed';
import { beginAnew, followFeed } from '../../../src/app/delivery/feeds';
import type { NewDelivery } from '../../../src/app/delivery/ledger';
import { linkId } from '../../../src/domain/delivery-id';
import { createEngineWorld, DELIVERY, type EngineWorld } from '../../support/engine-world';

const about = (item: string, what: string): NewDelivery => ({
  ...DELIVERY,
  id: `${what}-${item}`,
  pageId: null,
  pageVersion: null,
  item,
  input: { word: `${what} ${item}` },
});
const there = (id: string): FeedItem => ({
  id,
  gone: false,
  owed: (life) => about(id, life === 0 ? 'file' : `file-again-${life}`),
});

describe('following a feed', () => {
  let world: EngineWorld;
  let pages: Map<string | undefined, FeedPage | 'reset'>;
  const feed: Feed = {
    key: 'drive-1',
    system: 'opentext',
    read: (token) => Promise.resolve(pages.get(token) ?? { items: [], token: 'end', more: false }),
    vanished: ({ item }) => about(item, 'gone'),
  };
  const follow = (agreedTo?: number) =>
    followFeed(world.engine, feed, { hasRoom: () => true, agreedTo });
  const owed = async (id: string) => (await world.engine.ledger.read(id)) !== undefined;
  const link = (item: string) => world.engine.links.read(linkId('opentext', item, ''));
  const files = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => there(`f${from + at}`));

  beforeEach(async () => {
    world = createEngineWorld();
    pages = new Map([
      [undefined, { items: files(0, 30), token: 'a', more: true }],
      ['a', { items: files(30, 40), token: 'b', more: false }],
    ]);
    await follow();
  });

  it('owes what every page holds, and again nothing', async () => {
    expect(await owed('file-f0')).toBe(true);
    expect(await owed('file-f39')).toBe(true);
    expect(await follow()).toBe('caught-up');
    const open = await world.engine.ledger.list({ state: 'open', limit: 100 });
    expect(open.deliveries).toHaveLength(40);
  });

  it('passes no page whose items could not be owed', async () => {
    pages.set('end', { items: files(40, 42), token: 'c', more: false });
    await follow();
    const { ledger } = world.engine;
    const owe = () => Promise.reject(new Error('the function was stopped'));
    const read = (id: string) => ledger.read(id);
    world.engine.ledger = Object.assign(Object.create(ledger), { owe, read }) as typeof ledger;
    await expect(follow()).rejects.toThrow('stopped');
    world.engine.ledger = ledger;
    await follow();

    expect(await owed('file-f41')).toBe(true);
  });

  it('owes what is gone when the feed says so', async () => {
    pages.set('end', { items: [{ ...there('f3'), gone: true }], token: 'c', more: false });
    await follow();
    await follow();

    expect(await owed('gone-f3')).toBe(true);
    expect((await link('f3'))?.goneAt).not.toBeNull();
  });

  it('owes once more what comes back in the state that it had', async () => {
    const gone = { ...there('f3'), gone: true };
    pages.set('end', { items: [gone, there('f3')], token: 'c', more: false });
    await follow();
    await follow();

    expect(await owed('gone-f3')).toBe(true);
    expect(await owed('file-again-1-f3')).toBe(true);
  });

  it('enumerates all when the feed begins anew, and owes as gone what it did not see', async () => {
    await follow();
    pages.set('end', 'reset');
    pages.set(undefined, { items: files(0, 28), token: 'a', more: true });
    await follow();

    expect(await owed('gone-f29')).toBe(true);
    expect(await owed('gone-f27')).toBe(false);
    expect(await owed('gone-f35')).toBe(false);
  });

  it('takes nothing away at once that a mistake should not, until a person agrees', async () => {
    await follow();
    pages.set('end', 'reset');
    pages.set(undefined, { items: files(0, 10), token: 'z', more: false });
    pages.set('z', { items: [], token: 'z', more: false });
    expect(await follow()).toEqual({ heldAt: 2 });
    expect(await follow(1)).toEqual({ heldAt: 2 });
    expect(await owed('gone-f20')).toBe(false);

    expect(await follow(2)).toBe('caught-up');
    expect(await owed('gone-f20')).toBe(true);
    expect(await owed('gone-f9')).toBe(false);
  });

  it('stays held when so much more turns up that the rest would be little', async () => {
    await follow();
    pages.set('end', 'reset');
    pages.set(undefined, { items: files(0, 10), token: 'z', more: false });
    await follow();
    pages.set('z', { items: files(10, 25), token: 'z', more: false });

    expect(await follow()).toEqual({ heldAt: 2 });
    expect(await owed('gone-f30')).toBe(false);
  });

  it('reads everything again when a person does not agree', async () => {
    await follow();
    pages.set('end', 'reset');
    pages.set(undefined, { items: files(0, 10), token: 'z', more: false });
    await follow();
    pages.set(undefined, { items: files(0, 40), token: 'b', more: false });
    pages.delete('end');
    await beginAnew(world.engine, feed.key);

    expect(await follow()).toBe('caught-up');
    expect(await owed('gone-f20')).toBe(false);
  });
});
