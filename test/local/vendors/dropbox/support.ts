import { Dropbox, type DropboxResponseError } from 'dropbox';

import { createClock, type Clock } from '../../../../local/clock';
import { DROPBOX_HOSTS, startDropbox } from '../../../../local/vendors/dropbox/server';
import { APP, REFRESH_TOKENS, ROOT_NAMESPACE } from '../../../../local/vendors/dropbox/story';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { hostsOf, internet } from '../../../connectors/drives/internet';
import { receiver, type Received } from '../../../connectors/drives/receiver';

export interface World {
  standIn: StandIn;
  clock: Clock;
  hook: ReturnType<typeof receiver>;
  /** The world's fetch: real names lead to the stand-in. */
  through: typeof fetch;
  dropbox: Dropbox;
}

export async function startWorld(): Promise<World> {
  const clock = createClock();
  const hook = receiver();
  hook.answer(echoChallenge);
  const standIn = await startDropbox({
    clock,
    notify: hook.send,
    publicUrl: 'https://api.dropboxapi.com',
  });
  const through = internet(hostsOf(standIn.url, DROPBOX_HOSTS));
  return { standIn, clock, hook, through, dropbox: clientFor(through) };
}

/** Dropbox's own client on the local world's names, in the team's root unless told otherwise. */
export function clientFor(
  through: typeof fetch,
  options: { refreshToken?: string; pathRoot?: string | null } = {},
): Dropbox {
  const pathRoot =
    options.pathRoot === undefined
      ? JSON.stringify({ '.tag': 'root', root: ROOT_NAMESPACE })
      : options.pathRoot;
  return new Dropbox({
    fetch: through,
    clientId: APP.key,
    clientSecret: APP.secret,
    refreshToken: options.refreshToken ?? REFRESH_TOKENS.imprimatur,
    ...(pathRoot !== null && { pathRoot }),
  });
}

export function echoChallenge({ url }: Received): Response {
  return new Response(new URL(url).searchParams.get('challenge') ?? '', {
    headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
  });
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
    (error: unknown) => error as DropboxResponseError<unknown>,
  );
