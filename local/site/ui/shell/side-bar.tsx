import { useEffect, useState } from 'preact/hooks';

import { Icon } from '../kit/icons';
import { FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { readPage, readPagesOfSpace } from '../rest/pages';
import type { Space } from '../rest/shapes';
import type { Route } from '../router';
import { modulesOfType, routeOfModule, useWorld } from '../world';
import { PageTree } from './page-tree';

/** The space that a route lies in; routes that name only a page are looked up. */
function useSpace(route: Route): Space | undefined {
  const { spaces } = useWorld();
  const [found, setFound] = useState<{ pageId: string; spaceId: string }>();
  const key = 'spaceKey' in route ? route.spaceKey : '';
  const pageId = 'pageId' in route ? route.pageId : '';
  useEffect(() => {
    if (key !== '' || pageId === '') return;
    readPage(pageId).then(
      ({ page }) => setFound({ pageId, spaceId: page.spaceId }),
      () => setFound(undefined),
    );
  }, [key, pageId]);
  if (key !== '') return spaces.find((space) => space.key === key);
  return found?.pageId === pageId ? spaces.find(({ id }) => id === found.spaceId) : undefined;
}

export function SideBar({ route }: { route: Route }) {
  const { me } = useWorld();
  const space = useSpace(route);
  if (!space) return <nav class="side-bar" aria-label="Space" hidden />;
  return (
    <nav class="side-bar" aria-label={`Space ${space.name}`}>
      <SpaceLinks space={space} route={route} />
      <h2 class="side-title">Content</h2>
      <Tree key={`${space.id} ${me?.accountId ?? ''}`} space={space} route={route} />
    </nav>
  );
}

function SpaceLinks({ space, route }: { space: Space; route: Route }) {
  const { me, app } = useWorld();
  const pages = modulesOfType(app.modules, 'confluence:spacePage');
  const here = (screen: Route['screen']) => (route.screen === screen ? 'page' : undefined);
  return (
    <>
      <a class="space-name" href={`/wiki/spaces/${space.key}/overview`}>
        <span class="space-mark" aria-hidden="true">
          {space.name.charAt(0)}
        </span>
        <span>
          {space.name}
          <small>{space.key}</small>
        </span>
      </a>
      <ul class="side-links">
        <li>
          <a href={`/wiki/spaces/${space.key}/overview`} aria-current={here('space')}>
            <Icon name="page" /> Overview
          </a>
        </li>
        {pages.map((module) => (
          <li key={module.key}>
            <a
              href={`/wiki/spaces/${space.key}/apps/${app.appId}/${app.environmentId}/${routeOfModule(module)}`}
              aria-current={here('space-app')}
            >
              <Icon name="app" /> {module.title}
            </a>
          </li>
        ))}
        {me && (
          <li>
            <a href={`/wiki/spaces/${space.key}/settings`} aria-current={here('space-settings')}>
              <Icon name="settings" /> Space settings
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function Tree({ space, route }: { space: Space; route: Route }) {
  const path = 'pageId' in route ? route.pageId : space.homepageId;
  const pages = useResource(`tree ${space.id} ${path ?? ''}`, () => readPagesOfSpace(space.id));
  const [kept, setKept] = useState(pages.state === 'ready' ? pages.value : undefined);
  useEffect(() => {
    if (pages.state === 'ready') setKept(pages.value);
  }, [pages.state]);
  const shown = pages.state === 'ready' ? pages.value : kept;
  if (shown) return <PageTree space={space} pages={shown} currentId={path ?? ''} />;
  if (pages.state === 'failed') {
    return (
      <FailedState
        what="The page tree could not be loaded."
        error={pages.error}
        retry={pages.reload}
      />
    );
  }
  return <Loading label="Loading the page tree" />;
}
