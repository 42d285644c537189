import { ASSET_FILTERS } from '../../../../local/vendors/celum/search/asset-filters';
import { COLLECTION_FILTERS } from '../../../../local/vendors/celum/search/collection-filters';
import { openTenant, type Tenant } from './tenant';

const field = (informationFieldId: number) => ({ informationFieldId });

/** One example of each filter type, and the story's assets that it finds among 4711 to 4723. */
const EXAMPLES: [string, Record<string, unknown>, number[]][] = [
  [
    'ASSET_LOGICAL',
    {
      operator: 'OR',
      filters: [
        { type: 'ASSET_ID', values: [4711] },
        { type: 'ASSET_ID', values: [4712] },
      ],
    },
    [4711, 4712],
  ],
  ['ASSET_NEGATION', { filter: { type: 'ASSET_ID_RANGE', from: 4713 } }, [4711, 4712]],
  ['ASSET_FULLTEXT', { text: 'hero SUMMER', searchType: 'phrase' }, [4711, 4720]],
  ['ASSET_FULLTEXT', { text: 'logo minutes', searchOperator: 'or' }, [4715, 4719]],
  ['ASSET_FULLTEXT', { text: 'ogo', searchType: 'termsEndingWith' }, [4715]],
  ['ASSET_NAME', { text: 'her', searchType: 'termsStartingWith' }, [4711, 4712, 4713, 4720, 4721]],
  ['ASSET_FILE_NAME', { text: 'trailer' }, [4716]],
  ['ASSET_CONTENT', { text: 'board minutes' }, [4719]],
  ['ASSET_ID', { values: [4711, 4719] }, [4711, 4719]],
  ['ASSET_ID_RANGE', { from: 4720, to: 4721 }, [4720, 4721]],
  ['ASSET_TYPE_ID', { values: [9999] }, []],
  ['ASSET_PARENT_ID', { values: [320], recursive: false }, [4711, 4712, 4716, 4717, 4720, 4721]],
  [
    'ASSET_PARENT_ID',
    { values: [320], recursive: true },
    [4711, 4712, 4716, 4717, 4720, 4721, 4723],
  ],
  ['ASSET_COLLECTION_TYPE_ID', { values: [102] }, []],
  ['ASSET_FILE_CATEGORY', { values: ['VIDEO', 'DOCUMENT'] }, [4716, 4719]],
  ['ASSET_FILE_EXTENSION', { values: ['PSD'] }, [4718]],
  ['ASSET_FILE_EXTENSION_EMPTY', { empty: true }, []],
  ['ASSET_CHECKSUM', { values: ['none'] }, []],
  ['ASSET_CREATION_USER_ID', { values: [15] }, []],
  ['ASSET_MODIFICATION_USER_ID', { values: [15] }, []],
  ['ASSET_VERSIONED_USER_ID', { values: [15] }, []],
  ['ASSET_CREATION_DATE_EQUALITY', { value: '2026-05-19' }, [4717]],
  ['ASSET_CREATION_DATE_RANGE', { from: '2026-10-01', to: '2026-10-31T23:59:59Z' }, [4713]],
  ['ASSET_MODIFICATION_DATE_EQUALITY', { value: '2026-03-16T00:00:00Z' }, [4711]],
  ['ASSET_MODIFICATION_DATE_RANGE', { from: Date.parse('2026-11-01') }, [4721]],
  ['ASSET_VERSIONED_DATE_EQUALITY', { value: '2026-03-16' }, [4711]],
  ['ASSET_VERSIONED_DATE_RANGE', { from: '2026-11-01' }, [4721]],
  ['ASSET_AVAILABILITY', { active: false }, [4721, 4722]],
  ['ASSET_AVAILABILITY_DATE_RANGE', { from: '2027-04-01', to: '2027-04-30' }, [4721]],
  ['ASSET_EXPIRATION_DATE_RANGE', { from: '2026-10-01', to: '2026-11-01' }, [4722]],
  ['ASSET_TEXT_INFORMATION_FIELD', { ...field(652), text: 'winter' }, [4713, 4723]],
  ['ASSET_TEXT_AREA_INFORMATION_FIELD', { ...field(654), text: 'x' }, []],
  [
    'ASSET_LOCALIZED_TEXT_INFORMATION_FIELD',
    { ...field(648), text: 'Sonne', locale: 'de' },
    [4711],
  ],
  [
    'ASSET_LOCALIZED_TEXT_AREA_INFORMATION_FIELD',
    { ...field(653), text: 'visual', locale: 'en' },
    [4711],
  ],
  ['ASSET_BOOLEAN_INFORMATION_FIELD', { ...field(656), value: false }, [4717]],
  ['ASSET_NUMBER_INFORMATION_FIELD_EQUALITY', { ...field(657), value: 4 }, [4719]],
  ['ASSET_NUMBER_INFORMATION_FIELD_RANGE', { ...field(657), from: 5 }, []],
  ['ASSET_DOUBLE_INFORMATION_FIELD_EQUALITY', { ...field(658), value: 1800.5 }, [4711]],
  ['ASSET_DOUBLE_INFORMATION_FIELD_RANGE', { ...field(658), from: 1, to: 2000 }, [4711]],
  ['ASSET_DATE_INFORMATION_FIELD_EQUALITY', { ...field(647), value: '2026-11-14' }, [4712]],
  ['ASSET_DATE_INFORMATION_FIELD_RANGE', { ...field(647), to: '2026-12-31' }, [4712, 4723]],
  ['ASSET_DROPDOWN_INFORMATION_FIELD_EQUALITY', { ...field(643), value: 4 }, [4717]],
  [
    'ASSET_COLLECTION_REFERENCE_INFORMATION_FIELD_EQUALITY',
    { ...field(644), value: 504 },
    [4715, 4716],
  ],
  [
    'ASSET_COLLECTION_REFERENCE_INFORMATION_FIELD_NAMES',
    { ...field(644), text: 'TV' },
    [4715, 4716],
  ],
  ['ASSET_TAG_REFERENCE_INFORMATION_FIELD_EQUALITY', { ...field(655), value: 713 }, [4714]],
  ['ASSET_TAG_REFERENCE_INFORMATION_FIELD_NAMES', { ...field(655), text: 'beach' }, [4711, 4717]],
  ['ASSET_INFORMATION_FIELD_EMPTY', { ...field(643) }, []],
  ['ASSET_INFORMATION_FIELD_EMPTY', { ...field(656), empty: false }, [4711, 4714, 4717]],
  ['ASSET_NUMBER_FILE_PROPERTY_EQUALITY', { filePropertyName: 'height', value: 1 }, []],
  ['ASSET_NUMBER_FILE_PROPERTY_RANGE', { filePropertyName: 'width', to: 10 }, []],
  ['ASSET_DOUBLE_FILE_PROPERTY_EQUALITY', { filePropertyName: 'resolution', value: 300 }, []],
  ['ASSET_DOUBLE_FILE_PROPERTY_RANGE', { filePropertyName: 'resolution', from: 100 }, []],
  [
    'ASSET_DATE_FILE_PROPERTY_EQUALITY',
    { filePropertyName: 'recorded', value: '2026-11-03' },
    [4721],
  ],
  ['ASSET_DATE_FILE_PROPERTY_RANGE', { filePropertyName: 'recorded', from: '2026-11-01' }, [4721]],
  ['ASSET_BOOLEAN_FILE_PROPERTY', { filePropertyName: 'transparency', value: true }, []],
  ['ASSET_TEXT_FILE_PROPERTY', { filePropertyName: 'colorSpace', text: 'CMYK' }, []],
];

