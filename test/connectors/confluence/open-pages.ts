import type { CallLine, Send } from '../../../src/connectors/kit/http';
import { connectConfluence } from '../../../src/connectors/confluence';
import type { Confluence } from '../../../src/contracts/confluence/confluence';
import { basic, type Person, type ServedSite } from '../../local/site/api/serve-site';

/** The connector as a person, over HTTP; like Forge's product calls it follows redirects. */
export function openPages(served: ServedSite, person: Person, lines: CallLine[] = []): Confluence {
  const send: Send = (path, { method, headers, body, signal }) =>
    fetch(`${served.url}${path}`, {
      method,
      headers: { ...headers, authorization: basic(person) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      ...(signal && { signal }),
    });
  return connectConfluence({
    send,
    now: () => served.clock.now(),
    remaining: () => 20_000,
    log: (line) => lines.push(line),
  });
}

/** The connector as the app with these scopes, as the Forge host calls the product. */
export function openPagesAsApp(served: ServedSite, scopes: readonly string[]): Confluence {
  const send: Send = (path, { method, headers, body }) =>
    served.site.request(
      path,
      {
        method,
        headers,
        ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      },
      { kind: 'app', scopes },
    );
  return connectConfluence({ send, now: () => served.clock.now(), remaining: () => 20_000 });
}
