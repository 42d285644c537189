import {
  AuthenticationHandler,
  Client,
  RedirectHandler,
  type AuthProvider,
  type Context,
  type GraphError,
  type Middleware,
} from '@microsoft/microsoft-graph-client';

import { createClock, type Clock } from '../../../../local/clock';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { ONEDRIVE_HOSTS, startOneDrive } from '../../../../local/vendors/onedrive/server';
import { APPS, TENANT } from '../../../../local/vendors/onedrive/story';
import { hostsOf, internet } from '../../../connectors/drives/internet';
import { echoToken, receiver } from '../../../connectors/drives/receiver';

export interface Item {
  id: string;
  name: string;
  eTag: string;
  cTag?: string;
  size: number;
  deleted?: unknown;
  file?: { hashes: { quickXorHash: string } };
  parentReference: { id: string; path?: string };
  '@microsoft.graph.downloadUrl'?: string;
}

export interface Page {
  value: Item[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

export interface World {
  standIn: StandIn;
  clock: Clock;
  hook: ReturnType<typeof receiver>;
  /** The world's fetch: real names lead to the stand-in. */
  through: typeof fetch;
  graph: Client;
}

export async function startWorld(): Promise<World> {
  const clock = createClock();
  const hook = receiver();
  hook.answer(echoToken);
  const standIn = await startOneDrive({
    clock,
    notify: hook.send,
    publicUrl: 'https://graph.microsoft.com',
  });
  const through = internet(hostsOf(standIn.url, ONEDRIVE_HOSTS));
  return { standIn, clock, hook, through, graph: await clientFor(through, 'imprimatur') };
}

/** Microsoft's own client, on the local world's names. */
export async function clientFor(through: typeof fetch, app: keyof typeof APPS): Promise<Client> {
  const token = await tokenFor(through, APPS[app]);
  const provide: AuthProvider = (done) => done(null, token);
  const authentication = new AuthenticationHandler({
    getAccessToken: () =>
      new Promise((resolve) => provide((_error, given) => resolve(given ?? ''))),
  });
  const redirect = new RedirectHandler();
  authentication.setNext(redirect);
  redirect.setNext(new ThroughHandler(through));
  return Client.initWithMiddleware({ middleware: authentication });
}

class ThroughHandler implements Middleware {
  readonly #through: typeof fetch;

  constructor(through: typeof fetch) {
    this.#through = through;
  }

  async execute(context: Context): Promise<void> {
    context.response = await this.#through(context.request, context.options);
  }
}

export async function askToken(
  through: typeof fetch,
  app: { id: string; secret: string },
): Promise<Response> {
  return through(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.id,
      client_secret: app.secret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
}

export async function tokenFor(
  through: typeof fetch,
  app: { id: string; secret: string },
): Promise<string> {
  const answer = (await (await askToken(through, app)).json()) as { access_token: string };
  return answer.access_token;
}

/** What a person does on the stand-in's screen. */
export async function act(
  { url }: StandIn,
  action: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/__stand-in/drive/${action}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

export const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as GraphError,
  );
