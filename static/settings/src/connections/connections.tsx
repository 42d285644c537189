import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { ConnectionCard } from './connection-card';
import { wording } from './words';

export function Connections() {
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
              onChanged={() => void reload()}
            />
          ))
        }
      </Loaded>
    </div>
  );
}
