import type { AssetFilter } from '../../contracts/asset-filter';
import type { AssetQuery } from '../../contracts/library';
import { dayIn } from './days';
import { celumFilter, type Filter } from './filters';
import type { Reading } from './mapping';

export interface FindAssets {
  filter: Filter;
  sorting: { field: string; order: 'ASC' | 'DESC' }[];
  pagination: { page: number; size: number };
  inclusions: { type: string; ids?: number[] }[];
}

/** CELUM refuses more per page. */
export const LARGEST_PAGE = 200;

const INFORMATION_FIELDS = { type: 'ALL_ASSET_INFORMATION_FIELDS' };
const FILE_PROPERTIES = { type: 'ALL_FILE_PROPERTIES' };

const SORTING = {
  modified: { field: 'modification.date', order: 'DESC' },
  name: { field: 'name', order: 'ASC' },
} as const;

export function bodyOf(query: AssetQuery, reading: Reading): FindAssets {
  const { page, size, sort } = query;
  return {
    ...search(filterOf(query, reading), reading),
    sorting: [SORTING[sort]],
    pagination: { page, size },
  };
}

export const bodyForIds = (ids: readonly number[], reading: Reading): FindAssets =>
  search({ kind: 'ids', ids }, reading);

/** The first page of what fits, with what is read of assets. */
export const search = (filter: AssetFilter, reading: Reading): FindAssets => ({
  filter: celumFilter(filter),
  sorting: [],
  pagination: { page: 1, size: LARGEST_PAGE },
  inclusions: [fieldsOf(reading), FILE_PROPERTIES],
});

function filterOf({ text, collectionId, kinds, usableOnly }: AssetQuery, reading: Reading) {
  const of: AssetFilter[] = [];
  // People type the beginning of a word; all words must be there.
  if (text.trim() !== '') of.push({ kind: 'words', text: text.trim(), match: 'beginnings' });
  if (collectionId !== undefined) {
    of.push({ kind: 'collections', ids: [collectionId], below: true });
  }
  if (kinds.length > 0) of.push({ kind: 'file-kinds', values: kinds });
  if (usableOnly) of.push(...usable(reading));
  return { kind: 'every', of } as const;
}

/** Only the mapped fields are asked for: a library may have hundreds. */
function fieldsOf({ mapping }: Reading): FindAssets['inclusions'][number] {
  const ids = [
    mapping.approvalField,
    mapping.channelsField,
    mapping.territoriesField,
    mapping.languagesField,
    mapping.licenceEndField,
    mapping.altTextField,
    mapping.creditField,
    mapping.ownerField,
  ].filter((id) => id !== null);
  return ids.length === 0 ? INFORMATION_FIELDS : { type: 'ASSET_INFORMATION_FIELDS', ids };
}

/** Available, approved by the mapped dropdown, and with a licence that has not ended or none stated. */
function usable({ mapping, timeZone, now }: Reading): AssetFilter[] {
  const { approvalField, approvedValues, licenceEndField } = mapping;
  const filters: AssetFilter[] = [{ kind: 'available', now: true }];
  if (approvalField !== null && approvedValues.length > 0) {
    const of = approvedValues.map((value): AssetFilter => ({
      kind: 'field',
      field: approvalField,
      is: { type: 'DROPDOWN', value },
    }));
    filters.push({ kind: 'either', of });
  }
  if (licenceEndField !== null) filters.push(licensed(licenceEndField, dayIn(timeZone, now)));
  return filters;
}

const licensed = (field: number, today: string): AssetFilter => ({
  kind: 'either',
  of: [
    { kind: 'field', field, is: { type: 'DATE', from: today } },
    { kind: 'field-empty', field, empty: true },
  ],
});
