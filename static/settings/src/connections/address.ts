/** Vendor domains that manifest.yml allows for every installation; any other host needs an admin's consent. */
export const ALWAYS_ALLOWED: readonly string[] = [
  'celum.cloud',
  'celum.net',
  'consonance.app',
  'sharepoint.com',
];

/** The host of an address as people type it, with or without https; undefined when it is none, or not https. */
export function hostOf(address: string): string | undefined {
  const typed = address.trim();
  const url = typed.includes('://') ? typed : `https://${typed}`;
  // Backslashes and signs before an @ make one host look like another.
  if (!URL.canParse(url) || /[\\@\s]/.test(typed)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname.includes('.') ? hostname : undefined;
}

export const isAlwaysAllowed = (host: string) =>
  ALWAYS_ALLOWED.some((domain) => host.endsWith(`.${domain}`));
