import type { Trouble } from '../kit/stand-in';
import { changeSetting } from './settings';

/** What goes wrong at Content Server's, on a switch; the page of settings has more. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'expire-tokens': {
    label: 'End every ticket',
    cause: ({ db }) => db.exec('DELETE FROM ticket'),
  },
  'revoke-credentials': {
    label: 'Change every password',
    cause: ({ db }) => db.exec("DELETE FROM ticket; UPDATE member SET password = 'changed'"),
  },
  'lag-index': {
    label: 'Let search know changes after an hour only',
    cause: (world) => changeSetting(world, 'index-lag-seconds', '3600'),
  },
};
