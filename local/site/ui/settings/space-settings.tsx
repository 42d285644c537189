import { AppScreen } from '../forge/app-screen';
import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { readSpacePermissions } from '../rest/site';
import type { Space } from '../rest/shapes';
import { modulesOfType, routeOfModule, useWorld } from '../world';
import { Trash } from './trash';

interface Props {
  spaceKey: string;
  /** A spaceSettings module of an app; undefined: the space's own settings. */
  moduleRoute: string | undefined;
}

export function SpaceSettings({ spaceKey, moduleRoute }: Props) {
  const { spaces, app } = useWorld();
  const space = spaces.find(({ key }) => key === spaceKey);
  if (!space) {
    return (
      <EmptyState icon="space" title="We can’t find this space">
        <p>You may not have permission to view it.</p>
      </EmptyState>
    );
  }
  const modules = modulesOfType(app.modules, 'confluence:spaceSettings');
  const base = `/wiki/spaces/${space.key}/settings`;
  return (
    <div class="about">
      <h1>Space settings</h1>
      {modules.length > 0 && (
        <nav class="tabs" aria-label="Space settings">
          <a href={base} aria-current={moduleRoute === undefined ? 'page' : undefined}>
            General
          </a>
          {modules.map((module) => {
            const { key, title } = module;
            const route = routeOfModule(module);
            return (
              <a
                key={key}
                href={`${base}/${route}`}
                aria-current={moduleRoute === route ? 'page' : undefined}
              >
                {title}
              </a>
            );
          })}
        </nav>
      )}
      {moduleRoute === undefined ? (
        <General space={space} />
      ) : (
        <AppScreen type="confluence:spaceSettings" route={moduleRoute} spaceKey={space.key} />
      )}
    </div>
  );
}

function General({ space }: { space: Space }) {
  const found = useResource(`permissions ${space.key}`, () => readSpacePermissions(space.key));
  return (
    <>
      <dl class="facts">
        <dt>Name</dt>
        <dd>{space.name}</dd>
        <dt>Key</dt>
        <dd>{space.key}</dd>
        <dt>Space ID</dt>
        <dd>{space.id}</dd>
      </dl>
      <h2>Permissions</h2>
      {found.state === 'loading' && <Loading label="Loading the permissions" />}
      {found.state === 'failed' && (
        <FailedState
          what="The permissions could not be loaded."
          error={found.error}
          retry={found.reload}
        />
      )}
      {found.state === 'ready' && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Group or person</th>
              <th scope="col">May</th>
            </tr>
          </thead>
          <tbody>
            {found.value.map(({ subject, kind, operations }) => (
              <tr key={`${kind} ${subject}`}>
                <td>
                  {subject} <span class="quiet">{kind}</span>
                </td>
                <td>{operations.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Trash space={space} />
    </>
  );
}
