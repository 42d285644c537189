import type { DatabaseSync } from 'node:sqlite';

import { one } from './rows';

/** What happened to a thing, as CELUM's event has it: the subject's id, and the members beside type, userId and date. */
export interface Happening {
  type: string;
  userId: number;
  /** Asset or collection that it is about. */
  subject: number;
  body: Record<string, unknown>;
}

/** What every operation works with. */
export interface Library {
  readonly db: DatabaseSync;
  now(): number;
  publicUrl(): string;
  /** Tells the hooks. */
  emit(event: Happening): void;
}

const DEFAULTS = {
  /** How long preview and download addresses hold. */
  linkMinutes: 30,
  /** How often a fresh version is read before its previews are there. */
  previewReads: 1,
  /** How long the search does not know what was made or changed. ASSUMPTION: nothing is said about it. */
  indexLagSeconds: 0,
};

export type Setting = keyof typeof DEFAULTS;

export const settingOf = ({ db }: Library, name: Setting): number =>
  one<{ value: number }>(db, 'SELECT value FROM setting WHERE name = ?', name)?.value ??
  DEFAULTS[name];

export const iso = (moment: number) => new Date(moment).toISOString();
