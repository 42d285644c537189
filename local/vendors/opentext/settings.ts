import type { StandInContext } from '../kit/stand-in';

/** What an administrator of this Content Server can switch. */
export const SETTINGS = {
  'ticket-minutes': { title: 'Tickets end after (minutes)', initial: '30' },
  'index-lag-seconds': { title: 'Search knows a change after (seconds)', initial: '20' },
  'records-management': { title: 'Records Management installed', initial: 'on' },
  'official-refuses': { title: 'Official records refuse changes', initial: 'on' },
  'fresh-tickets': { title: 'Every answer carries a fresh ticket', initial: 'on' },
  'maximum-file-bytes': { title: 'Largest file (bytes)', initial: '104857600' },
  'upload-from-bytes': { title: 'Files in parts from (bytes)', initial: '20971520' },
  'upload-part-bytes': { title: 'Size of a part (bytes)', initial: '4194304' },
  'clock-skew-seconds': { title: "Server's clock is ahead by (seconds)", initial: '0' },
} as const;

export type SettingKey = keyof typeof SETTINGS;

export function settingOf({ db }: StandInContext, key: SettingKey): string {
  const row = db.prepare('SELECT value FROM setting WHERE key = ?').get(key);
  return row === undefined ? SETTINGS[key].initial : String(row['value']);
}

export function changeSetting({ db }: StandInContext, key: SettingKey, value: string): void {
  db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)').run(key, value);
}

/** The server's time: the world's clock, and what it is off by. */
export function serverTime(world: StandInContext): number {
  return world.clock.now() + Number(settingOf(world, 'clock-skew-seconds')) * 1_000;
}

/** e.g. 2026-11-19T06:57:04Z, as Content Server writes instants. */
export const instantOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
