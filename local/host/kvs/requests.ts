import type { Term, Terms } from './conditions';
import { badRequest } from './kvs-error';
import { KEY_LENGTH, KEY_PATTERN, OBJECT_DEPTH, TTL_MAX_MS, VALUE_BYTES } from './limits';

/** Bodies of the store's REST API as @forge/kvs 1.6 sends them (out/interfaces/kvs-api.d.ts). */
export interface Ttl {
  value: number;
  unit: string;
}

export type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

export interface ReadOptions {
  metadataFields?: MetadataField[];
}

export interface WriteOptions {
  ttl?: Ttl;
  keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  returnValue?: 'PREVIOUS' | 'LATEST';
}

export interface KeyRequest {
  key: string;
  entityName?: string;
  options?: ReadOptions;
}

export interface SetRequest {
  key: string;
  value: unknown;
  entityName?: string;
  options?: WriteOptions;
}

export interface QueryRequest {
  limit?: number;
  after?: string;
  where?: Term[];
  options?: ReadOptions;
}

export interface EntityQueryRequest {
  entityName: string;
  indexName: string;
  partition?: unknown[];
  range?: Term;
  filters?: Terms;
  sort?: 'ASC' | 'DESC';
  cursor?: string;
  limit?: number;
  options?: ReadOptions;
}

export interface Change {
  key: string;
  entityName?: string;
  conditions?: Terms;
}

export interface TransactionRequest {
  set?: (Change & { value: unknown; options?: WriteOptions })[];
  delete?: Change[];
  check?: Change[];
}

export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0) {
    throw badRequest('KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  }
  if (key.length > KEY_LENGTH) {
    throw badRequest(
      'KEY_TOO_LONG',
      `The provided key has exceeded the maximum ${KEY_LENGTH} characters.`,
    );
  }
  if (!KEY_PATTERN.test(key)) {
    throw badRequest(
      'INVALID_KEY',
      `The provided key does not match the regex: ${String(KEY_PATTERN)}`,
    );
  }
  return key;
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 +
      Object.values(value).reduce<number>((deepest, part) => Math.max(deepest, depthOf(part)), 0)
    : 0;

export const bytesOf = (value: unknown): number =>
  value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));

export function checkValue(value: unknown): void {
  if (value === undefined || value === null) {
    throw badRequest(
      'INVALID_REQUEST',
      'A value must be an array, boolean, number, object or string.',
    );
  }
  if (bytesOf(value) > VALUE_BYTES) {
    throw badRequest('MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  }
  if (depthOf(value) > OBJECT_DEPTH) {
    throw badRequest(
      'MAX_DEPTH',
      `The provided value has exceeded the maximum object depth (${OBJECT_DEPTH}) limit.`,
    );
  }
}

const UNITS: Record<string, number> = {
  SECONDS: 1000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
};

/** When the row expires, in milliseconds since the epoch. */
export function expiry(ttl: Ttl | undefined, now: number): number | null {
  if (!ttl) return null;
  const unit = UNITS[ttl.unit];
  if (!Number.isInteger(ttl.value) || ttl.value <= 0 || unit === undefined) {
    throw badRequest('INVALID_TTL', `TTL value must be a positive integer, received: ${ttl.value}`);
  }
  if (ttl.value * unit > TTL_MAX_MS) {
    throw badRequest('INVALID_TTL', 'The maximum supported TTL is 1 year.');
  }
  return now + ttl.value * unit;
}
