import type { CallLog, Send } from '../connectors/kit/http';
import type { SystemKey } from '../contracts/systems';

/** Custom entities of the manifest. */
export type EntityName =
  | 'delivery'
  | 'link'
  | 'cell'
  | 'approval'
  | 'authenticator'
  | 'reference'
  | 'audit'
  | 'audit-head';

/** One write of a transaction; a `value` of null takes the row away. */
export type Change = PlainChange | EntityChange;

interface PlainChange {
  entity?: undefined;
  key: string;
  value: Record<string, unknown> | unknown[] | null;
  ifFence?: undefined;
}

interface EntityChange {
  entity: EntityName;
  key: string;
  value: Record<string, unknown> | null;
  /** Carried out only while the row's `fence` is this. */
  ifFence?: number | undefined;
}

export interface EntityQuery {
  index: string;
  partition: (string | number)[];
  /** Rows whose range attribute is at most this. */
  upTo?: number | undefined;
  /** Rows whose range attribute is at least this; not together with `upTo`. */
  from?: number | undefined;
  newestFirst?: boolean | undefined;
  /** Where the page before ended. */
  cursor?: string | undefined;
  /** At most 100. */
  limit: number;
}

/** One page of rows; `next` is the cursor of the one that follows. */
export interface StorePage<Row> {
  rows: Row[];
  next: string | undefined;
}

/** What the app keeps. `get` is the strict read; `list` and `query` may lag and only give hints. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: Record<string, unknown> | unknown[], ttlSeconds?: number): Promise<void>;
  delete(key: string): Promise<void>;
  list(
    prefix: string,
    limit: number,
    cursor?: string,
  ): Promise<StorePage<{ key: string; value: unknown }>>;
  getEntity(entity: EntityName, key: string): Promise<unknown>;
  /** False when the key is taken already. */
  createEntity(entity: EntityName, key: string, value: Record<string, unknown>): Promise<boolean>;
  queryEntity(entity: EntityName, query: EntityQuery): Promise<StorePage<unknown>>;
  /** All or nothing; false when a condition did not hold. At most 25 changes, each key once. */
  transact(changes: readonly Change[]): Promise<boolean>;
  getSecret(key: string): Promise<unknown>;
  setSecret(key: string, value: Record<string, string>): Promise<void>;
  deleteSecret(key: string): Promise<void>;
}

/** What a queue event says: only what to look at, never what to do. */
export type Wake =
  /** Something is due for this system; `id` is looked at first, because indexes lag. */
  | { kind: 'delivery'; system: SystemKey; id?: string | undefined }
  | { kind: 'page'; pageId: string; notify: boolean }
  | { kind: 'round'; pageId: string }
  /** Somebody said that CELUM has something new about this asset. */
  | { kind: 'asset'; assetId: number }
  /** Look at what the pages show. */
  | { kind: 'references' }
  /** Look at every approved page. */
  | { kind: 'approved-pages' }
  | { kind: 'personal-data' }
  | { kind: 'audit-check' }
  /** Go on comparing the site, and repair what was ordered. */
  | { kind: 'reconciliation' }
  | { kind: 'evidence'; id: string };

export interface Queue {
  /** Later by so many seconds, at most 900. A lost wake-up is harmless: the tick finds what is due. */
  wake(wakes: readonly Wake[], delaySeconds?: number): Promise<void>;
}

export type LogLevel = 'info' | 'warn' | 'error';
/** Facts are ids, codes and numbers; no bodies, no secrets, no personal data. */
export type Log = (level: LogLevel, event: string, facts?: Record<string, unknown>) => void;

export interface Installation {
  cloudId: string;
  /** The account that acts, as Forge vouches for it; null when the app acts by itself. */
  actor: string | null;
  /** Milliseconds that this invocation may still run. */
  remaining: () => number;
}

/** Somebody whom the app keeps, as of when. */
export interface StoredAccount {
  accountId: string;
  /** ISO 8601 in UTC. */
  updatedAt: string;
}

export interface AccountChange {
  accountId: string;
  status: 'closed' | 'updated';
}

/** Everything outside that the app works with. */
export interface Ports {
  store: Store;
  queue: Queue;
  sendToVendor: Send;
  sendAsApp: Send;
  sendAsUser: Send;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  /** For keys: nobody can guess them. */
  randomBytes: (length: number) => Uint8Array;
  /** Where others reach the app's web trigger, the same each time. */
  webTriggerUrl: (key: string) => Promise<string>;
  /** Tells Atlassian whom the app keeps; answers those whose account has changed since. */
  reportAccounts: (accounts: readonly StoredAccount[]) => Promise<AccountChange[]>;
  log: Log;
  calls: CallLog;
  installation: Installation;
}
