import type { Trouble } from '../vendors/kit/stand-in';
import type { Points } from './api/points';
import { setIndexLag } from './search/search-index';
import type { SiteState } from './state/state';

/** What goes wrong at Confluence's, on a switch. */
export const troublesOf = (state: SiteState, points: Points): Record<string, Trouble> => ({
  'revoke-credentials': {
    label: 'Revoke every API token',
    cause: ({ db }) => db.exec("UPDATE person SET token = ''"),
  },
  'lag-index': {
    label: 'Let search know changes after an hour only',
    cause: () => setIndexLag(state, 3_600_000),
  },
  'spend-points': {
    label: 'Leave no points of this hour (429)',
    cause: () => points.runLow(0),
  },
});
