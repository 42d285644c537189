/**
 * Limits of Forge's key-value store and custom entities, per installation.
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/ (2026-10) and the pages named below.
 */
export const KEY_LENGTH = 500;
/** https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs/ */
export const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
/** Bytes of one value as JSON. */
export const VALUE_BYTES = 240 * 1024;
export const OBJECT_DEPTH = 31;
/** Requests are counted in units of 10 KB. */
export const UNIT_BYTES = 10 * 1024;
export const READ_UNITS_PER_MINUTE = 4000;
export const WRITE_UNITS_PER_MINUTE = 4000;

/** https://developer.atlassian.com/platform/forge/storage-reference/transactions/ */
export const TRANSACTION_OPERATIONS = 25;
/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/ */
export const BATCH_KEYS = 25;
/** Bytes of one transaction or batch. */
export const PAYLOAD_BYTES = 4 * 1024 * 1024;

/** https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query/ */
export const PAGE_DEFAULT = 10;
export const PAGE_MAX = 100;

/** Entity attributes of type integer are 32-bit signed. */
export const INTEGER_MIN = -(2 ** 31);
export const INTEGER_MAX = 2 ** 31 - 1;

export const TTL_MAX_MS = 365 * 24 * 3_600_000;
/** An expired row may still be read for so long: "Deletion may take up to 48 hours." */
export const EXPIRED_ROW_LINGERS_MS = 48 * 3_600_000;
