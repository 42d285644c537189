import * as z from 'zod';

export const SystemKey = z.enum(['celum', 'opentext', 'consonance', 'onedrive', 'dropbox']);
export type SystemKey = z.infer<typeof SystemKey>;

export const SYSTEM_TITLES: Record<SystemKey, string> = {
  celum: 'CELUM',
  opentext: 'OpenText',
  consonance: 'Consonance',
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
};

/** A Confluence content id. `route` of @forge/api lets encoded dots through, so ids have a shape of their own. */
export const PageId = z.string().regex(/^[0-9]{1,19}$/);
export const AccountId = z.string().regex(/^[A-Za-z0-9:_-]{1,128}$/);
/** Stands where somebody stood whose account is closed; numbers keep several of them apart. */
export const markerOfClosed = (number: number): string =>
  number === 1 ? 'closed-account' : `closed-account-${number}`;
export const isClosedAccount = (accountId: string): boolean =>
  /^closed-account(-[0-9]+)?$/.test(accountId);
/** ISO 8601 in UTC. */
export const Instant = z.iso.datetime();
/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date();
