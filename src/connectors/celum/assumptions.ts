/** Something that CELUM's public material does not say, how the connector copes, and how a tenant settles it. */
interface Assumption {
  assumed: string;
  settledBy: string;
}

/**
 * All that is assumed of CELUM in one place. "Settled" ones are kept with their answer: CELUM's OpenAPI models say it
 * (https://github.com/ecentral/celum-connect-fal-rest-client/tree/main/docs/Model).
 */
export const ASSUMPTIONS: Record<string, Assumption> = {
  'A-01': {
    assumed: 'A missing id gives 403 with `entity`, like a forbidden one; 404 is understood too.',
    settledBy: 'GET /assets/999999999',
  },
  'A-02': {
    assumed: 'Rate limits answer 429 or 503, with Retry-After or without.',
    settledBy: 'Watching the log of a busy tenant',
  },
  'A-03': {
    assumed: 'Moments are ISO 8601 or epoch milliseconds; days are sent as YYYY-MM-DD.',
    settledBy: 'GET an asset with availability and a date field, then search by that date',
  },
  'A-04': {
    assumed:
      'Settled: a field has id, name, labels and type; references to collections have rootId.',
    settledBy: 'InformationFieldObject, CollectionReferenceField',
  },
  'A-05': {
    assumed: 'Preview and download addresses end after about 30 minutes, so none is ever stored.',
    settledBy: 'Opening one after an hour',
  },
  'A-06': {
    assumed: 'Settled: ASSET_INFORMATION_FIELDS has ids, ASSET_PERMISSIONS has permissions.',
    settledBy: 'AssetInformationFieldsInclusionDto, AssetPermissionsInclusionDto',
  },
  'A-07': {
    assumed:
      'Settled: ASSET_NEGATION has filter, …_EMPTY has empty and informationFieldId, ranges have from and to.',
    settledBy: 'AssetNegationFilter, AssetInformationFieldEmptyFilter, AssetDateFieldRangeFilter',
  },
  'A-08': { assumed: 'Settled: a lock is set with op and comment.', settledBy: 'SetLock' },
  'A-09': {
    assumed:
      'Adding an external reference whose three keys exist replaces its address. Read again after adding; where it is otherwise, the old one is removed first.',
    settledBy: 'Adding one twice',
  },
  'A-10': {
    assumed:
      'Description and provider keys of external references may have to be set up by an administrator; the instance is free text. Where they are refused, the mapped TEXT field takes the address.',
    settledBy: 'The CELUM administrator, then adding one to a test asset',
  },
  'A-11': {
    assumed:
      'Signed download addresses need no key. An upload address gets it when it lies on the API’s own host, never elsewhere.',
    settledBy: 'Downloading a file, then uploading one with and without the key',
  },
  'A-12': {
    assumed:
      'A version that is added becomes the active one. Read again after adding; where it does not, it is activated.',
    settledBy: 'Adding a version to a test asset',
  },
  'A-13': {
    assumed:
      'The checksum’s algorithm is not known: a match with SHA-256, SHA-1, MD5 or SHA-512 proves the same bytes, anything else is compared byte by byte.',
    settledBy: 'Comparing it with the digests of a known file',
  },
  'A-14': {
    assumed:
      'Notifications come as JSON with the type in the body or behind the address, or as the Event Dispatcher’s parameters, without a signature. They are hints: the asset is read again.',
    settledBy: 'The CELUM administrator; a receiver that logs one of each kind',
  },
  'A-15': {
    assumed:
      'Availability ends with the day of its bound, in the time zone of the connection (UTC when none is set).',
    settledBy: 'Asking, then comparing an asset on its last evening',
  },
  'A-16': {
    assumed: 'An asset has the address /assets/{id} on the tenant’s host.',
    settledBy: 'Copying an asset’s link in CELUM',
  },
  'A-17': {
    assumed: 'Settled: a download job has the type DOWNLOAD.',
    settledBy: 'JobTriggerType',
  },
  'A-18': {
    assumed: 'Any 2xx answer to a write means that it was done.',
    settledBy: 'A test write',
  },
  'A-19': {
    assumed: 'The search may find what was made or changed up to two minutes late.',
    settledBy: 'Creating an asset and searching for its source key until it is found',
  },
  'A-20': {
    assumed:
      'Every asset has a date of change from the start; sorting by it and then by id holds for all pages.',
    settledBy: 'A search sorted so on a tenant with assets that were never changed',
  },
  'A-21': {
    assumed:
      'Signed addresses answer ranges; where they do not, the whole file comes and is cut here.',
    settledBy: 'GET a download address with Range: bytes=0-9',
  },
  'A-22': {
    assumed: 'The search finds assets that are still in the upload basket.',
    settledBy:
      'Creating an incomplete asset in a strict collection, then searching for its source key',
  },
  'A-23': {
    assumed: 'A handle whose bytes no asset or version is made of is forgotten by CELUM.',
    settledBy: 'The CELUM administrator',
  },
  'A-24': {
    assumed:
      'PATCH answers the asset with its current version; it is read again for anything else.',
    settledBy: 'A PATCH of a test asset',
  },
};

/** */
export const ASSUMED_TIME_ZONE = 'UTC';

/** the id is the first group. */
export const ASSUMED_ASSET_PATH = /^\/(?:#\/)?assets\/([1-9]\d{0,15})(?:[/?#]|$)/;
