import { Problem } from '../../../src/errors';
import type { HttpRequest, Send } from '../../../src/connectors/kit/http';
import { testDamage } from '../damage/damage-suite';
import { EVERY_METHOD } from './every-method';
import { openTenant, type Tenant } from './library';

/** How a call ends: 'done', the code of its Problem, or an error that should never come out. */
const endOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : `!${String(error)}`),
  );

const always =
  (body: string, status = 200): ((send: Send) => Send) =>
  () =>
  () =>
    Promise.resolve(new Response(body, { status }));

const HOSTILE: [string, string][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '1e999'],
  ['a list', '[]'],
  ['an empty thing', '{}'],
  ['a deep list', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a deep thing', `${'{"content":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['a page that never ends', '{"totalElements":1,"hasNext":true,"content":[]}'],
  ['a page of nulls', '{"totalElements":1,"hasNext":false,"content":[null]}'],
  [
    'a huge page',
    JSON.stringify({ totalElements: 1, hasNext: false, content: Array(5_000).fill({}) }),
  ],
  ['a prototype', '{"__proto__":{"id":4711},"constructor":{"prototype":{"id":1}}}'],
  ['numbers too large', '{"id":9007199254740993,"name":"x","releaseStatus":"RELEASED"}'],
  ['half a character', '"\\ud800"'],
];

/** Answers of a healthy CELUM by request, so that a call can be repeated many times and quickly. */
class Recording {
  readonly #answers = new Map<string, { status: number; bytes: ArrayBuffer; type: string }>();

  readonly record =
    (send: Send): Send =>
    async (url, request) => {
      const answer = await send(url, request);
      const bytes = await answer.arrayBuffer();
      const type = answer.headers.get('content-type') ?? '';
      for (const key of keysOf(url, request)) {
        this.#answers.set(key, { status: answer.status, bytes, type });
      }
      return responseOf({ status: answer.status, bytes, type });
    };

  readonly play: Send = (url, request) => {
    const [answer] = keysOf(url, request).flatMap((key) => this.#answers.get(key) ?? []);
    const missing = () => Response.json({ code: 'ACCESS_DENIED', entity: 'x' }, { status: 403 });
    return Promise.resolve(answer ? responseOf(answer) : missing());
  };
}

const keysOf = (url: string, { method, body }: HttpRequest) => [
  `${method} ${url} ${typeof body === 'string' ? body : ''}`,
  `${method} ${new URL(url).pathname}`,
];

const responseOf = ({
  status,
  bytes,
  type,
}: {
  status: number;
  bytes: ArrayBuffer;
  type: string;
}) =>
  new Response(status === 204 ? null : bytes.slice(0), {
    status,
    headers: { 'content-type': type },
  });

describe('CELUM', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  testDamage(async () => {
    const recording = new Recording();
    const healthy = tenant.connect({ tap: recording.record });
    for (const call of Object.values(EVERY_METHOD)) await call(healthy);
    return {
      connect: (tap) => tenant.connect({ tap: () => tap(recording.play) }),
      close: () => Promise.resolve(),
    };
  }, EVERY_METHOD);

  it.each(Object.entries(EVERY_METHOD))(
    'ends in a Problem or an empty result when all answers to %s are hostile',
    async (_, call) => {
      for (const [what, body] of HOSTILE) {
        const end = await endOf(call(tenant.connect({ tap: always(body) })));
        expect(`${what}: ${end}`).not.toMatch(/: !/);
      }
    },
  );
});
