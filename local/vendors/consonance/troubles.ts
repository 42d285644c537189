import type { Trouble } from '../kit/stand-in';
import type { House } from './house';

/** What goes wrong at the vendor's, on a switch; the settings page has the same and more. */
export const troublesOf = (house: () => House): Record<string, Trouble> => ({
  'revoke-credentials': {
    label: 'Revoke every key',
    cause: () => house().set('keysRevoked', 1),
  },
  'report-everything': {
    label: 'Report every work as changed',
    cause: () => house().set('overReport', 1),
  },
  'small-pages': {
    label: 'Answer at most 5 works or products',
    cause: () => house().set('pageCap', 5),
  },
  'publish-links': {
    label: 'Put web links into ONIX whatever is asked',
    cause: () => house().set('onixAnyway', 1),
  },
});
