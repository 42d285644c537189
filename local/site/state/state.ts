import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import type { Apps } from '../../ports';
import type { Tables } from './tables';

export interface SiteEvent {
  eventType: string;
  [field: string]: unknown;
}

/** Who does something, as the site understands it. */
export interface Who {
  /** null: anonymous. */
  accountId: string | null;
  /** The app does it, for itself or on behalf of the person. */
  byApp: boolean;
}

/** Everything the site is made of. Functions of this folder take it first. */
export interface SiteState {
  readonly db: DatabaseSync;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly siteUrl: string;
  readonly cloudId: string;
  apps: Apps | undefined;
  /** Events of the change that is being made; sent when it is complete. */
  readonly pending: SiteEvent[];
  readonly listeners: ((event: SiteEvent) => void)[];
}

export const APP_ACCOUNT = '712020:a0000000-0000-4000-8000-0000000000aa';

export const now = (state: SiteState): string => new Date(state.clock.now()).toISOString();

export const uuid = (): string => randomUUID();

/** The next content id; pages, comments, attachments and all else share one sequence, as in Confluence. */
export function nextId(state: SiteState): string {
  const kept = state.tables.settings.find({ name: 'nextId' });
  const id = Number(kept?.value ?? 99_000);
  if (kept) state.tables.settings.update({ name: 'nextId' }, { value: String(id + 1) });
  else state.tables.settings.insert({ name: 'nextId', value: String(id + 1) });
  return String(id);
}

export function setting(state: SiteState, name: string): string | undefined {
  return state.tables.settings.find({ name })?.value;
}

export function setSetting(state: SiteState, name: string, value: string): void {
  state.tables.settings.delete({ name });
  state.tables.settings.insert({ name, value });
}

/** Makes a change whole or not at all, and tells of it only when it is made. */
export function change<T>(state: SiteState, work: () => T): T {
  if (state.db.isTransaction) return work();
  state.db.exec('BEGIN');
  let result: T;
  try {
    result = work();
    state.db.exec('COMMIT');
  } catch (error) {
    state.db.exec('ROLLBACK');
    state.pending.length = 0;
    throw error;
  }
  for (const event of state.pending.splice(0)) {
    for (const listener of state.listeners) listener(event);
  }
  return result;
}
