import type { RoundState } from '../../approvals/rounds';
import { notedPages } from '../../references/reference-index';
import { firstOf, GRACE, type Source } from '../comparison';
import { comparePage } from '../subjects/page';

/** All pages of the site. Their text comes with the list, so they are compared on the way. */
export const pages: Source = {
  // The list, and the spaces of what it holds.
  calls: 51,
  async read(comparison, from) {
    const { app, baseline } = comparison;
    if (from === null) baseline.pages = new Date(app.ports.now() - GRACE).toISOString();
    const slice = await firstOf(app.asApp.changed(from));
    for (const body of slice?.items ?? []) await comparePage(comparison, body);
    return { ids: [], next: slice?.next ?? null };
  },
};

/** Pages that changed since the last run, as the search knows it. */
export const changedPages: Source = {
  calls: 1,
  async read({ app, baseline, known }, from) {
    const { search } = app.asApp;
    if (from === null) baseline.pages = new Date(app.ports.now() - GRACE).toISOString();
    const since = new Date(Date.parse(known.pages ?? '') - search.lag).toISOString();
    const terms = [{ field: 'lastmodified', since }] as const;
    const slice = await firstOf(search.pages({ terms, from }));
    return { ids: slice?.items.map(({ id }) => id) ?? [], next: slice?.next ?? null };
  },
};

/** Pages whose newest round of approval is in this state. */
export const roundsIn = (state: RoundState): Source => ({
  calls: 0,
  async read({ app }, from) {
    const { rounds, next } = await app.rounds.inState(state, from ?? undefined);
    return { ids: rounds.map(({ pageId }) => pageId), next: next ?? null };
  },
});

/** Pages whose assets the app has noted. */
export const placedPages: Source = {
  calls: 0,
  async read({ app }, from) {
    const { pages: noted, next } = await notedPages(app, from ?? undefined);
    return { ids: noted.map(({ pageId }) => pageId), next: next ?? null };
  },
};
