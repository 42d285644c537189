import type { AssetFilter, FieldTest, PropertyTest } from '../../contracts/asset-filter';

/** A filter of POST /assets/search. Source: AssetFilterType and its models in CELUM's OpenAPI document. */
export type Filter = { type: string } & Record<string, unknown>;

const NAMES = {
  everything: 'ASSET_ID_RANGE',
  words: 'ASSET_FULLTEXT',
  content: 'ASSET_CONTENT',
  name: 'ASSET_NAME',
  'file-name': 'ASSET_FILE_NAME',
  ids: 'ASSET_ID',
  'id-range': 'ASSET_ID_RANGE',
  'asset-types': 'ASSET_TYPE_ID',
  collections: 'ASSET_PARENT_ID',
  'collection-types': 'ASSET_COLLECTION_TYPE_ID',
  'file-kinds': 'ASSET_FILE_CATEGORY',
  extensions: 'ASSET_FILE_EXTENSION',
  'extension-missing': 'ASSET_FILE_EXTENSION_EMPTY',
  checksums: 'ASSET_CHECKSUM',
  created: 'ASSET_CREATION_DATE_RANGE',
  'created-on': 'ASSET_CREATION_DATE_EQUALITY',
  'created-by': 'ASSET_CREATION_USER_ID',
  modified: 'ASSET_MODIFICATION_DATE_RANGE',
  'modified-on': 'ASSET_MODIFICATION_DATE_EQUALITY',
  'modified-by': 'ASSET_MODIFICATION_USER_ID',
  versioned: 'ASSET_VERSIONED_DATE_RANGE',
  'versioned-on': 'ASSET_VERSIONED_DATE_EQUALITY',
  'versioned-by': 'ASSET_VERSIONED_USER_ID',
  available: 'ASSET_AVAILABILITY',
  availability: 'ASSET_AVAILABILITY_DATE_RANGE',
  expires: 'ASSET_EXPIRATION_DATE_RANGE',
  'field-empty': 'ASSET_INFORMATION_FIELD_EMPTY',
} as const;

const MATCHES = {
  phrase: 'phrase',
  terms: 'terms',
  beginnings: 'termsStartingWith',
  endings: 'termsEndingWith',
} as const;

/** The filter in CELUM's words. Members that are undefined are left out when it is sent. */
export function celumFilter(filter: AssetFilter): Filter {
  if (filter.kind === 'not') return { type: 'ASSET_NEGATION', filter: celumFilter(filter.of) };
  if ('of' in filter) return joined(filter.kind, filter.of.map(celumFilter));
  if (filter.kind === 'field') return fieldFilter(filter.field, filter.is);
  if (filter.kind === 'file-property') return propertyFilter(filter.name, filter.is);
  return { type: NAMES[filter.kind], ...membersOf(filter) };
}

type Simple = Extract<AssetFilter, { kind: keyof typeof NAMES }>;

function membersOf(filter: Simple): Record<string, unknown> {
  if ('text' in filter) return { ...searchOf(filter), ...operatorOf(filter) };
  if ('ids' in filter) {
    return { values: filter.ids, recursive: 'below' in filter ? filter.below : undefined };
  }
  if ('values' in filter) return { values: filter.values };
  if ('userIds' in filter) return { values: filter.userIds };
  if ('day' in filter) return { value: filter.day };
  if ('missing' in filter) return { empty: filter.missing };
  if ('field' in filter) {
    return { informationFieldId: filter.field, empty: filter.empty, locale: filter.locale };
  }
  return limitsOf(filter);
}

type Limits = Extract<
  AssetFilter,
  {
    kind:
      | ('everything' | 'id-range' | 'available' | 'availability' | 'expires')
      | ('created' | 'modified' | 'versioned');
  }
>;

function limitsOf(filter: Limits): Record<string, unknown> {
  // `filter` is required; CELUM's own picker asks for ids from 0 when it wants everything.
  if (filter.kind === 'everything') return { from: 0 };
  if (filter.kind === 'available') return { active: filter.now };
  if (filter.kind === 'availability') return { ...boundsOf(filter), active: filter.now };
  return boundsOf(filter);
}

const operatorOf = (filter: { oneIsEnough?: boolean | undefined; kind: string }) =>
  filter.kind === 'words' || filter.kind === 'content'
    ? { searchOperator: filter.oneIsEnough === true ? 'or' : 'and' }
    : {};

function fieldFilter(informationFieldId: number, test: FieldTest): Filter {
  const name = `ASSET_${test.type}_INFORMATION_FIELD`;
  if ('text' in test) {
    const of = 'below' in test ? { recursive: test.below } : {};
    const locale = 'locale' in test ? { locale: test.locale } : {};
    const type = test.type.endsWith('_REFERENCE') ? `${name}_NAMES` : name;
    return { type, informationFieldId, ...searchOf(test), ...locale, ...of };
  }
  if ('id' in test) {
    const { id: value, below: recursive } = test;
    return { type: `${name}_EQUALITY`, informationFieldId, value, recursive };
  }
  if (!('value' in test)) return { type: `${name}_RANGE`, informationFieldId, ...boundsOf(test) };
  const type = test.type === 'BOOLEAN' ? name : `${name}_EQUALITY`;
  return { type, informationFieldId, value: test.value };
}

function propertyFilter(filePropertyName: string | undefined, test: PropertyTest): Filter {
  const name = `ASSET_${test.type}_FILE_PROPERTY`;
  if ('text' in test) return { type: name, filePropertyName, ...searchOf(test) };
  if (!('value' in test)) return { type: `${name}_RANGE`, filePropertyName, ...boundsOf(test) };
  const type = test.type === 'BOOLEAN' ? name : `${name}_EQUALITY`;
  return { type, filePropertyName, value: test.value };
}

const boundsOf = ({ from, to }: { from?: unknown; to?: unknown }) => ({ from, to });

const searchOf = ({
  text,
  match = 'terms',
}: {
  text: string;
  match?: keyof typeof MATCHES | undefined;
}) => ({
  text,
  searchType: MATCHES[match],
});

/** Nothing to join means everything for `every`, and nothing at all for `either`. */
function joined(kind: 'every' | 'either', filters: Filter[]): Filter {
  const [only] = filters;
  if (only && filters.length === 1) return only;
  if (only) return { type: 'ASSET_LOGICAL', operator: kind === 'every' ? 'AND' : 'OR', filters };
  const everything = celumFilter({ kind: 'everything' });
  return kind === 'every' ? everything : { type: 'ASSET_NEGATION', filter: everything };
}
