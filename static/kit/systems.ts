import type { SystemKey } from '../../src/contracts/systems';

/** As SYSTEM_TITLES of the contracts, whose module would bring the schema library into every bundle. */
export const SYSTEM_NAMES: Record<SystemKey, string> = {
  celum: 'CELUM',
  opentext: 'OpenText',
  consonance: 'Consonance',
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
};
