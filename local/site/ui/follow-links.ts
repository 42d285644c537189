import { navigate } from './router';

/**
 * The address at which a link opens in the local world: the site's own pages in this frame, a known https name at the
 * stand-in that answers for it.
 */
export function localAddress(
  href: string,
  internet: Record<string, string>,
  siteUrl: string,
): string {
  const url = new URL(href, location.href);
  if (siteUrl && url.origin === new URL(siteUrl).origin) {
    return location.origin + url.pathname + url.search + url.hash;
  }
  const base = url.protocol === 'https:' ? internet[url.host] : undefined;
  return base === undefined ? url.href : new URL(url.pathname + url.search + url.hash, base).href;
}

/** Paths that this front end shows; the REST API and downloads are the browser's. */
const SCREENS = /^\/wiki(\/(?!rest|api|download|media)|$)/;

const opensHere = (event: MouseEvent, anchor: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey) &&
  !anchor.target &&
  !anchor.hasAttribute('download');

/** The link that was clicked; one in the editor is text. */
function linkOf(target: Element): HTMLAnchorElement | undefined {
  const anchor = target.closest('a');
  return anchor?.href && !anchor.closest('[contenteditable=true]') ? anchor : undefined;
}

/** Handles clicks on all links of the document; returns how to stop. */
export function followLinks(internet: Record<string, string>, siteUrl: string): () => void {
  const onClick = (event: MouseEvent) => {
    const anchor = event.defaultPrevented ? undefined : linkOf(event.target as Element);
    if (!anchor) return;
    const address = localAddress(anchor.href, internet, siteUrl);
    const { origin, pathname, search, hash } = new URL(address);
    const ours = origin === location.origin && SCREENS.test(pathname);
    if (ours && hash && pathname === location.pathname) return;
    if (ours && opensHere(event, anchor)) {
      event.preventDefault();
      navigate(pathname + search + hash);
    } else if (address !== anchor.href) {
      event.preventDefault();
      window.open(address, '_blank', 'noopener');
    }
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
