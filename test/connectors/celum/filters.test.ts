import { celumFilter } from '../../../src/connectors/celum/filters';
import type { AssetFilter } from '../../../src/contracts/asset-filter';
import { openTenant, type Tenant } from './library';

const HERO: AssetFilter = { kind: 'name', text: 'hero', match: 'beginnings' };

/** Filters by CELUM's name of them, each with the story's assets that it must find among those whose name begins with "hero". */
const FOUND: [type: string, filter: AssetFilter, ids: number[]][] = [
  ['ASSET_ID_RANGE', { kind: 'everything' }, [4711, 4712, 4713, 4720, 4721]],
  ['ASSET_ID_RANGE', { kind: 'id-range', from: 4713, to: 4720 }, [4713, 4720]],
  ['ASSET_NEGATION', { kind: 'not', of: { kind: 'ids', ids: [4711, 4712] } }, [4713, 4720, 4721]],
  ['ASSET_NEGATION', { kind: 'either', of: [] }, []],
  [
    'ASSET_LOGICAL',
    {
      kind: 'either',
      of: [
        { kind: 'ids', ids: [4711] },
        { kind: 'ids', ids: [4713] },
      ],
    },
    [4711, 4713],
  ],
  [
    'ASSET_LOGICAL',
    {
      kind: 'every',
      of: [
        { kind: 'ids', ids: [4711] },
        { kind: 'ids', ids: [4713] },
      ],
    },
    [],
  ],
  ['ASSET_FULLTEXT', { kind: 'words', text: 'retouch' }, [4720]],
  ['ASSET_FULLTEXT', { kind: 'words', text: 'retouch teaser', oneIsEnough: true }, [4713, 4720]],
  ['ASSET_FULLTEXT', { kind: 'words', text: 'over green', match: 'phrase' }, [4711, 4720]],
  ['ASSET_CONTENT', { kind: 'content', text: 'hero' }, []],
  ['ASSET_NAME', { kind: 'name', text: 'mer', match: 'endings' }, [4711, 4720]],
  ['ASSET_FILE_NAME', { kind: 'file-name', text: 'teaser' }, [4713]],
  ['ASSET_ID', { kind: 'ids', ids: [4712] }, [4712]],
  ['ASSET_TYPE_ID', { kind: 'asset-types', ids: [2200] }, [4711, 4712, 4713, 4720, 4721]],
  ['ASSET_COLLECTION_TYPE_ID', { kind: 'collection-types', ids: [102] }, []],
  ['ASSET_PARENT_ID', { kind: 'collections', ids: [322], below: false }, [4720]],
  ['ASSET_PARENT_ID', { kind: 'collections', ids: [330], below: true }, [4713]],
  ['ASSET_FILE_CATEGORY', { kind: 'file-kinds', values: ['VIDEO'] }, []],
  ['ASSET_FILE_EXTENSION', { kind: 'extensions', values: ['tif'] }, [4720]],
  ['ASSET_FILE_EXTENSION_EMPTY', { kind: 'extension-missing', missing: true }, []],
  ['ASSET_CHECKSUM', { kind: 'checksums', values: ['none'] }, []],
  ['ASSET_CREATION_DATE_RANGE', { kind: 'created', from: '2026-10-20', to: '2026-10-21' }, [4713]],
  ['ASSET_CREATION_DATE_EQUALITY', { kind: 'created-on', day: '2025-11-10' }, [4712]],
  ['ASSET_CREATION_USER_ID', { kind: 'created-by', userIds: [99] }, []],
  ['ASSET_MODIFICATION_DATE_RANGE', { kind: 'modified', from: '2026-11-01' }, [4721]],
  ['ASSET_MODIFICATION_DATE_EQUALITY', { kind: 'modified-on', day: '2025-11-17' }, [4712]],
  ['ASSET_MODIFICATION_USER_ID', { kind: 'modified-by', userIds: [99] }, []],
  ['ASSET_VERSIONED_DATE_RANGE', { kind: 'versioned', to: '2025-12-31' }, [4712]],
  ['ASSET_VERSIONED_DATE_EQUALITY', { kind: 'versioned-on', day: '2026-03-16' }, [4711]],
  ['ASSET_VERSIONED_USER_ID', { kind: 'versioned-by', userIds: [99] }, []],
  ['ASSET_AVAILABILITY', { kind: 'available', now: false }, [4721]],
  ['ASSET_AVAILABILITY_DATE_RANGE', { kind: 'availability', from: '2027-05-01' }, [4721]],
  ['ASSET_AVAILABILITY_DATE_RANGE', { kind: 'availability', now: true }, []],
  [
    'ASSET_EXPIRATION_DATE_RANGE',
    { kind: 'expires', from: '2027-05-01', to: '2027-06-01' },
    [4721],
  ],
  ['ASSET_INFORMATION_FIELD_EMPTY', { kind: 'field-empty', field: 649, empty: true }, [4721]],
  [
    'ASSET_INFORMATION_FIELD_EMPTY',
    { kind: 'field-empty', field: 648, empty: true, locale: 'de' },
    [4713, 4720],
  ],
  ['ASSET_TEXT_INFORMATION_FIELD', field(649, { type: 'TEXT', text: 'Falk' }), [4712]],
  ['ASSET_TEXT_AREA_INFORMATION_FIELD', field(654, { type: 'TEXT_AREA', text: 'x' }), []],
  [
    'ASSET_LOCALIZED_TEXT_INFORMATION_FIELD',
    field(648, { type: 'LOCALIZED_TEXT', locale: 'de', text: 'Sonne' }),
    [4711],
  ],
  [
    'ASSET_LOCALIZED_TEXT_AREA_INFORMATION_FIELD',
    field(653, { type: 'LOCALIZED_TEXT_AREA', locale: 'en', text: 'visual' }),
    [4711],
  ],
  ['ASSET_BOOLEAN_INFORMATION_FIELD', field(656, { type: 'BOOLEAN', value: true }), [4711]],
  ['ASSET_NUMBER_INFORMATION_FIELD_EQUALITY', field(657, { type: 'NUMBER', value: 4 }), []],
  ['ASSET_NUMBER_INFORMATION_FIELD_RANGE', field(657, { type: 'NUMBER', from: 1 }), []],
  [
    'ASSET_DOUBLE_INFORMATION_FIELD_EQUALITY',
    field(658, { type: 'DOUBLE', value: 1800.5 }),
    [4711],
  ],
  ['ASSET_DOUBLE_INFORMATION_FIELD_RANGE', field(658, { type: 'DOUBLE', to: 1800 }), []],
  ['ASSET_DROPDOWN_INFORMATION_FIELD_EQUALITY', field(643, { type: 'DROPDOWN', value: 2 }), [4713]],
  [
    'ASSET_DATE_INFORMATION_FIELD_EQUALITY',
    field(647, { type: 'DATE', value: '2026-11-14' }),
    [4712],
  ],
  [
    'ASSET_DATE_INFORMATION_FIELD_RANGE',
    field(647, { type: 'DATE', from: '2027-06-30', to: '2027-12-31' }),
    [4711, 4713, 4720],
  ],
  [
    'ASSET_COLLECTION_REFERENCE_INFORMATION_FIELD_EQUALITY',
    field(644, { type: 'COLLECTION_REFERENCE', id: 503 }),
    [4713],
  ],
  [
    'ASSET_COLLECTION_REFERENCE_INFORMATION_FIELD_NAMES',
    field(644, { type: 'COLLECTION_REFERENCE', text: 'Social' }),
    [4713],
  ],
  [
    'ASSET_TAG_REFERENCE_INFORMATION_FIELD_EQUALITY',
    field(655, { type: 'TAG_REFERENCE', id: 712, below: true }),
    [4713],
  ],
  [
    'ASSET_TAG_REFERENCE_INFORMATION_FIELD_NAMES',
    field(655, { type: 'TAG_REFERENCE', text: 'beach' }),
    [4711],
  ],
  ['ASSET_NUMBER_FILE_PROPERTY_EQUALITY', property({ type: 'NUMBER', value: 960 }, 'height'), []],
  [
    'ASSET_NUMBER_FILE_PROPERTY_RANGE',
    property({ type: 'NUMBER', from: 900 }, 'width'),
    [4711, 4712, 4713, 4720, 4721],
  ],
  ['ASSET_DOUBLE_FILE_PROPERTY_EQUALITY', property({ type: 'DOUBLE', value: 300 }), []],
  ['ASSET_DOUBLE_FILE_PROPERTY_RANGE', property({ type: 'DOUBLE', from: 100 }), []],
  ['ASSET_DATE_FILE_PROPERTY_EQUALITY', property({ type: 'DATE', value: '2026-11-03' }), [4721]],
  ['ASSET_DATE_FILE_PROPERTY_RANGE', property({ type: 'DATE', from: '2026-11-01' }), [4721]],
  ['ASSET_BOOLEAN_FILE_PROPERTY', property({ type: 'BOOLEAN', value: true }), []],
  ['ASSET_TEXT_FILE_PROPERTY', property({ type: 'TEXT', text: 'CMYK' }), []],
];

