import type { Trouble } from '../kit/stand-in';

/** What goes wrong at CELUM's, on a switch; the page of hooks has the same hook by hook. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'revoke-credentials': {
    label: 'Revoke every API key',
    cause: ({ db }) => db.exec('UPDATE api_key SET revoked = 1'),
  },
  'notices-twice': {
    label: 'Send notices twice',
    cause: ({ db }) => db.exec('UPDATE hook SET duplicates = 1'),
  },
  'notices-backwards': {
    label: 'Hold notices, and send them last one first when they are released',
    cause: ({ db }) => db.exec('UPDATE hook SET held = 1'),
  },
};
