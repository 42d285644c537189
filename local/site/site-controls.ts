import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

import type { Points } from './api/points';
import { setIndexLag } from './search/search-index';
import { allowAnonymous } from './state/rights';
import type { SiteState } from './state/state';

interface Wishes {
  /** Points that are left of the hour. */
  points?: number;
  /** Milliseconds until a change is found. */
  indexLag?: number;
  /** Whether people without an account may read the spaces that are open to them. */
  anonymous?: boolean;
}

/** POST /__stand-in/settings: what Confluence has no REST call for. */
export function siteControls(
  control: Hono<{ Bindings: HttpBindings }>,
  state: SiteState,
  points: Points,
): void {
  control.post('/settings', async (c) => {
    const wishes = await c.req.json<Wishes>();
    if (wishes.points !== undefined) points.runLow(wishes.points);
    if (wishes.indexLag !== undefined) setIndexLag(state, wishes.indexLag);
    if (wishes.anonymous !== undefined) allowAnonymous(state, wishes.anonymous);
    return c.json(wishes);
  });
}
