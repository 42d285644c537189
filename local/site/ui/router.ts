import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { screen: 'home' }
  | { screen: 'space'; spaceKey: string }
  | { screen: 'page'; spaceKey: string; pageId: string; version: number | undefined }
  | { screen: 'edit'; spaceKey: string; pageId: string }
  | { screen: 'history'; pageId: string }
  | { screen: 'attachments'; pageId: string }
  | { screen: 'information'; pageId: string }
  | { screen: 'space-settings'; spaceKey: string; moduleRoute: string | undefined }
  | { screen: 'space-app'; spaceKey: string; moduleRoute: string; path: string }
  | { screen: 'app'; moduleRoute: string; path: string }
  | { screen: 'app-settings'; moduleKey: string; path: string }
  | { screen: 'apps' }
  | { screen: 'search'; text: string }
  | { screen: 'unknown' };

type Make = (parts: Record<string, string>, query: URLSearchParams) => Route;

/** Addresses of the form /wiki/pages/<action>.action?pageId=…, which old links and the bridge's router use. */
const ACTIONS = new Map<string, (pageId: string) => Route>([
  ['viewpage', (pageId) => ({ screen: 'page', spaceKey: '', pageId, version: undefined })],
  ['editpage', (pageId) => ({ screen: 'edit', spaceKey: '', pageId })],
  ['resumedraft', (pageId) => ({ screen: 'edit', spaceKey: '', pageId })],
  ['viewpreviousversions', (pageId) => ({ screen: 'history', pageId })],
  ['viewpageattachments', (pageId) => ({ screen: 'attachments', pageId })],
  ['viewinfo', (pageId) => ({ screen: 'information', pageId })],
]);

const ROUTES: [RegExp, Make][] = [
  [/^\/wiki(\/home|\/spaces)?$/, () => ({ screen: 'home' })],
  [/^\/wiki\/search$/, (_, query) => ({ screen: 'search', text: query.get('text') ?? '' })],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/pages\/edit(-v2)?\/(?<pageId>\d+)$/,
    ({ spaceKey = '', pageId = '' }) => ({ screen: 'edit', spaceKey, pageId }),
  ],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/pages\/(?<pageId>\d+)(\/[^/]*)?$/,
    ({ spaceKey = '', pageId = '' }, query) => {
      const version = Number(query.get('pageVersion'));
      return { screen: 'page', spaceKey, pageId, version: version > 0 ? version : undefined };
    },
  ],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/settings(\/(?<route>[^/]+))?$/,
    ({ spaceKey = '', route }) => ({ screen: 'space-settings', spaceKey, moduleRoute: route }),
  ],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)(?<path>\/.*)?$/,
    ({ spaceKey = '', route = '', path = '/' }) => ({
      screen: 'space-app',
      spaceKey,
      moduleRoute: route,
      path,
    }),
  ],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)(\/overview|\/pages)?$/,
    ({ spaceKey = '' }) => ({ screen: 'space', spaceKey }),
  ],
  [
    /^\/wiki\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)(?<path>\/.*)?$/,
    ({ route = '', path = '/' }) => ({ screen: 'app', moduleRoute: route, path }),
  ],
  [/^\/wiki\/admin\/apps$/, () => ({ screen: 'apps' })],
  [
    /^\/wiki\/admin\/forge\/(?<key>[^/]+)(?<path>\/.*)?$/,
    ({ key = '', path = '/' }) => ({ screen: 'app-settings', moduleKey: key, path }),
  ],
  [
    /^\/wiki\/pages\/(?<action>\w+)\.action$/,
    ({ action = '' }, query) =>
      ACTIONS.get(action)?.(query.get('pageId') ?? query.get('draftId') ?? '') ?? {
        screen: 'unknown',
      },
  ],
];

export function routeOf(path: string): Route {
  const { pathname, searchParams } = new URL(path, location.origin);
  const trimmed = pathname.replace(/\/$/, '');
  for (const [pattern, make] of ROUTES) {
    const found = pattern.exec(trimmed);
    if (found) return make({ ...found.groups }, searchParams);
  }
  return { screen: 'unknown' };
}

let moved: () => void = () => undefined;

/** Goes to a path of the site without loading the frame again. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  moved();
  window.scrollTo(0, 0);
}

/** The path of the address bar, with its query. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname + location.search);
  useEffect(() => {
    moved = () => setPath(location.pathname + location.search);
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  return path;
}

const slug = (title: string): string =>
  encodeURIComponent(title.trim().replace(/\s+/g, '+')).replaceAll('%2B', '+');

export const pagePath = (spaceKey: string, page: { id: string; title: string }): string =>
  `/wiki/spaces/${spaceKey}/pages/${page.id}/${slug(page.title)}`;

export const editPath = (spaceKey: string, pageId: string): string =>
  `/wiki/spaces/${spaceKey}/pages/edit-v2/${pageId}`;
