import fc from 'fast-check';

import { addHook } from '../../../local/vendors/celum/events';
import { startCelum, type CelumStandIn } from '../../../local/vendors/celum';
import { parseNotice } from '../../../src/connectors/celum/notices';
import type { LibraryNotice } from '../../../src/contracts/library-notice';

type Shape = Parameters<typeof addHook>[1]['shape'];

describe('what CELUM tells', () => {
  let vendor: CelumStandIn;
  let told: (LibraryNotice | null)[];
  beforeEach(async () => {
    told = [];
    const notify: typeof fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const body = typeof init?.body === 'string' ? init.body : '';
      const query = Object.fromEntries(url.searchParams);
      told.push(parseNotice({ path: url.pathname, query, body }));
      return Promise.resolve(new Response(''));
    };
    vendor = await startCelum({ profile: 'story', notify });
  });
  afterEach(() => vendor.close());

  const hook = (shape: Shape, more: { duplicates?: number; held?: number } = {}) => {
    const url = 'https://hooks.example/celum?secret=s';
    addHook(vendor.library, { url, shape, duplicates: 0, held: 0, ...more });
  };
  const press = async (path: string) => {
    const url = `${vendor.url}${path}`;
    await fetch(url, { method: 'POST', body: new URLSearchParams(), redirect: 'manual' });
    await vendor.hooks.idle();
  };
  const call = async (method: string, path: string, body?: unknown) => {
    await fetch(`${vendor.url}/content-api/v1${path}`, {
      method,
      headers: { 'x-api-key': 'celum-key-imprimatur-0001', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    await vendor.hooks.idle();
  };

  it.each<Shape>(['json', 'json-suffix', 'dispatcher'])(
    'is a hint to look at an asset again, in the shape %s',
    async (shape) => {
      hook(shape);
      await press('/assets/4711/approve');
      await press('/assets/4711/replace');
      await press('/assets/4711/delete');

      expect(told).toEqual([
        { assetId: 4711, kind: 'changed' },
        { assetId: 4711, kind: 'version' },
        { assetId: 4711, kind: 'version' },
        { assetId: 4711, kind: 'gone' },
      ]);
    },
  );

  it('comes twice and in the wrong order, and means the same', async () => {
    hook('json', { duplicates: 1, held: 1 });
    await press('/assets/4711/approve');
    await press('/assets/4711/delete');
    expect(told).toEqual([]);

    await press('/hooks/1/release');

    expect(told).toEqual([
      { assetId: 4711, kind: 'gone' },
      { assetId: 4711, kind: 'gone' },
      { assetId: 4711, kind: 'changed' },
      { assetId: 4711, kind: 'changed' },
    ]);
  });

  it('is about placements, references, relations and collections as well', async () => {
    hook('json');
    const keys = { descriptionKey: 'd', providerKey: 'p', instanceKey: 'i' };
    const add = [{ ...keys, url: 'https://wiki.example' }];
    await call('PATCH', '/assets/4711', { externalReferences: { op: 'MODIFY', add } });
    await call('PATCH', '/assets/4711', { parentIds: { op: 'MODIFY', add: [330] } });
    const ends = { sourceAssetId: 4712, targetAssetId: 4711 };
    await call('POST', '/relations', { relationTypeId: 10, ...ends });
    await call('POST', '/collections', { name: { en: 'Radio' }, parentId: 320 });
    await call('PATCH', '/collections/321', { name: { en: 'Net' } });
    await call('DELETE', '/collections/322');

    const radio = Number(
      vendor.context.db.prepare('SELECT max(id) AS id FROM collection').get()?.['id'],
    );
    expect(told).toEqual([
      { assetId: 4711, kind: 'changed' },
      { assetId: 4711, kind: 'changed' },
      { assetId: 4711, kind: 'changed' },
      { assetId: 4711, kind: 'changed' },
      { assetId: 4712, kind: 'changed' },
      { collectionId: radio, kind: 'created' },
      { collectionId: 321, kind: 'changed' },
      { collectionId: 322, kind: 'gone' },
    ]);
  });

  it.each<[string, Partial<Parameters<typeof parseNotice>[0]>, LibraryNotice | null]>([
    [
      'GET of the dispatcher',
      { query: { eventType: 'AssetAddedEvent', id: '1337', name: 'x' } },
      { assetId: 1337, kind: 'changed' },
    ],
    [
      'a form of the dispatcher',
      { body: 'eventType=AssetReleasedEvent&id=7' },
      { assetId: 7, kind: 'released' },
    ],
    [
      'a node of the dispatcher',
      { query: { eventType: 'NodeDeletedEvent', id: '320' } },
      { collectionId: 320, kind: 'gone' },
    ],
    [
      'a preview',
      { body: '{"type":"PREVIEW_CONVERSION","assetId":5,"versionId":9}' },
      { assetId: 5, kind: 'changed' },
    ],
    [
      'a type behind the address',
      { path: '/hook/ASSET_CREATED', body: '{"entity":{"id":6}}' },
      { assetId: 6, kind: 'created' },
    ],
    [
      'a type that came later',
      { body: '{"type":"ASSET_SHARED","entity":{"id":8}}' },
      { assetId: 8, kind: 'changed' },
    ],
    ['another event', { body: '{"type":"USER_CREATED","entity":{"id":8}}' }, null],
    ['no id', { body: '{"type":"ASSET_UPDATED"}' }, null],
    ['an id that is none', { query: { eventType: 'AssetAddedEvent', id: '-1' } }, null],
    ['an id that is too large', { body: '{"type":"ASSET_UPDATED","entity":{"id":1e300}}' }, null],
    ['nothing', {}, null],
  ])('is read from %s', (_, message, notice) => {
    expect(parseNotice({ query: {}, body: '', ...message })).toEqual(notice);
  });

  it('is never anything but a hint, whoever sends it', () => {
    const texts = fc.oneof(fc.json(), fc.string(), fc.constant('['.repeat(50_000)));
    fc.assert(
      fc.property(
        texts,
        fc.dictionary(fc.constantFrom('eventType', 'id'), fc.string()),
        (body, query) => {
          const notice = parseNotice({ path: '/ASSET_UPDATED', query, body });
          const ids = Object.values({ ...notice }).filter((value) => typeof value === 'number');
          expect(ids.filter((id) => !isId(id))).toEqual([]);
        },
      ),
    );
  });
});

const isId = (id: number) => Number.isSafeInteger(id) && id > 0;
