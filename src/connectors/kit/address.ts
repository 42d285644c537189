import { Problem } from '../../errors';

/**
 * A customer's base address, as the URL standard reads it: https, a host name, no user, no odd port.
 * `@forge/egress` compares text, so a backslash or a dot too many must not get that far.
 */
export function baseAddress(text: string, subject: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bad =
    url?.protocol !== 'https:' ||
    text.includes('\\') ||
    url.username !== '' ||
    url.password !== '' ||
    url.port !== '' ||
    url.hostname.endsWith('.') ||
    !url.hostname.includes('.') ||
    /^[\d.]+$|^\[/.test(url.hostname);
  if (bad) throw new Problem('wrong-address', { subject, detail: 'not an https host name' });
  return `https://${url.hostname}${url.pathname.replace(/\/+$/, '')}`;
}

/** Whether a URL that a vendor gave us leads to one of the hosts that the connection knows. */
export function leadsTo(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url) || url.includes('\\')) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return protocol === 'https:' && port === '' && username === '' && hosts.includes(hostname);
}
