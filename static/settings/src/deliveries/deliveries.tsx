import { ask } from '../../../kit/bridge';
import { Deliveries as OwedWork } from '../../../kit/deliveries/deliveries';
import type { Desk } from '../../../kit/deliveries/desk';
import type { ScreenProps } from '../screen-props';
import { Health } from './health';
import { wording } from './words';

const SITE: Desk = {
  list: (wanted) => ask('deliveries.list', wanted),
  read: (id) => ask('deliveries.read', { id }),
  retry: (ids) => ask('deliveries.retry', { ids }),
  standings: (ids) => ask('deliveries.standings', { ids }),
  cancel: (id) => ask('deliveries.cancel', { id }),
};

/** How the connections' queues do, and everything that the app owes on this site. */
export function Deliveries({ onChange }: ScreenProps) {
  const words = wording();
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      <OwedWork desk={{ ...SITE, change: onChange }} />
      <h2>{words.connections}</h2>
      <Health />
    </div>
  );
}
