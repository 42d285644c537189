import type { HttpResponse, Send } from '../../../src/connectors/kit/http';

/** What comes instead of the vendor's answer. */
export type Instead = (honest: HttpResponse) => HttpResponse | Promise<HttpResponse>;

const answer = (status: number, body: string, headers: Record<string, string> = {}): HttpResponse =>
  new Response(body, { status, headers });

const PAGE =
  '<!doctype html><html><head><title>Maintenance</title></head><body>Back soon</body></html>';

/** A vendor's bad days, with what each means to us: the code, and the seconds to wait. */
export const BAD_DAYS: [string, Instead, [string, number?]][] = [
  ['a page instead of an answer', () => answer(200, PAGE), ['wrong-address']],
  ['too many calls', () => answer(429, '{}', { 'retry-after': '7' }), ['rate-limited', 7]],
  ['a failure inside', () => answer(500, '{}'), ['unavailable']],
  ['a gateway without a server', () => answer(502, PAGE), ['unavailable']],
  ['maintenance', () => answer(503, PAGE, { 'retry-after': '120' }), ['unavailable', 120]],
  [
    'no answer in time',
    () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
    ['unavailable'],
  ],
  ['a redirect', () => answer(302, '', { location: 'https://login.example/' }), ['wrong-address']],
  [
    'an address that nobody allowed',
    () => answer(403, '', { 'forge-proxy-error': 'BLOCKED_EGRESS' }),
    ['egress-denied'],
  ],
];

/** What is no answer at all. */
export const UNREADABLE: [string, Instead][] = [
  [
    'half an answer',
    async (honest) => {
      const text = await honest.text();
      return answer(honest.status, text.slice(0, Math.floor(text.length / 2)));
    },
  ],
  ['an empty answer', (honest) => answer(honest.status, '')],
];

/** Everything but signing in is answered by `instead`. */
export const broken =
  (isSignIn: (url: string) => boolean, instead: Instead) =>
  (send: Send): Send =>
  async (url, request) => {
    const honest = await send(url, request);
    return isSignIn(url) ? honest : instead(honest);
  };
