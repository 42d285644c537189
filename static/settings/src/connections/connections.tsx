import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import type { ScreenProps } from '../screen-props';
import { ConnectionCard } from './connection-card';
import { wording } from './words';

export function Connections({ place, onChanged }: ScreenProps) {
  const wanted = place?.kind === 'connection' ? place.system : undefined;
  const { answer, reload, retry } = useLoaded('settings.connections', {});
  return (
    <div class="stack">
      <p class="lead">{wording().lead}</p>
      <Loaded answer={answer} onRetry={retry}>
        {(connections) =>
          connections.map(({ view, fields }) => (
            <ConnectionCard
              key={view.system}
              view={view}
              fields={fields}
              start={view.system === wanted ? 'edit' : 'look'}
              onChanged={() => (view.system === wanted ? onChanged() : void reload())}
            />
          ))
        }
      </Loaded>
    </div>
  );
}
