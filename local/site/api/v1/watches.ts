import { isSiteAdmin, person } from '../../state/people';
import { forbidden, notFound } from '../../state/refusal';
import { visiblePage } from '../../state/rights';
import type { PersonRow } from '../../state/rows';
import type { Who } from '../../state/state';
import { isWatching, unwatch, watch, watchersOf } from '../../state/watches';
import { startPage } from '../paging';
import { idParam, noContent, ok, type Answer, type Call, type Route } from '../route';
import { userShape } from './shapes';

const WATCH = '/wiki/rest/api/user/watch/content/:id';
const WRITE = 'write:confluence-content | write:watcher:confluence';

const WATCHERS = 'read:confluence-content.summary | read:watcher:confluence + read:user:confluence';

export const watchRoutes: Route[] = [
  {
    on: 'GET /wiki/rest/api/content/:id/notification/child-created',
    scopes: WATCHERS,
    identity: true,
    run: watchers,
  },
  // Whole spaces are not watched here.
  {
    on: 'GET /wiki/rest/api/content/:id/notification/created',
    scopes: WATCHERS,
    run: (call) => {
      visiblePage(call.state, call.who.accountId, idParam(call));
      return ok(startPage(call, [], () => undefined, 200));
    },
  },
  {
    on: `GET ${WATCH}`,
    scopes: 'read:confluence-content.summary | read:watcher:confluence',
    run: (call) => ok({ watching: isWatching(call.state, watcherOf(call), idParam(call)) }),
  },
  {
    on: `POST ${WATCH}`,
    scopes: WRITE,
    run: (call) => {
      watch(call.state, watcherOf(call), idParam(call));
      return noContent();
    },
  },
  {
    on: `DELETE ${WATCH}`,
    scopes: WRITE,
    run: (call) => {
      unwatch(call.state, watcherOf(call), idParam(call));
      return noContent();
    },
  },
];

function watchers(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const shape = (row: PersonRow) => ({
    type: 'page',
    watcher: watcherShape(call, row),
    contentId: Number(page.id),
  });
  return ok(startPage(call, watchersOf(call.state, page.id), shape, 200));
}

/** A user without links. */
function watcherShape(call: Call, row: PersonRow) {
  const user = userShape(call.state, row, true);
  const { isExternalCollaborator: externalCollaborator } = user;
  return { ...user, _links: undefined, externalCollaborator, personalSpace: null };
}

/** Oneself, or whom a site admin names. */
function watcherOf(call: Call): Who {
  const accountId = call.query.get('accountId');
  if (accountId === null || accountId === call.who.accountId) return call.who;
  if (!isSiteAdmin(call.state, call.who.accountId)) throw forbidden();
  if (!person(call.state, accountId)) {
    throw notFound(`No user found with account id : ${accountId}`);
  }
  return { accountId, byApp: false };
}
