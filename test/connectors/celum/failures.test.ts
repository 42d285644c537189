import fc from 'fast-check';

import { celum } from '../../../src/connectors/celum';
import { Problem } from '../../../src/errors';
import { EVERY_METHOD } from './every-method';
import { HOST, MAPPING, openTenant, query, type Tenant } from './library';

describe('when CELUM fails', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.context.faults.clear());
  afterAll(() => tenant.vendor.close());

  const READS = Object.entries(EVERY_METHOD).filter(
    ([name]) => !/^(patch|ensure|remove)/.test(name),
  );

  describe.each(READS)('%s', (_, operation) => {
    it.each([
      [
        { kind: 'status', status: 401 },
        { code: 'unauthorised', shouldRetry: false },
      ],
      [
        { kind: 'status', status: 403 },
        { code: 'forbidden', shouldRetry: false },
      ],
      [
        { kind: 'status', status: 404 },
        { code: 'not-found', shouldRetry: false },
      ],
      [
        { kind: 'status', status: 403, body: { code: 'X', entity: 'Asset:1' } },
        { code: 'not-found', shouldRetry: false },
      ],
      [
        { kind: 'status', status: 429, retryAfter: 17 },
        { code: 'rate-limited', shouldRetry: true, retryAfterSeconds: 17 },
      ],
      [
        { kind: 'status', status: 503 },
        { code: 'unavailable', shouldRetry: true },
      ],
      [
        { kind: 'status', status: 500 },
        { code: 'unavailable', shouldRetry: true },
      ],
      [
        { kind: 'html', status: 502 },
        { code: 'unavailable', shouldRetry: true },
      ],
      [
        { kind: 'html', status: 200 },
        { code: 'wrong-address', shouldRetry: false },
      ],
      [
        { kind: 'html', status: 404 },
        { code: 'wrong-address', shouldRetry: false },
      ],
      [
        { kind: 'status', status: 302 },
        { code: 'wrong-address', shouldRetry: false },
      ],
      [{ kind: 'cut' }, { code: 'bad-answer', shouldRetry: false }],
      [{ kind: 'reset' }, { code: 'unavailable', shouldRetry: true }],
      [{ kind: 'reset-after' }, { code: 'unavailable', shouldRetry: true }],
    ] as const)('turns %j into %j', async (fault, problem) => {
      tenant.vendor.fail({ ...fault, times: 1 });

      await expect(operation(tenant.client)).rejects.toMatchObject({
        ...problem,
        subject: 'CELUM',
      });
    });
  });

  const WRITES: [string, (tenant: Tenant) => Promise<unknown>][] = [
    ['patch', ({ client }) => client.writing.patch(4711, { name: 'Hero summer' })],
    ['patchCollection', ({ client }) => client.writing.patchCollection(321, {})],
    ['removeAsset', ({ client }) => client.writing.removeAsset(4712)],
    ['removeCollection', ({ client }) => client.writing.removeCollection(322)],
  ];

  describe.each(WRITES)('%s', (_, write) => {
    const fresh = { kind: 'status', times: 1 } as const;

    it.each([
      [{ ...fresh, status: 400 }, 'bad-request'],
      [{ ...fresh, status: 401 }, 'unauthorised'],
      // It can be seen, so it is a right that is missing.
      [{ ...fresh, status: 403, body: { code: 'X', entity: 'x' } }, 'forbidden'],
      [{ ...fresh, status: 404 }, 'forbidden'],
      [{ ...fresh, status: 429, retryAfter: 5 }, 'rate-limited'],
      [{ ...fresh, status: 500 }, 'outcome-unknown'],
      [{ ...fresh, status: 503, retryAfter: 5 }, 'outcome-unknown'],
      [{ kind: 'html', status: 404, times: 1 }, 'wrong-address'],
      [{ kind: 'reset', times: 1 }, 'outcome-unknown'],
    ] as const)('turns %j into %s', async (fault, code) => {
      tenant.vendor.fail(fault);

      await expect(write(tenant)).rejects.toMatchObject({ code, subject: 'CELUM' });
    });
  });

  it.each([
    { kind: 'cut' },
    { kind: 'html', status: 200 },
    { kind: 'status-after', status: 503 },
  ] as const)('cannot tell whether a change was made when the answer is %j', async (fault) => {
    tenant.vendor.fail({ ...fault, times: 1 });

    await expect(tenant.client.writing.patch(4713, { name: 'New' })).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    await tenant.client.writing.patch(4713, { name: 'New' });
    expect(await tenant.client.asset(4713)).toMatchObject({ name: 'New' });
  });

  it('does not begin a call that could not end in time', async () => {
    const hurried = celum.connect({
      config: celum.config.parse({ baseUrl: HOST }),
      secrets: { apiKey: 'any' },
      send: () => Promise.reject(new Error('must not be called')),
      now: () => 0,
      remaining: () => 1_000,
    });

    await expect(hurried.asset(1)).rejects.toMatchObject({ code: 'out-of-time' });
  });

  it('says that a download broke off', async () => {
    const url = '/main/file/:token/:name';
    tenant.vendor.fail({ kind: 'reset', route: `GET ${url}` });

    await expect(tenant.client.download(4711, 1, 47113, 1_000_000)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('does not follow a download to a host that it does not know', async () => {
    const answers = [
      'https://evil.example/f',
      'http://aurora.celum.cloud/f',
      String.raw`https://evil.com\.celum.cloud/`,
      'https://other.cdn.celum.cloud/f',
      'https://aurora.celum.cloud.evil.example/f',
    ];

    for (const url of answers) {
      const asked: string[] = [];
      const client = answering({ url, filename: 'f.png' }, asked);
      await expect(client.download(1, 1, 1, 100)).rejects.toMatchObject({ code: 'bad-answer' });
      expect(asked).toHaveLength(1);
    }
  });

  it('follows a download to the content network of the tenant', async () => {
    const client = answering({ url: 'https://aurora.cdn.celum.cloud/f', filename: 'f.png' });

    expect(await client.downloadUrl(1, 1)).toBe('https://aurora.cdn.celum.cloud/f');
  });

  it('leaves away a picture that is not on a host that it knows, or not made yet', async () => {
    const asset = await wireAsset(tenant);
    const version = asset['currentVersion'] as Record<string, unknown>;
    const elsewhere = { ...version, previewUrls: { THUMB: 'https://evil.example/t.png' } };
    const processing = { ...version, previewState: 'PROCESSING' };

    for (const currentVersion of [elsewhere, processing]) {
      const read = await answering({ ...asset, currentVersion }).asset(4711);
      expect([read.thumbnailUrl, read.previewUrl]).toEqual([null, null]);
    }
  });

  it('refuses a licence date that it cannot read: none would mean without end', async () => {
    const asset = await wireAsset(tenant);
    const field = { id: 647, name: 'licenceEnd' };
    const damaged = {
      ...asset,
      informationFieldValueSets: [
        { informationFieldValues: [{ type: 'DATE', field, value: 'soon' }] },
      ],
    };

    await expect(answering(damaged).asset(4711)).rejects.toMatchObject({ code: 'bad-answer' });
  });

  it('never answers a damaged answer with anything but a Problem', async () => {
    const asset = await wireAsset(tenant);
    const page = { totalElements: 1, hasNext: false, content: [asset] };

    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.jsonValue(), async (place, junk) => {
        const outcomes = await Promise.allSettled([
          answering(damagedAt(asset, place, junk)).asset(4711),
          answering(damagedAt(page, place, junk)).search(query({ usableOnly: true })),
          answering(junk).fields(),
          answering(junk).collections(null),
          answering(junk).versions(1),
          answering(junk).downloadUrl(1, 1),
        ]);
        const failures = outcomes.filter(isFailure).map(({ reason }) => reason as unknown);
        expect(failures.filter((failure) => !(failure instanceof Problem))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  async function wireAsset({ vendor }: Tenant): Promise<Record<string, unknown>> {
    const headers = { 'x-api-key': 'celum-key-imprimatur-0001' };
    const answer = await fetch(`${vendor.url}/content-api/v1/assets/4711`, { headers });
    return (await answer.json()) as Record<string, unknown>;
  }
});

const isFailure = (outcome: PromiseSettledResult<unknown>) => outcome.status === 'rejected';

/** A client whose vendor always gives this answer. */
function answering(body: unknown, asked: string[] = []) {
  return celum
    .connect({
      config: celum.config.parse({ baseUrl: HOST }),
      secrets: { apiKey: 'any' },
      send: (url) => {
        asked.push(url);
        return Promise.resolve(new Response(JSON.stringify(body)));
      },
      now: () => Date.parse('2026-11-21T09:00:00Z'),
      remaining: () => 25_000,
    })
    .withMapping(MAPPING);
}

/** The value with its n-th member, counted through all depths, replaced. */
function damagedAt(value: unknown, place: number, junk: unknown): unknown {
  let left = place;
  const walk = (inner: unknown): unknown => {
    if (left-- === 0) return junk;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, member]) => [key, walk(member)]));
  };
  return walk(value);
}