function field(id: number, is: Extract<AssetFilter, { kind: 'field' }>['is']): AssetFilter {
  return { kind: 'field', field: id, is };
}

function property(
  is: Extract<AssetFilter, { kind: 'file-property' }>['is'],
  name?: string,
): AssetFilter {
  return { kind: 'file-property', is, name };
}

describe("filters of CELUM's search", () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  it.each(FOUND)('%s: %j', async (type, filter, ids) => {
    const found: number[] = [];
    const scope: AssetFilter = { kind: 'every', of: [HERO, filter] };
    for await (const { assets } of tenant.client.sweep(scope, null)) {
      found.push(...assets.map(({ id }) => id));
    }

    expect(found).toEqual(ids);
    expect(celumFilter(filter).type).toBe(type);
    expect(await tenant.client.count(scope)).toBe(ids.length);
  });

  it('are all that CELUM has', () => {
    expect(new Set(FOUND.map(([type]) => type)).size).toBe(52);
  });

  it('stand for themselves when only one is joined', () => {
    const only: AssetFilter = { kind: 'ids', ids: [1] };

    expect(celumFilter({ kind: 'every', of: [only] })).toEqual(celumFilter(only));
    expect(celumFilter({ kind: 'every', of: [] })).toEqual({ type: 'ASSET_ID_RANGE', from: 0 });
  });
});
