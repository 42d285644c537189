import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Incoming, IncomingRequest } from '../../contracts/drive';
import { Notice } from './wire';

const LONGEST_CHALLENGE = 500;

/**
 * Reads what arrives at the webhook: a GET with a challenge to be echoed, or a POST signed with the app's secret over
 * the raw body. https://www.dropbox.com/developers/reference/webhooks
 */
export function receiveNotice(request: IncomingRequest, appSecret: string): Incoming {
  if (request.method === 'GET') {
    const challenge = request.query['challenge'];
    if (challenge === undefined || challenge.length > LONGEST_CHALLENGE) {
      return { kind: 'refused', reason: 'malformed' };
    }
    return {
      kind: 'handshake',
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
      body: challenge,
    };
  }
  if (!isSigned(request, appSecret)) return { kind: 'refused', reason: 'not-authentic' };
  const notice = Notice.safeParse(jsonOf(request.body));
  if (!notice.success) return { kind: 'refused', reason: 'malformed' };
  return { kind: 'changed', subjects: [...new Set(notice.data.list_folder.accounts)] };
}

function isSigned({ headers, body }: IncomingRequest, secret: string): boolean {
  const given = headers['x-dropbox-signature'] ?? '';
  if (!/^[0-9a-f]{64}$/.test(given)) return false;
  const wanted = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(Buffer.from(given, 'hex'), wanted);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
