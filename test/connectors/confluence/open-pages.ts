import type { Actor } from '../../../local/ports';
import { connectConfluence } from '../../../src/connectors/confluence';
import type { CallLine, Send } from '../../../src/connectors/kit/http';
import type { Confluence } from '../../../src/contracts/confluence/confluence';
import { ACCOUNTS, basic, type Person, type ServedSite } from '../../local/site/api/serve-site';

const open = (served: ServedSite, send: Send, lines: CallLine[]): Confluence =>
  connectConfluence({
    send,
    now: () => served.clock.now(),
    remaining: () => 20_000,
    log: (line) => lines.push(line),
  });

/** Over HTTP with a person's API token; like Forge's product calls it follows redirects. */
export const sendingAs =
  (served: ServedSite, person: Person): Send =>
  (path, { method, headers, body, signal }) =>
    fetch(`${served.url}${path}`, {
      method,
      headers: { ...headers, authorization: basic(person) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      ...(signal && { signal }),
    });

/** The connector as a person. */
export const openPages = (
  served: ServedSite,
  person: Person,
  lines: CallLine[] = [],
  tap: (send: Send) => Send = (send) => send,
): Confluence => open(served, tap(sendingAs(served, person)), lines);

/** As the Forge host calls the product: for the app or for a person, with the app's scopes. */
const sendingFor =
  (served: ServedSite, actor: Actor): Send =>
  async (path, { method, headers, body }) => {
    const answer = await served.site.request(
      path,
      {
        method,
        headers,
        ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      },
      actor,
    );
    const location = answer.headers.get('location');
    return location === null ? answer : fetch(new URL(new URL(location).pathname, served.url));
  };

/** The connector as the app with these scopes. */
export const openPagesAsApp = (served: ServedSite, scopes: readonly string[]): Confluence =>
  open(served, sendingFor(served, { kind: 'app', scopes }), []);

/** The connector of an app with these scopes, for a person. */
export function openPagesForPerson(
  served: ServedSite,
  person: Person,
  scopes: readonly string[],
): Confluence {
  const actor: Actor = { kind: 'user', accountId: ACCOUNTS[person], scopes };
  return open(served, sendingFor(served, actor), []);
}
