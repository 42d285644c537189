import { ask } from '../../../kit/bridge';
import { Deliveries } from '../../../kit/deliveries/deliveries';
import type { Desk } from '../../../kit/deliveries/desk';
import { wording } from './words';

const SPACE: Desk = {
  list: (wanted) => ask('space.deliveries', wanted),
  read: (id) => ask('space.readDelivery', { id }),
  retry: (ids) => ask('space.retryDeliveries', { ids }),
  standings: (ids) => ask('space.standings', { ids }),
  cancel: (id) => ask('space.cancelDelivery', { id }),
};

/** What the app owes other systems for the pages of this space. */
export function SpaceDeliveries() {
  return (
    <div class="stack">
      <p class="subtle">{wording().lead}</p>
      <Deliveries desk={SPACE} />
    </div>
  );
}
