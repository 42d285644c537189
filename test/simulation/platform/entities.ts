import type { EntityName } from '../../../src/app/ports';

/** Indexes as the manifest declares them: partition attributes, then the range attribute. */
export const INDEXES: Readonly<Record<string, { partition: readonly string[]; range: string }>> = {
  'delivery/by-due': { partition: ['system', 'state', 'shard'], range: 'due' },
  'delivery/by-stream': { partition: ['stream', 'state'], range: 'updated' },
  'delivery/by-state': { partition: ['state'], range: 'updated' },
  'delivery/by-system': { partition: ['system', 'state'], range: 'updated' },
  'link/by-feed': { partition: ['feed'], range: 'generation' },
};

/** What is stored under one key, and what queries still see instead until they catch up. */
export interface Row {
  key: string;
  entity: EntityName;
  /** Shared with whoever wrote and reads it: nobody changes what was written. */
  value: Record<string, unknown>;
  text: string;
  before: Record<string, unknown> | undefined;
  visibleAt: number;
}
