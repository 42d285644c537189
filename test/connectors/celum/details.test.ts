import { openTenant, type Tenant } from './library';

describe('what CELUM says of an asset', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  it('is everything that flows may need', async () => {
    const hero = await tenant.client.details(4711);

    expect(hero).toMatchObject({
      id: 4711,
      typeId: 2200,
      lock: null,
      places: [
        { collectionId: 320, path: [320] },
        { collectionId: 321, path: [320, 321] },
      ],
      references: [],
      permissions: { editMetadata: true, downloadOriginal: true },
    });
    expect(hero.fileProperties).toContainEqual({ name: 'colorSpace', value: 'RGB' });
  });

  it.each([
    ['TEXT', 649, 'Photo: Mira Sol'],
    ['TEXT_AREA', 654, null],
    [
      'LOCALIZED_TEXT',
      648,
      { en: 'Sun over green hills by the sea', de: 'Sonne über grünen Hügeln am Meer' },
    ],
    [
      'LOCALIZED_TEXT_AREA',
      653,
      { en: 'Key visual of the summer campaign.', de: 'Hauptmotiv der Sommerkampagne.' },
    ],
    ['NUMBER', 657, null],
    ['DOUBLE', 658, 1800.5],
    ['DATE', 647, '2027-06-30'],
    ['BOOLEAN', 656, true],
    ['DROPDOWN', 643, { index: 3, label: 'Freigegeben' }],
    [
      'COLLECTION_REFERENCE',
      644,
      [
        { id: 502, name: 'Web' },
        { id: 501, name: 'Print' },
      ],
    ],
    ['TAG_REFERENCE', 655, [{ id: 711, name: 'beach' }]],
  ])('includes fields of type %s', async (type, id, value) => {
    const german = tenant.client.withMapping((await import('./library')).MAPPING, 'de');

    const { fields } = await german.details(4711);

    expect(fields.find((field) => field.id === id)).toMatchObject({ type, value });
  });

  it('tells why it is locked', async () => {
    expect(await tenant.client.details(4720)).toMatchObject({
      lock: { comment: 'Being retouched' },
    });
  });

  it('tells of collections where they lie and how strict they are', async () => {
    expect(await tenant.client.collection(321)).toEqual({
      id: 321,
      name: 'Web',
      names: { en: 'Web', de: 'Web' },
      parentId: 320,
      hasChildren: false,
      path: [320, 321],
      level: 'strict',
      fields: [{ id: 680, name: 'confluencePage', type: 'TEXT', value: null }],
    });
    expect(await tenant.client.collection(380)).toMatchObject({ level: 'tolerant' });
    await expect(tenant.client.collection(9_999)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('finds values of a reference field below its root, by name', async () => {
    const found = await tenant.client.collectionsNamed('social', 500);

    expect(found.map(({ id, name }) => [id, name])).toEqual([[503, 'Social']]);
    expect(await tenant.client.collectionsNamed('social', 520)).toEqual([]);
    expect(await tenant.client.collectionsNamed(' ', 500)).toEqual([]);
  });

  it('names what an administrator set up', async () => {
    expect(await tenant.client.assetTypes()).toEqual([{ id: 2200, name: 'Marketing asset' }]);
    expect(await tenant.client.relationTypes()).toEqual([{ id: 10, name: 'Variant of' }]);
    expect((await tenant.client.collectionTypes()).map(({ id }) => id)).toEqual([101, 102]);
    expect(await tenant.client.collectionFields()).toMatchObject([{ id: 680, type: 'TEXT' }]);
    expect(await tenant.client.formats()).toContainEqual({
      id: 1,
      name: 'Original',
      original: true,
    });
  });
});
