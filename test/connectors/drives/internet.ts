import type { Send } from '../../../src/connectors/kit/http';

/** A fetch for which only these names exist; each leads to a base address. Redirects are not followed. */
export function internet(hosts: ReadonlyMap<string, string>): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const url = new URL(address);
    const base = hosts.get(url.host);
    if (base === undefined) throw new TypeError(`fetch failed: getaddrinfo ENOTFOUND ${url.host}`);
    return fetch(`${base}${url.pathname}${url.search}`, { ...init, redirect: 'manual' });
  };
}

/** The names that a stand-in answers for. */
export function hostsOf(url: string, prefixes: Readonly<Record<string, string>>) {
  return new Map(Object.entries(prefixes).map(([host, prefix]) => [host, `${url}${prefix}`]));
}

/** The same as what Forge's fetch is to the connectors. */
export function sendThrough(through: typeof fetch): Send {
  return async (url, { method, headers, body, signal }) =>
    through(url, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      ...(signal !== undefined && { signal }),
    });
}
