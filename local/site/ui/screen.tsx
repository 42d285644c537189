import type { FunctionComponent } from 'preact';
import { lazy, Suspense } from 'preact/compat';

import { AppScreen } from './forge/app-screen';
import { Home } from './home/home';
import { SearchScreen } from './home/search-screen';
import { EmptyState, Loading } from './kit/states';
import { PageScreen } from './page/page-screen';
import { AttachmentsScreen } from './page/attachments-screen';
import { HistoryScreen } from './page/history-screen';
import { InformationScreen } from './page/information-screen';
import type { Route } from './router';
import { AppsScreen } from './settings/apps-screen';
import { SpaceSettings } from './settings/space-settings';
import { useWorld } from './world';

// The editor is three quarters of the code; readers do not wait for it.
const Editor = lazy(() =>
  import('./editor/editor-screen').then(({ EditorScreen }) => EditorScreen),
);

type Shown<Name extends Route['screen']> = FunctionComponent<{
  route: Extract<Route, { screen: Name }>;
}>;

const SCREENS: { [Name in Route['screen']]: Shown<Name> } = {
  home: Home,
  search: ({ route }) => <SearchScreen text={route.text} />,
  space: ({ route }) => <SpaceHome spaceKey={route.spaceKey} />,
  page: ({ route }) => <PageScreen pageId={route.pageId} version={route.version} />,
  edit: ({ route }) => (
    <Suspense fallback={<Loading label="Loading the editor" />}>
      <Editor pageId={route.pageId} />
    </Suspense>
  ),
  history: ({ route }) => <HistoryScreen pageId={route.pageId} />,
  attachments: ({ route }) => <AttachmentsScreen pageId={route.pageId} />,
  information: ({ route }) => <InformationScreen pageId={route.pageId} />,
  'space-settings': ({ route }) => (
    <SpaceSettings spaceKey={route.spaceKey} moduleRoute={route.moduleRoute} />
  ),
  'space-app': ({ route }) => (
    <AppScreen
      type="confluence:spacePage"
      route={route.moduleRoute}
      spaceKey={route.spaceKey}
      path={route.path}
    />
  ),
  app: ({ route }) => (
    <AppScreen type="confluence:globalPage" route={route.moduleRoute} path={route.path} />
  ),
  'app-settings': ({ route }) => (
    <AppScreen type="confluence:globalSettings" route={route.moduleKey} path={route.path} />
  ),
  apps: AppsScreen,
  unknown: NoSuchScreen,
};

export function Screen({ route }: { route: Route }) {
  // Each name's component takes that name's route; the compiler cannot follow the pair through the table.
  const Found = SCREENS[route.screen] as FunctionComponent<{ route: Route }>;
  return <Found route={route} />;
}

function SpaceHome({ spaceKey }: { spaceKey: string }) {
  const { spaces } = useWorld();
  const space = spaces.find(({ key }) => key === spaceKey);
  if (!space?.homepageId) return <NoSuchSpace />;
  return <PageScreen pageId={space.homepageId} version={undefined} />;
}

function NoSuchScreen() {
  return (
    <EmptyState icon="page" title="We can’t find that page">
      <p>
        The address may be wrong, or what it led to has moved. <a href="/wiki/home">Go to Home</a>
      </p>
    </EmptyState>
  );
}

function NoSuchSpace() {
  return (
    <EmptyState icon="space" title="We can’t find this space">
      <p>
        It may have been deleted, or you may not have permission to view it.{' '}
        <a href="/wiki/home">See all spaces</a>
      </p>
    </EmptyState>
  );
}
