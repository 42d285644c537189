import { EmptyState } from '../kit/states';
import { useWorld } from '../world';
import { ModuleFrame } from './module-frame';

interface Props {
  type:
    | 'confluence:globalPage'
    | 'confluence:spacePage'
    | 'confluence:globalSettings'
    | 'confluence:spaceSettings';
  /** The module's route, or its key where modules of the type have none. */
  route: string;
  spaceKey?: string;
  /** Where the module's own history starts. */
  path?: string;
}

/** A module that is a whole screen. */
export function AppScreen({ type, route, spaceKey, path = '/' }: Props) {
  const { app, spaces, me } = useWorld();
  const module = app.modules.find(
    (one) => one.type === type && (one.properties['route'] === route || one.key === route),
  );
  const space = spaces.find(({ key }) => key === spaceKey);
  if (type === 'confluence:globalSettings' && !me?.isSiteAdmin) {
    return (
      <EmptyState icon="lock" title="Only site admins can change app settings">
        <p>You can act as a site admin with the menu at the top right.</p>
      </EmptyState>
    );
  }
  if (!module) {
    return (
      <EmptyState icon="app" title="We can’t find this app page">
        <p>The app that it belongs to may have been removed.</p>
      </EmptyState>
    );
  }
  const base = location.pathname.slice(
    0,
    location.pathname.length - (path === '/' ? 0 : path.length),
  );
  return (
    <div class="app-screen">
      <h1>{module.title}</h1>
      <ModuleFrame
        className="module-screen"
        moduleKey={module.key}
        kind="view"
        title={module.title}
        path={path}
        onHistory={(next) => history.pushState(null, '', next === '/' ? base : base + next)}
        localId={`screen-${module.key}`}
        extension={{
          type,
          ...(space && { space: { id: space.id, key: space.key } }),
          location: window.location.href,
        }}
      />
    </div>
  );
}
