import {
  cancelInSpace,
  listInSpace,
  readInSpace,
  retryInSpace,
  standingsInSpace,
} from '../../app/delivery/in-space';
import { engineOf } from '../../app/publication/engine-of';
import { RESOLVERS } from '../../contracts/resolvers';
import { isSpaceAdmin } from '../guard';
import { handle } from '../handle';

/** What the app owes for the pages of a space, and what its admins can do about it. */
export const spaceDeliveryResolvers = {
  'space.isAdmin': handle(RESOLVERS['space.isAdmin'], 'account', isSpaceAdmin),
  'space.deliveries': handle(
    RESOLVERS['space.deliveries'],
    'spaceAdmin',
    async ({ app, spaceKey }, wanted) => await listInSpace(app, spaceKey, wanted),
  ),
  'space.readDelivery': handle(
    RESOLVERS['space.readDelivery'],
    'spaceAdmin',
    async ({ app, spaceKey }, { id }) => await readInSpace(app, spaceKey, id),
  ),
  'space.retryDeliveries': handle(
    RESOLVERS['space.retryDeliveries'],
    'spaceAdmin',
    async ({ app, spaceKey }, { ids }) => await retryInSpace(engineOf(app), spaceKey, ids),
  ),
  'space.standings': handle(
    RESOLVERS['space.standings'],
    'spaceAdmin',
    async ({ app, spaceKey }, { ids }) => await standingsInSpace(app, spaceKey, ids),
  ),
  'space.cancelDelivery': handle(
    RESOLVERS['space.cancelDelivery'],
    'spaceAdmin',
    async ({ app, spaceKey }, { id }) => await cancelInSpace(engineOf(app), spaceKey, id),
  ),
};
