import { useEffect } from 'preact/hooks';

import { Flags } from './kit/flags';
import { FailedState, Loading } from './kit/states';
import { useResource } from './kit/use-resource';
import { readSpaces } from './rest/pages';
import { actAs, readWorld } from './rest/site';
import { followLinks } from './follow-links';
import { routeOf, usePath, type Route } from './router';
import { Screen } from './screen';
import { SideBar } from './shell/side-bar';
import { TopBar } from './shell/top-bar';
import { SurroundingsProvider } from './world';

const VISITED = 'visited';

/** Who opens the site for the first time is the first person of the story; anonymous is a choice. */
async function readWorldAsSomebody() {
  const world = await readWorld();
  const first = world.people[0];
  const newcomer = world.me === null && localStorage.getItem(VISITED) === null;
  localStorage.setItem(VISITED, 'yes');
  if (!newcomer || !first) return world;
  await actAs(first.accountId);
  return readWorld();
}

async function loadSurroundings() {
  const world = await readWorldAsSomebody();
  const spaces = await readSpaces().catch(() => []);
  return { ...world, spaces };
}

export function App() {
  const path = usePath();
  const loaded = useResource('surroundings', loadSurroundings);
  const world = loaded.state === 'ready' ? loaded.value : undefined;

  useEffect(() => (world ? followLinks(world.internet, world.siteUrl) : undefined), [world]);

  if (loaded.state === 'failed') {
    return (
      <main class="alone">
        <FailedState
          what="The site could not be loaded."
          error={loaded.error}
          retry={loaded.reload}
        />
      </main>
    );
  }
  if (!world) {
    return (
      <main class="alone">
        <Loading label="Loading the site" />
      </main>
    );
  }
  const route = routeOf(path);
  return (
    <SurroundingsProvider value={{ ...world, reload: loaded.reload }}>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <TopBar />
      <div class={`frame${withoutSideBar(route) ? ' is-wide' : ''}`}>
        {!withoutSideBar(route) && <SideBar route={route} />}
        <main id="content" tabIndex={-1}>
          <Screen key={`${path} ${world.me?.accountId ?? ''}`} route={route} />
        </main>
      </div>
      <Flags />
    </SurroundingsProvider>
  );
}

const withoutSideBar = ({ screen }: Route): boolean => screen === 'edit' || screen === 'home';
