import { cancelDelivery, retryAll, standingsOf } from '../../app/delivery/by-hand';
import { lineOf, listDeliveries, queueHealth, readDelivery } from '../../app/delivery/overview';
import { engineOf } from '../../app/publication/engine-of';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

const PAGE = 50;

/** What the app owes, what became of it, and what a site admin can do about it. */
export const deliveryResolvers = {
  'deliveries.list': handle(
    RESOLVERS['deliveries.list'],
    'siteAdmin',
    async ({ app }, { state, system, cursor }) =>
      await listDeliveries(app, {
        state,
        by: system === null ? undefined : { system },
        cursor: cursor ?? undefined,
        limit: PAGE,
      }),
  ),
  'deliveries.read': handle(
    RESOLVERS['deliveries.read'],
    'siteAdmin',
    async ({ app }, { id }) => await readDelivery(app, id),
  ),
  'deliveries.retry': handle(
    RESOLVERS['deliveries.retry'],
    'siteAdmin',
    async ({ app }, { ids }) => await retryAll(engineOf(app), ids),
  ),
  'deliveries.standings': handle(
    RESOLVERS['deliveries.standings'],
    'siteAdmin',
    async ({ app }, { ids }) => await standingsOf(app, ids),
  ),
  'deliveries.cancel': handle(
    RESOLVERS['deliveries.cancel'],
    'siteAdmin',
    async ({ app }, { id }) => lineOf(await cancelDelivery(engineOf(app), id)),
  ),
  'deliveries.health': handle(
    RESOLVERS['deliveries.health'],
    'siteAdmin',
    async ({ app }) => await queueHealth(app),
  ),
};
