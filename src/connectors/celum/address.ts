import { baseAddress } from '../kit/address';
import { ASSUMED_ASSET_PATH } from './assumptions';

const API = '/content-api/v1';

/**
 * The API's base address, from what an admin pasted: a host name, its https address, or any address below the API.
 * Another path is kept, so that the check can say that it is not the API's.
 */
export function apiAddress(text: string): string {
  const trimmed = text.trim();
  const pasted = baseAddress(trimmed.includes('://') ? trimmed : `https://${trimmed}`, 'CELUM');
  const { origin, pathname } = new URL(pasted);
  const at = pathname.indexOf(API);
  if (at >= 0) return `${origin}${pathname.slice(0, at)}${API}`;
  return pathname === '/' ? `${origin}${API}` : pasted;
}

/**
 * Whether an address that CELUM gave may be followed: its own host, or its content network. A tenant below celum.cloud
 * has `<tenant>.cdn.celum.cloud`; a host of the customer's own may have any name there.
 */
export function isKnownHost(url: string, baseUrl: string): boolean {
  if (!URL.canParse(url) || url.includes('\\')) return false;
  const { protocol, hostname, port, username } = new URL(url);
  if (protocol !== 'https:' || port !== '' || username !== '') return false;
  const base = new URL(baseUrl).hostname;
  if (hostname === base) return true;
  const [, tenant, domain] = /^([a-z0-9-]+)\.(celum\.(?:cloud|net))$/.exec(base) ?? [];
  if (tenant !== undefined && domain !== undefined) return hostname === `${tenant}.cdn.${domain}`;
  return /^[a-z0-9-]+\.cdn\.celum\.(cloud|net)$/.test(hostname);
}

/** The id of the asset that a link into CELUM's own screens names; null for other links and other hosts. */
export function assetInLink(url: string, baseUrl: string): number | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search, hash } = new URL(url);
  if (hostname !== new URL(baseUrl).hostname) return null;
  const id = ASSUMED_ASSET_PATH.exec(`${pathname}${search}${hash}`)?.[1];
  return id === undefined ? null : Number(id);
}
