/**
 * The asset that a pasted CELUM address names, or null. CELUM publishes no pattern for such links, so a number
 * behind `asset` in the path, the query or the fragment is taken, and only on the connection's own host.
 */
export function assetOfLink(address: string, host: string): number | null {
  if (!URL.canParse(address) || address.includes('\\')) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.hostname !== host || url.username !== '') return null;
  const places = [url.pathname, url.search, url.hash].join(' ');
  const digits = /\bassets?(?:id)?[/=:]([1-9][0-9]{0,14})(?![0-9])/i.exec(places)?.[1];
  return digits === undefined ? null : Number(digits);
}
