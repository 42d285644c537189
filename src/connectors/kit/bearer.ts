import type { Send } from './http';

/** An OAuth 2.0 access token (RFC 6749 §5.1). */
export interface Bearer {
  token: string;
  expiresInSeconds: number;
}

/** A token is replaced this long before it ends, so that it does not end on the way. */
const MARGIN_MILLISECONDS = 60_000;

/**
 * Sends every call with a bearer token: asked for by the first call, once for all that wait, and again before it ends.
 * A call refused with 401 did nothing and is repeated once with a fresh token.
 */
export function bearing(send: Send, signIn: () => Promise<Bearer>, now: () => number): Send {
  let pass: Promise<{ token: string; until: number }> | undefined;

  const fresh = async () => {
    const asked = now();
    const { token, expiresInSeconds } = await signIn();
    return { token, until: asked + expiresInSeconds * 1000 - MARGIN_MILLISECONDS };
  };
  const current = async () => {
    const before = pass;
    const held = await before?.catch(() => undefined);
    const useless = held === undefined || held.until <= now();
    // Another call may have replaced it while this one looked.
    if (useless && pass === before) pass = fresh();
    return (pass ??= fresh());
  };

  return async (url, request) => {
    const attempt = async () => {
      const { token } = await current();
      const headers = { ...request.headers, authorization: `Bearer ${token}` };
      const response = await send(url, { ...request, headers });
      if (response.status === 401) {
        const held = await pass?.catch(() => undefined);
        if (held?.token === token) pass = undefined;
      }
      return response;
    };
    const first = await attempt();
    return first.status === 401 ? attempt() : first;
  };
}
