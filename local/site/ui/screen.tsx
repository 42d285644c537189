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

export function Screen({ route }: { route: Route }) {
  const { spaces } = useWorld();
  switch (route.screen) {
    case 'home':
      return <Home />;
    case 'search':
      return <SearchScreen text={route.text} />;
    case 'space': {
      const space = spaces.find(({ key }) => key === route.spaceKey);
      if (!space?.homepageId) return <NoSuchSpace />;
      return <PageScreen pageId={space.homepageId} version={undefined} />;
    }
    case 'page':
      return <PageScreen pageId={route.pageId} version={route.version} />;
    case 'edit':
      return (
        <Suspense fallback={<Loading label="Loading the editor" />}>
          <Editor pageId={route.pageId} spaceKey={route.spaceKey} />
        </Suspense>
      );
    case 'history':
      return <HistoryScreen pageId={route.pageId} />;
    case 'attachments':
      return <AttachmentsScreen pageId={route.pageId} />;
    case 'information':
      return <InformationScreen pageId={route.pageId} />;
    case 'space-settings':
      return <SpaceSettings spaceKey={route.spaceKey} moduleRoute={route.moduleRoute} />;
    case 'space-app':
      return (
        <AppScreen
          type="confluence:spacePage"
          route={route.moduleRoute}
          spaceKey={route.spaceKey}
        />
      );
    case 'app':
      return <AppScreen type="confluence:globalPage" route={route.moduleRoute} />;
    case 'app-settings':
      return <AppScreen type="confluence:globalSettings" route={route.moduleKey} />;
    case 'apps':
      return <AppsScreen />;
    case 'unknown':
      return (
        <EmptyState icon="page" title="We can’t find that page">
          <p>
            The address may be wrong, or what it led to has moved.{' '}
            <a href="/wiki/home">Go to Home</a>
          </p>
        </EmptyState>
      );
  }
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
