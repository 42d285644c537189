import type { DatabaseSync } from 'node:sqlite';

import type { Happening } from './events';
import { one } from './rows';

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
};

export type Setting = keyof typeof DEFAULTS;

export const settingOf = ({ db }: Library, name: Setting): number =>
  one<{ value: number }>(db, 'SELECT value FROM setting WHERE name = ?', name)?.value ??
  DEFAULTS[name];

const DAY = 86_400_000;

/** The asset is available until the end of the day (UTC) that the bound lies in. */
export const endOfDay = (moment: number) => Math.floor(moment / DAY) * DAY + DAY - 1;

export const iso = (moment: number) => new Date(moment).toISOString();
