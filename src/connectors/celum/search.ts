import type { AssetQuery } from '../../contracts/library';
import { dayIn } from './days';
import type { Reading } from './mapping';

/** A filter of POST /assets/search. Source: AssetFilterType and its models in CELUM's OpenAPI document. */
export type Filter = { type: string } & Record<string, unknown>;

export interface FindAssets {
  filter: Filter;
  sorting: { field: string; order: 'ASC' | 'DESC' }[];
  pagination: { page: number; size: number };
  inclusions: { type: string; ids?: number[] }[];
}

const INFORMATION_FIELDS = { type: 'ALL_ASSET_INFORMATION_FIELDS' };
const FILE_PROPERTIES = { type: 'ALL_FILE_PROPERTIES' };

const SORTING = {
  modified: { field: 'modification.date', order: 'DESC' as const },
  name: { field: 'name', order: 'ASC' as const },
};

export function bodyOf(query: AssetQuery, reading: Reading): FindAssets {
  return {
    filter: and([
      ...(query.text.trim() === '' ? [] : [words(query.text)]),
      ...(query.collectionId === undefined
        ? []
        : [{ type: 'ASSET_PARENT_ID', values: [query.collectionId], recursive: true }]),
      ...(query.kinds.length === 0 ? [] : [{ type: 'ASSET_FILE_CATEGORY', values: query.kinds }]),
      ...(query.usableOnly ? usable(reading) : []),
    ]),
    sorting: [SORTING[query.sort]],
    pagination: { page: query.page, size: query.size },
    inclusions: [fieldsOf(reading), FILE_PROPERTIES],
  };
}

export function bodyForIds(ids: readonly number[], reading: Reading): FindAssets {
  return {
    filter: { type: 'ASSET_ID', values: ids },
    sorting: [],
    pagination: { page: 1, size: 200 },
    inclusions: [fieldsOf(reading), FILE_PROPERTIES],
  };
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

// People type the beginning of a word; all words must be there.
const words = (text: string): Filter => ({
  type: 'ASSET_FULLTEXT',
  text: text.trim(),
  searchType: 'termsStartingWith',
  searchOperator: 'and',
});

/** Available, approved by the mapped dropdown, and with a licence that has not ended or none stated. */
function usable({ mapping, timeZone, now }: Reading): Filter[] {
  const { approvalField, approvedValues, licenceEndField } = mapping;
  const approved =
    approvalField === null
      ? []
      : approvedValues.map((value) => ({
          type: 'ASSET_DROPDOWN_INFORMATION_FIELD_EQUALITY',
          informationFieldId: approvalField,
          value,
        }));
  return [
    { type: 'ASSET_AVAILABILITY', active: true },
    ...(approved.length === 0 ? [] : [or(approved)]),
    ...(licenceEndField === null ? [] : [licensed(licenceEndField, dayIn(timeZone, now))]),
  ];
}

const licensed = (informationFieldId: number, today: string): Filter =>
  or([
    { type: 'ASSET_DATE_INFORMATION_FIELD_RANGE', informationFieldId, from: today },
    { type: 'ASSET_INFORMATION_FIELD_EMPTY', informationFieldId, empty: true },
  ]);

/** `filter` is required; CELUM's own picker asks for ids from 0 when it wants everything. */
function and(filters: Filter[]): Filter {
  const [only] = filters;
  if (!only) return { type: 'ASSET_ID_RANGE', from: 0 };
  return filters.length === 1 ? only : { type: 'ASSET_LOGICAL', operator: 'AND', filters };
}

function or(filters: Filter[]): Filter {
  const [only] = filters;
  if (only && filters.length === 1) return only;
  return { type: 'ASSET_LOGICAL', operator: 'OR', filters };
}
