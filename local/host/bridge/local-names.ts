/**
 * Addresses with a name of the local world, as the machine that answers for it: a browser has no other way to get there.
 * Only where something is loaded or followed, never in data: people configure and read the real names.
 * `names` maps host names to base URLs.
 */
export function localAddress(address: string, names: Readonly<Record<string, string>>): string {
  const url = URL.parse(address);
  const base = url?.protocol === 'https:' && url.port === '' ? names[url.hostname] : undefined;
  return url && base ? `${base}${url.pathname}${url.search}${url.hash}` : address;
}
