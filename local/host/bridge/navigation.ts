import { BridgeRefusal } from './frame';
import { localAddress } from './local-names';
import { localNames } from './site-calls';

/** Where `router` of @forge/bridge leads (out/router/targets.d.ts). */
export interface Destination {
  url?: string;
  type?: 'same-tab' | 'new-tab';
  target?: string;
  contentId?: string;
  spaceKey?: string;
  moduleKey?: string;
  accountId?: string;
}

type PathOf = (to: Destination) => string | undefined;

const PATHS: Record<string, PathOf> = {
  contentView: ({ contentId }) => contentId && `/wiki/pages/viewpage.action?pageId=${contentId}`,
  contentEdit: ({ contentId }) => contentId && `/wiki/pages/editpage.action?pageId=${contentId}`,
  spaceView: ({ spaceKey }) => spaceKey && `/wiki/spaces/${spaceKey}/overview`,
  userProfile: ({ accountId }) => accountId && `/wiki/people/${accountId}`,
};

/** The path of a target on this site; throws when the local site has no such page. */
export function pathOf(to: Destination): string {
  const path = PATHS[to.target ?? '']?.(to);
  if (!path) {
    throw new BridgeRefusal(`The local site has no page for the target "${to.target ?? ''}".`);
  }
  return path;
}

/** An address as this browser reaches it: the site's own on this origin, names of the local world on their machines. */
async function reachable(url: string, siteUrl: string): Promise<string> {
  const { href, protocol, pathname, search, hash, origin } = new URL(url, location.href);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new BridgeRefusal(`${protocol} addresses cannot be opened.`);
  }
  if (origin === new URL(siteUrl).origin) return `${location.origin}${pathname}${search}${hash}`;
  return localAddress(href, await localNames());
}

export async function navigate(to: Destination, siteUrl: string): Promise<void> {
  const address = await reachable(to.url ?? pathOf(to), siteUrl);
  if (to.type === 'new-tab') open(address, '_blank', 'noopener');
  else location.assign(address);
}