describe("CELUM's searches", () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  it('knows the 52 filter types of assets and the 31 of collections', () => {
    expect(Object.keys(ASSET_FILTERS).sort()).toEqual(
      [...new Set(EXAMPLES.map(([type]) => type))].sort(),
    );
    expect(Object.keys(ASSET_FILTERS)).toHaveLength(52);
    expect(Object.keys(COLLECTION_FILTERS)).toHaveLength(31);
  });

  it.each(EXAMPLES)('finds by %s %j', async (type, members, expected) => {
    const story = { type: 'ASSET_ID_RANGE', from: 4711, to: 4723 };
    const found = await tenant.find({
      type: 'ASSET_LOGICAL',
      filters: [story, { type, ...members }],
    });

    expect(found).toEqual(expected);
  });

  it.each(EXAMPLES)('finds by the negation of %s %j all others', async (type, members) => {
    const found = await tenant.find({ type, ...members });
    const others = await tenant.find({ type: 'ASSET_NEGATION', filter: { type, ...members } });

    const all = await tenant.find({ type: 'ASSET_ID_RANGE', from: 0 });
    // What a filter cannot say of an asset (no width, say) is in neither.
    expect(all).toEqual(expect.arrayContaining([...found, ...others]));
    expect(new Set([...found, ...others]).size).toBe(found.length + others.length);
  });

  it.each([
    ['without a filter', {}, 'filter'],
    ['with an unknown filter', { filter: { type: 'ASSET_SMELL' } }, 'filter.type'],
    ['with an unknown member', { filter: { type: 'ASSET_ID', ids: [1] } }, 'ASSET_ID.values'],
    ['for page 0', { filter: { type: 'ASSET_ID_RANGE' }, pagination: { page: 0 } }, 'page'],
    ['for pages of 201', { filter: { type: 'ASSET_ID_RANGE' }, pagination: { size: 201 } }, 'size'],
    [
      'sorted by an unknown field',
      { filter: { type: 'ASSET_ID_RANGE' }, sorting: [{ field: 'x' }] },
      'sort',
    ],
    ['with page at the top', { filter: { type: 'ASSET_ID_RANGE' }, page: 1 }, ''],
  ])('refuses a search %s', async (_, body, argument) => {
    const answer = await tenant.call('POST', '/assets/search', body);

    expect(answer.status).toBe(400);
    expect(answer.body['faults']?.['0']).toMatchObject({ type: 'ARGUMENT', argument });
  });

  it('refuses a filter on a field that is not there', async () => {
    const filter = { type: 'ASSET_TEXT_INFORMATION_FIELD', informationFieldId: 1, text: 'x' };
    const answer = await tenant.call('POST', '/assets/search', { filter });

    expect(answer).toMatchObject({
      status: 400,
      body: { faults: [{ type: 'INFORMATION_FIELD', informationFieldId: 1 }] },
    });
  });

  it('pages, sorts and counts', async () => {
    const sort = 'sort=currentVersion.filesize,DESC&sort=id,ASC';
    const first = await tenant.call('GET', `/assets?size=70&${sort}`);
    const second = await tenant.call('GET', `/assets?size=70&page=2&${sort}`);

    expect(first.body).toMatchObject({ totalElements: 73, hasNext: true });
    expect(second.body).toMatchObject({ totalElements: 73, hasNext: false });
    expect(second.body['content']).toHaveLength(3);
    expect((await tenant.call('GET', '/assets')).body['content']).toHaveLength(20);
  });

  it('sorts by an information field', async () => {
    const filter = { type: 'ASSET_ID', values: [4711, 4712, 4714] };
    const sorting = [{ field: 'informationField.647', order: 'DESC' }];
    const { body } = await tenant.call('POST', '/assets/search', { filter, sorting });

    expect(body['content']).toMatchObject([{ id: 4714 }, { id: 4711 }, { id: 4712 }]);
  });

  it('leaves heavy members out of lists unless they are asked for', async () => {
    const bare = await tenant.call('GET', '/assets?searchText=logo');
    const asked = await tenant.call(
      'GET',
      '/assets?searchText=logo&inclusions=fileProperties,externalReferences&informationFields=643&downloadFormats=8&permissions=download',
    );

    expect(Object.keys({ ...bare.body['content']?.['0'] })).not.toContain(
      'informationFieldValueSets',
    );
    expect(asked.body['content']?.['0']).toMatchObject({
      informationFieldValueSets: [{ informationFieldValues: [{ field: { id: 643 }, value: 3 }] }],
      downloadFormats: [{ id: 8 }],
      permissions: { download: true },
      externalReferences: [],
    });
  });

  it('finds collections', async () => {
    const roots = await tenant.call('GET', '/collections?sort=id,ASC');
    const below = await tenant.call('GET', '/collections?parentId=320');
    const filter = { type: 'COLLECTION_NAME', text: 'Sommerkampagne' };
    const named = await tenant.call('POST', '/collections/search', { filter });

    expect(roots.body['content']?.['0']).toMatchObject({ id: 300, hasChildren: true });
    expect(below.body).toMatchObject({ totalElements: 2 });
    expect(named.body).toMatchObject({ content: [{ id: 320, name: { en: 'Summer campaign' } }] });
  });
});
