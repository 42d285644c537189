import type { DatabaseSync } from 'node:sqlite';

import type { Send } from '../../../src/connectors/kit/http';
import type { FieldChange } from '../../../src/contracts/information-field';
import type { AssetChange } from '../../../src/contracts/library-writing';
import { openTenant, type Tenant } from './library';

describe('changing assets in CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const patch = (change: AssetChange) => tenant.client.writing.patch(4711, change);
  const valueOf = async (id: number) =>
    (await tenant.client.details(4711)).fields.find((field) => field.id === id)?.value;

  it.each<[FieldChange, unknown]>([
    [{ id: 649, type: 'TEXT', set: 'Photo: A' }, 'Photo: A'],
    [{ id: 649, type: 'TEXT', empty: true }, null],
    [{ id: 654, type: 'TEXT_AREA', set: 'a\nb' }, 'a\nb'],
    [
      { id: 648, type: 'LOCALIZED_TEXT', set: { en: 'New', fr: 'Neuf' }, clear: ['de'] },
      { en: 'New', fr: 'Neuf' },
    ],
    [{ id: 648, type: 'LOCALIZED_TEXT', empty: true }, null],
    [
      { id: 653, type: 'LOCALIZED_TEXT_AREA', clear: ['de'] },
      { en: 'Key visual of the summer campaign.' },
    ],
    [{ id: 657, type: 'NUMBER', set: 12 }, 12],
    [{ id: 658, type: 'DOUBLE', set: 0.5 }, 0.5],
    [{ id: 647, type: 'DATE', set: '2028-02-29' }, '2028-02-29'],
    [{ id: 656, type: 'BOOLEAN', set: false }, false],
    [
      { id: 643, type: 'DROPDOWN', set: 2 },
      { index: 2, label: 'In review' },
    ],
    [{ id: 644, type: 'COLLECTION_REFERENCE', set: [503] }, [{ id: 503, name: 'Social' }]],
    [
      { id: 646, type: 'TAG_REFERENCE', add: [703], remove: [701] },
      [
        { id: 702, name: 'de' },
        { id: 703, name: 'fr' },
      ],
    ],
    [{ id: 646, type: 'TAG_REFERENCE', empty: true }, null],
  ])('sets a field by %j', async (change, value) => {
    await patch({ fields: [change] });
    // Once more: setting it twice is setting it once.
    await patch({ fields: [change] });

    expect(await valueOf(change.id)).toEqual(value);
  });

  it('locks, dates, renames, moves and goes back to a version, all at once', async () => {
    await patch({
      name: 'Hero',
      typeId: 2200,
      currentVersionId: 47112,
      lock: { comment: 'Withdrawn' },
      availability: { kind: 'dated', to: '2026-11-20' },
      collections: { add: [330], remove: [321] },
    });

    expect(await tenant.client.details(4711)).toMatchObject({
      name: 'Hero',
      versionId: 47112,
      lock: { comment: 'Withdrawn' },
      availability: { available: false },
      places: [{ collectionId: 320 }, { collectionId: 330 }],
    });
    await patch({ lock: null, availability: { kind: 'always' }, collections: { set: [320] } });
    expect(await tenant.client.details(4711)).toMatchObject({
      lock: null,
      availability: { available: true },
      places: [{ collectionId: 320 }],
    });
    await patch({ availability: { kind: 'never' } });
    expect(await tenant.client.details(4711)).toMatchObject({ availability: { available: false } });
  });

  it('does nothing of a change of which something is refused', async () => {
    const change: AssetChange = { name: 'Half', fields: [{ id: 643, type: 'DROPDOWN', set: 9 }] };

    await expect(patch(change)).rejects.toMatchObject({ code: 'bad-request', shouldRetry: false });

    expect(await tenant.client.asset(4711)).toMatchObject({ name: 'Hero summer' });
  });

  it('tells a missing right from a missing asset', async () => {
    const reader = tenant.connect({ apiKey: 'celum-key-reader-0002', actAs: 'service' });

    await expect(reader.writing.patch(4711, { name: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(reader.writing.removeAsset(4711)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reader.writing.patch(9_999, { name: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('adds a line once, below the others', async () => {
    const line = (text: string) => tenant.client.writing.ensureLine(4711, 654, text);
    await line('v3 approved by Ben');
    await line('v4 rejected by Clara');
    await line('v3 approved by Ben');

    expect(await valueOf(654)).toBe('v3 approved by Ben\nv4 rejected by Clara');
    await expect(line('two\nlines')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  describe('external references', () => {
    const keys = { description: 'confluence-page', provider: 'confluence', instance: 'site-98301' };
    const url = 'https://aurora-press.atlassian.net/wiki/pages/98301';
    const ensure = (to = url) =>
      tenant.client.writing.ensureExternalReference(4711, { ...keys, url: to });
    const references = async () => (await tenant.client.details(4711)).references;
    const patches = () => tenant.logged.filter(({ method }) => method === 'PATCH').length;

    it('are one for each instance, and lead where they were last sent', async () => {
      await ensure();
      await ensure();
      expect(patches()).toBe(1);
      await tenant.client.writing.ensureExternalReference(4711, {
        ...keys,
        instance: 'other',
        url,
      });
      await ensure(`${url}?moved`);

      expect(await references()).toEqual([
        { ...keys, url: `${url}?moved` },
        { ...keys, instance: 'other', url },
      ]);
    });

    it('are removed by their keys, and only those', async () => {
      await ensure();
      await tenant.client.writing.removeExternalReference(4711, { ...keys, instance: 'other' });
      expect(patches()).toBe(1);
      await tenant.client.writing.removeExternalReference(4711, keys);

      expect(await references()).toEqual([]);
    });

    it('are set anew where an added one does not take the place of the old', async () => {
      await ensure();
      const { vendor } = tenant;
      const stubborn = tenant.connect({ tap: keepingReferences(vendor.context.db) });
      await stubborn.writing.ensureExternalReference(4711, { ...keys, url: `${url}?moved` });

      expect(await references()).toEqual([{ ...keys, url: `${url}?moved` }]);
    });
  });

  it('relates two assets once, and parts them', async () => {
    const { writing } = tenant.client;
    const id = await writing.ensureRelation(10, 4711, 4712);
    expect(await writing.ensureRelation(10, 4711, 4712)).toBe(id);
    const back = await writing.ensureRelation(10, 4712, 4711);

    expect(await tenant.client.relations(4711)).toEqual([
      { id, typeId: 10, sourceId: 4711, targetId: 4712 },
      { id: back, typeId: 10, sourceId: 4712, targetId: 4711 },
    ]);
    await writing.removeRelation(id);
    await writing.removeRelation(id);
    expect(await tenant.client.relations(4711)).toHaveLength(1);
  });

  it('removes a version or an asset, and is content when it is gone', async () => {
    const { writing } = tenant.client;
    await writing.removeVersion(4711, 47111);
    await writing.removeVersion(4711, 47111);
    expect((await tenant.client.versions(4711)).map(({ id }) => id)).toEqual([47112, 47113]);
    await expect(writing.removeVersion(4711, 47113)).rejects.toMatchObject({ code: 'bad-request' });

    await writing.removeAsset(4711);
    await writing.removeAsset(4711);
    await expect(tenant.client.asset(4711)).rejects.toMatchObject({ code: 'not-found' });
  });

  describe('collections', () => {
    it('are made once by name, with their rules and metadata', async () => {
      const draft = {
        names: { en: 'Radio', de: 'Funk' },
        place: { parentId: 320 },
        level: 'tolerant' as const,
        fields: [{ id: 680, type: 'TEXT', value: 'https://wiki.example/1' }] as const,
      };
      const id = await tenant.client.writing.ensureCollection(draft);

      expect(await tenant.client.writing.ensureCollection(draft)).toBe(id);
      expect(await tenant.client.collection(id)).toMatchObject({
        names: { en: 'Radio', de: 'Funk' },
        path: [320, id],
        level: 'tolerant',
        fields: [{ id: 680, value: 'https://wiki.example/1' }],
      });
    });

    it('are made at the top by their type', async () => {
      const draft = { names: { en: 'Archive' }, place: { typeId: 101 } };
      const id = await tenant.client.writing.ensureCollection(draft);

      expect(await tenant.client.collection(id)).toMatchObject({ parentId: null, level: 'strict' });
      expect(await tenant.client.writing.ensureCollection(draft)).toBe(id);
    });

    it('are changed, moved and removed', async () => {
      const { writing } = tenant.client;
      await writing.patchCollection(321, {
        names: { fr: 'Toile' },
        parentId: 330,
        level: 'tolerant',
        fields: [{ id: 680, type: 'TEXT', set: 'https://wiki.example/2' }],
      });
      expect(await tenant.client.collection(321)).toMatchObject({
        names: { en: 'Web', fr: 'Toile' },
        parentId: 330,
        level: 'tolerant',
      });
      await writing.patchCollection(321, { parentId: null });
      expect(await tenant.client.collection(321)).toMatchObject({ parentId: null });

      await expect(writing.removeCollection(320)).rejects.toMatchObject({ code: 'bad-request' });
      await writing.removeCollection(321);
      await writing.removeCollection(321);
      await expect(tenant.client.collection(321)).rejects.toMatchObject({ code: 'not-found' });
    });

    it('are not made where the account may not', async () => {
      const reader = tenant.connect({ apiKey: 'celum-key-reader-0002', actAs: 'service' });
      const place = (parentId: number) => ({ names: { en: 'X' }, place: { parentId } });

      await expect(reader.writing.ensureCollection(place(320))).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(reader.writing.ensureCollection(place(9))).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });
});

/** CELUM that keeps a reference as it was the first time that another with its keys is added. */
const keepingReferences =
  (db: DatabaseSync) =>
  (send: Send): Send => {
    let isFirst = true;
    return async (url, request) => {
      if (request.method !== 'PATCH' || !isFirst) return send(url, request);
      isFirst = false;
      const [before] = db.prepare('SELECT url FROM external_reference').all();
      const answer = await send(url, request);
      db.exec(`UPDATE external_reference SET url = '${String(before?.['url'])}'`);
      return answer;
    };
  };
