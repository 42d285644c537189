import { createHash, timingSafeEqual } from 'node:crypto';

import type { Incoming, IncomingRequest } from '../../contracts/drive';
import { Notices } from './wire';

/** "only reauthorizationRequired" is sent for drives. https://learn.microsoft.com/graph/change-notifications-lifecycle-events */
const REAUTHORISE = 'reauthorizationRequired';

/** Longer than any token that Graph sends; what is longer is not echoed. */
const LONGEST_TOKEN = 2_000;

/**
 * Reads what arrives at the address for notices. Graph proves itself by our own clientState; validation is a POST with
 * a token to be echoed, decoded, as plain text. https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
export function receiveNotice(request: IncomingRequest, secret: string): Incoming {
  const token = request.query['validationToken'];
  if (token !== undefined) {
    if (request.method !== 'POST' || token.length > LONGEST_TOKEN) {
      return { kind: 'refused', reason: 'malformed' };
    }
    return {
      kind: 'handshake',
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
      body: token,
    };
  }
  const notices = Notices.safeParse(jsonOf(request.body));
  if (!notices.success) return { kind: 'refused', reason: 'malformed' };
  const { value } = notices.data;
  if (!value.every(({ clientState }) => isSame(clientState ?? '', secret))) {
    return { kind: 'refused', reason: 'not-authentic' };
  }
  const ids = (those: typeof value) => [
    ...new Set(those.map(({ subscriptionId }) => subscriptionId)),
  ];
  const ending = value.filter(({ lifecycleEvent }) => lifecycleEvent === REAUTHORISE);
  return ending.length > 0
    ? { kind: 'renew', subjects: ids(ending) }
    : { kind: 'changed', subjects: ids(value) };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
