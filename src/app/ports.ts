import type { CallLog, Send } from '../connectors/kit/http';

/** Custom entities of the manifest. */
export type EntityName = 'delivery' | 'approval';

export interface Change {
  entity?: EntityName | undefined;
  key: string;
  value: Record<string, unknown>;
  /** Of an entity: carried out only while its `fence` is this. */
  ifFence?: number | undefined;
}

export interface EntityQuery {
  index: string;
  partition: (string | number)[];
  /** Rows whose range attribute is at most this. */
  upTo?: number | undefined;
  newestFirst?: boolean | undefined;
  /** At most 100. */
  limit: number;
}

/** What the app keeps. `get` is the strict read; `list` and `query` may lag and only give hints. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: Record<string, unknown> | unknown[], ttlSeconds?: number): Promise<void>;
  delete(key: string): Promise<void>;
  list(prefix: string, limit: number): Promise<{ key: string; value: unknown }[]>;
  getEntity(entity: EntityName, key: string): Promise<unknown>;
  /** False when the key is taken already. */
  createEntity(entity: EntityName, key: string, value: Record<string, unknown>): Promise<boolean>;
  queryEntity(entity: EntityName, query: EntityQuery): Promise<unknown[]>;
  /** All or nothing; false when a condition did not hold. At most 25 changes, each key once. */
  transact(changes: readonly Change[]): Promise<boolean>;
  getSecret(key: string): Promise<unknown>;
  setSecret(key: string, value: Record<string, string>): Promise<void>;
  deleteSecret(key: string): Promise<void>;
}

/** What a queue event says: only what to look at, never what to do. */
export type Wake =
  { kind: 'delivery'; id: string } | { kind: 'page'; pageId: string; notify: boolean };

export interface Queue {
  /** Later by so many seconds, at most 900. A lost wake-up is harmless: the tick finds what is due. */
  wake(wakes: readonly Wake[], delaySeconds?: number): Promise<void>;
}

export type LogLevel = 'info' | 'warn' | 'error';
/** Facts are ids, codes and numbers; no bodies, no secrets, no personal data. */
export type Log = (level: LogLevel, event: string, facts?: Record<string, unknown>) => void;

export interface Installation {
  cloudId: string;
  /** Milliseconds that this invocation may still run. */
  remaining: () => number;
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
  log: Log;
  calls: CallLog;
  installation: Installation;
}
