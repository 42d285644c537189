import { callerOf, checkRate, checkScope, prefixOf } from './auth';
import { isObject, type Call, type Dropbox } from './call';
import { badRequest } from './dropbox-error';
import { RPC_ROUTES, WITHOUT_ARGUMENT } from './rpc';

export type SetActor = (name: string) => void;

/** A call to api.dropboxapi.com, or undefined when the stand-in has no such route. */
export async function answerRpc(
  dropbox: Dropbox,
  request: Request,
  setActor: SetActor,
): Promise<Response | undefined> {
  const route = routeOf(request, '/api/2/');
  const known = RPC_ROUTES[route];
  if (known === undefined) return undefined;
  const call = openCall(dropbox, { request, route, scope: known.scope }, setActor);
  const text = await request.text();
  const type = request.headers.get('content-type') ?? '';
  if (text !== '' && !/^application\/json(;|$)/.test(type)) {
    throw badRequest(route, `Bad HTTP "Content-Type" header: "${type}".`);
  }
  const none = text === '' || text === 'null';
  if (none && !WITHOUT_ARGUMENT.includes(route)) {
    throw badRequest(route, 'request body: could not decode input as JSON');
  }
  const result = await known.run({ ...call, arg: none ? {} : parseArgument(route, text) });
  return Response.json(result);
}

export const routeOf = (request: Request, prefix: string) =>
  new URL(request.url).pathname.slice(prefix.length);

export function parseArgument(route: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(route, 'request body: could not decode input as JSON');
  }
  if (!isObject(value)) throw badRequest(route, 'request body: expected object');
  return value;
}

/** Who calls, whether they may, and what part of the team space is theirs. */
export function openCall(
  dropbox: Dropbox,
  { request, route, scope }: { request: Request; route: string; scope: string | null },
  setActor: SetActor,
): Call {
  const caller = callerOf(dropbox, request);
  setActor(caller.account.email);
  checkRate(dropbox, scope?.endsWith('.write') === true);
  checkScope(caller, scope);
  return {
    dropbox,
    route,
    account: caller.account,
    appKey: caller.appKey,
    prefix: prefixOf(dropbox, request, caller.account),
    arg: {},
  };
}
