import type { Actor, Product } from '../../../local/ports';

/** A product with two pages: 1, which everybody may read, and 2, which only the administrator may read. */
export interface SmallProduct extends Product {
  /** "GET /wiki/api/v2/pages/1 user ann" */
  readonly calls: string[];
  emit(event: { eventType: string } & Record<string, unknown>): void;
}

const nameOf = (actor: Actor): string =>
  actor.kind === 'user' ? `user ${actor.accountId}` : actor.kind;

export function smallProduct(admin: string): SmallProduct {
  const calls: string[] = [];
  let listener: Parameters<Product['onEvent']>[0] = () => undefined;
  function answer(path: string, actor: Actor, body: string): Response {
    if (path.startsWith('/wiki/echo')) return Response.json({ actor, body });
    const id = /^\/wiki\/api\/v2\/pages\/(\d+)/.exec(path)?.[1];
    const visible =
      id === '1' || (id === '2' && actor.kind === 'user' && actor.accountId === admin);
    return visible
      ? Response.json({ id, spaceId: '7', title: 'A page' })
      : Response.json(
          { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] },
          { status: 404 },
        );
  }
  return {
    calls,
    cloudId: '5f1c2e7a-0b6d-4d3c-9a11-aa0000000001',
    siteUrl: 'https://aurora-press.atlassian.net',
    async request(path, init, actor) {
      calls.push(`${init.method ?? 'GET'} ${path} ${nameOf(actor)}`);
      return answer(path, actor, await new Response(init.body ?? '').text());
    },
    isSiteAdmin: (accountId) => accountId === admin,
    person: (accountId) =>
      accountId === 'clara' ? { locale: 'de-DE', timeZone: 'Europe/Berlin' } : undefined,
    onEvent: (given) => {
      listener = given;
    },
    emit: (event) => listener(event),
  };
}
