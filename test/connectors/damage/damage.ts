import fc from 'fast-check';

import type { HttpResponse, Send } from '../../../src/connectors/kit/http';

/** What may happen to an answer on its way, or in a vendor's next version. */
export type Damage =
  | { kind: 'cut'; share: number }
  | { kind: 'text'; text: string }
  | { kind: 'leaf'; at: number; value: unknown }
  | { kind: 'drop'; at: number }
  | { kind: 'status'; status: number };

const deep = (levels: number): unknown => (levels === 0 ? 'deep' : { inner: [deep(levels - 1)] });

/** What an answer holds when somebody means harm, or nobody thought of it. */
const HOSTILE: readonly unknown[] = [
  'x'.repeat(100_000),
  deep(300),
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'https://evil.example/steal',
  '2027-02-30T99:99:99Z',
  '\u0000\u202e\ud800',
  Number.MAX_SAFE_INTEGER * 4,
  1e308,
  -1,
  0.5,
  JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
];

export const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('cut' as const),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.constantFrom('', 'null', '[]', '{}', '0', '<html>', '"x"'),
  }),
  fc.record({
    kind: fc.constant('leaf' as const),
    at: fc.nat(200),
    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.constant(null), fc.jsonValue({ maxDepth: 1 })),
  }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(200) }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(204, 206, 302, 400, 402, 409, 410, 416, 422, 451, 500),
  }),
);

/** Damages the nth answer from now on; signing in is counted as well. */
export function damaging(damage: Damage, nth: number): (send: Send) => Send {
  let count = -1;
  return (send) => async (url, request) => {
    const response = await send(url, request);
    count += 1;
    return count === nth ? damaged(response, damage) : response;
  };
}

async function damaged(response: HttpResponse, damage: Damage): Promise<HttpResponse> {
  const text = Buffer.from(await response.arrayBuffer()).toString();
  return {
    status: damage.kind === 'status' ? damage.status : response.status,
    headers: { get: (name) => response.headers.get(name) },
    text: () => Promise.resolve(changed(text, damage)),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(changed(text, damage)).buffer),
  };
}

function changed(text: string, damage: Damage): string {
  switch (damage.kind) {
    case 'cut':
      return text.slice(0, Math.floor(text.length * damage.share));
    case 'text':
      return damage.text;
    case 'status':
      return text;
    case 'leaf':
    case 'drop':
      return changedJson(text, damage);
  }
}

function changedJson(text: string, damage: Extract<Damage, { at: number }>): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return text;
  }
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(body);
  const place = places[damage.at % Math.max(1, places.length)];
  if (place === undefined) return text;
  const [holder, key] = place;
  if (damage.kind === 'leaf') holder[key] = damage.value;
  else Reflect.deleteProperty(holder, key);
  return JSON.stringify(body);
}
