import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { readAppDetails } from '../rest/site';
import { useWorld } from '../world';

/** What the installed app is, may do and may reach. */
export function AppsScreen() {
  const { me } = useWorld();
  const found = useResource(`app ${me?.accountId ?? ''}`, readAppDetails);
  if (found.state === 'loading') return <Loading label="Loading the app" />;
  if (found.state === 'failed') {
    return (
      <div class="about">
        <FailedState
          what="The app’s details could not be loaded."
          error={found.error}
          retry={found.reload}
        />
      </div>
    );
  }
  const { name, modules, scopes, egress } = found.value;
  if (modules.length === 0) {
    return (
      <EmptyState icon="app" title="No app is installed">
        <p>When an app is installed, its modules and permissions are listed here.</p>
      </EmptyState>
    );
  }
  return (
    <div class="about">
      <h1>Installed apps</h1>
      <h2>{name}</h2>
      <h3>Modules</h3>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Type</th>
            <th scope="col">Key</th>
          </tr>
        </thead>
        <tbody>
          {modules.map(({ type, key, title }) => (
            <tr key={`${type} ${key}`}>
              <td>{title}</td>
              <td>{type}</td>
              <td>
                <code>{key}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Permissions</h3>
      <ul class="scopes">
        {scopes.map((scope) => (
          <li key={scope}>
            <code>{scope}</code>
          </li>
        ))}
      </ul>
      <h3>Where data may be sent</h3>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">For</th>
            <th scope="col">Permitted by</th>
          </tr>
        </thead>
        <tbody>
          {egress.map(({ address, types, from }) => (
            <tr key={`${from} ${address}`}>
              <td>
                <code>{address}</code>
              </td>
              <td>{types.join(', ')}</td>
              <td>{from === 'manifest' ? 'The app’s manifest' : 'A site admin'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
