import { visiblePage } from './rights';
import type { PersonRow } from './rows';
import { APP_ACCOUNT, change, type SiteState, type Who } from './state';
import { forbidden } from './refusal';
import { person } from './people';

export const watchersOf = (state: SiteState, pageId: string): PersonRow[] =>
  state.tables.watches.list({ pageId }).flatMap(({ accountId }) => person(state, accountId) ?? []);

export const isWatching = (state: SiteState, who: Who, pageId: string): boolean =>
  state.tables.watches.find({
    pageId: visiblePage(state, who.accountId, pageId).id,
    accountId: watcher(who),
  }) !== undefined;

export function watch(state: SiteState, who: Who, pageId: string): void {
  const page = visiblePage(state, who.accountId, pageId);
  change(state, () => watchQuietly(state, watcher(who), page.id));
}

export function unwatch(state: SiteState, who: Who, pageId: string): void {
  const page = visiblePage(state, who.accountId, pageId);
  state.tables.watches.delete({ pageId: page.id, accountId: watcher(who) });
}

/** Whoever writes or comments on a page watches it from then on, as people's settings have it by default. */
export function watchOwnWork(state: SiteState, who: Who, pageId: string): void {
  if (who.accountId === null || who.accountId === APP_ACCOUNT) return;
  watchQuietly(state, who.accountId, pageId);
}

function watchQuietly(state: SiteState, accountId: string, pageId: string): void {
  if (state.tables.watches.find({ pageId, accountId })) return;
  state.tables.watches.insert({ pageId, accountId });
}

function watcher({ accountId }: Who): string {
  if (accountId === null) throw forbidden();
  return accountId;
}
