import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { screen: 'home' }
  | { screen: 'space'; spaceKey: string }
  | { screen: 'page'; spaceKey: string; pageId: string; version: number | undefined }
  | { screen: 'edit'; spaceKey: string; pageId: string }
  | { screen: 'history' | 'attachments' | 'information'; pageId: string }
  | { screen: 'space-settings'; spaceKey: string; moduleRoute: string | undefined }
  | { screen: 'space-app'; spaceKey: string; moduleRoute: string }
  | { screen: 'app'; moduleRoute: string }
  | { screen: 'app-settings'; moduleKey: string }
  | { screen: 'apps' }
  | { screen: 'search'; text: string }
  | { screen: 'unknown' };

type Make = (parts: Record<string, string>, query: URLSearchParams) => Route;

const ACTIONS = {
  viewpreviousversions: 'history',
  viewpageattachments: 'attachments',
  viewinfo: 'information',
} as const;

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
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)/,
    ({ spaceKey = '', route = '' }) => ({ screen: 'space-app', spaceKey, moduleRoute: route }),
  ],
  [
    /^\/wiki\/spaces\/(?<spaceKey>[^/]+)(\/overview|\/pages)?$/,
    ({ spaceKey = '' }) => ({ screen: 'space', spaceKey }),
  ],
  [
    /^\/wiki\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)/,
    ({ route = '' }) => ({ screen: 'app', moduleRoute: route }),
  ],
  [/^\/wiki\/admin\/apps$/, () => ({ screen: 'apps' })],
  [
    /^\/wiki\/admin\/forge\/(?<key>[^/]+)/,
    ({ key = '' }) => ({ screen: 'app-settings', moduleKey: key }),
  ],
  [
    /^\/wiki\/pages\/(?<action>\w+)\.action$/,
    ({ action = '' }, query) => {
      const pageId = query.get('pageId') ?? '';
      const known = Object.entries(ACTIONS).find(([name]) => name === action)?.[1];
      if (known) return { screen: known, pageId };
      if (action === 'viewpage')
        return { screen: 'page', spaceKey: '', pageId, version: undefined };
      return { screen: 'unknown' };
    },
  ],
];

export function routeOf(path: string): Route {
  const { pathname, searchParams } = new URL(path, location.origin);
  const trimmed = decodeURI(pathname).replace(/\/$/, '');
  for (const [pattern, make] of ROUTES) {
    const found = pattern.exec(trimmed);
    if (found) return make({ ...found.groups } as Record<string, string>, searchParams);
  }
  return { screen: 'unknown' };
}

let moved: () => void = () => undefined;
let mayLeave: () => boolean = () => true;

/** Goes to a path of the site without loading the frame again. */
export function navigate(path: string): void {
  if (!mayLeave()) return;
  history.pushState(null, '', path);
  moved();
  window.scrollTo(0, 0);
}

/** Asks before the screen is left, as an editor with unsaved changes does; returns how to stop asking. */
export function guardLeaving(ask: () => boolean): () => void {
  mayLeave = ask;
  return () => {
    mayLeave = () => true;
  };
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
