import { startFixtureHost, type FixtureHost, type Probed } from './fixture-host';
import { someText, textLike } from './matchers';

describe('the key-value store, through unmodified @forge/kvs', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  const store = (...calls: unknown[][]): Promise<Probed> => world.store(...calls);
  const code = ({ error }: Probed): string => `${error?.status ?? ''} ${error?.code ?? ''}`;

  it('keeps, reads and deletes a value', async () => {
    expect(await store(['set', 'a', { deep: [1, 'zwei'] }])).toEqual({ ok: null });
    expect(await store(['get', 'a'])).toEqual({ ok: { deep: [1, 'zwei'] } });

    await store(['delete', 'a']);

    expect(await store(['get', 'a'])).toEqual({ ok: null });
    expect(await store(['delete', 'a'])).toEqual({ ok: null });
  });

  it.each([
    ['an empty key', ['set', '', 1], '400 KEY_TOO_SHORT'],
    ['a key of 501 characters', ['set', 'k'.repeat(501), 1], '400 KEY_TOO_LONG'],
    ['a slash in a key', ['set', 'a/b', 1], '400 INVALID_KEY'],
    ['a value over 240 KiB', ['set', 'a', 'x'.repeat(240 * 1024)], '400 MAX_SIZE'],
    ['no value', ['set', 'a', null], '400 INVALID_REQUEST'],
    [
      'a time to live of 0',
      ['set', 'a', 1, { ttl: { value: 0, unit: 'HOURS' } }],
      '400 INVALID_TTL',
    ],
    [
      'a time to live over a year',
      ['set', 'a', 1, { ttl: { value: 366, unit: 'DAYS' } }],
      '400 INVALID_TTL',
    ],
  ])('refuses %s', async (_what, call, answer) => {
    expect(code(await store(call))).toBe(answer);
  });

  it('refuses an object 32 levels deep, and takes one of 31', async () => {
    const nested = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 1);

    expect(await store(['set', 'a', nested(31)])).toEqual({ ok: null });
    expect(code(await store(['set', 'a', nested(32)]))).toBe('400 MAX_DEPTH');
  });

  it('creates a key once when told to fail if it exists', async () => {
    const once = { keyPolicy: 'FAIL_IF_EXISTS' };

    expect(await store(['set', 'a', 1, once])).toEqual({ ok: null });
    expect(code(await store(['set', 'a', 2, once]))).toBe('409 KEY_CONFLICT');
    expect(await store(['get', 'a'])).toEqual({ ok: 1 });
  });

  it('returns the previous value when it overrides', async () => {
    await store(['set', 'a', 1]);

    expect(
      await store(['set', 'a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }]),
    ).toEqual({ ok: { key: 'a', value: 1 } });
  });

  it('leaves an expired row readable for two days, and says when it expired', async () => {
    await store(['set', 'a', 1, { ttl: { value: 1, unit: 'HOURS' } }]);
    await world.host.advance(2 * 3_600_000);

    expect(await store(['get', 'a', { metadataFields: ['EXPIRE_TIME'] }])).toEqual({
      ok: { key: 'a', value: 1, expireTime: textLike(/^\d{4}-.*Z$/) },
    });

    await world.host.advance(48 * 3_600_000);
    expect(await store(['get', 'a'])).toEqual({ ok: null });
  });

  it('keeps secrets apart: neither queries nor the database show them', async () => {
    await store(['setSecret', 'token', 'very-secret-word']);

    expect(await store(['getSecret', 'token'])).toEqual({ ok: 'very-secret-word' });
    expect(await store(['get', 'token'])).toEqual({ ok: null });
    expect(await store(['query'], ['getMany'])).toEqual({ ok: { results: [] } });
    expect(world.host.kvs.dump()).toEqual([]);
  });

  it('lists keys by prefix in order, a page at a time', async () => {
    await store(['batchSet', ['b:2', 'a:1', 'b:1', 'b:3'].map((key) => ({ key, value: key }))]);
    const prefix = { condition: 'BEGINS_WITH', values: ['b:'] };

    const first = await store(['query'], ['where', 'key', prefix], ['limit', 2], ['getMany']);
    expect(first.ok).toEqual({
      results: [
        { key: 'b:1', value: 'b:1' },
        { key: 'b:2', value: 'b:2' },
      ],
      nextCursor: someText,
    });
    const { nextCursor } = first.ok as { nextCursor: string };
    expect(
      await store(['query'], ['where', 'key', prefix], ['cursor', nextCursor], ['getMany']),
    ).toEqual({ ok: { results: [{ key: 'b:3', value: 'b:3' }] } });
    expect(code(await store(['query'], ['limit', 101], ['getMany']))).toBe(
      '400 LIST_QUERY_LIMIT_EXCEEDED',
    );
  });

  it('does what it can of a batch', async () => {
    expect(
      await store([
        'batchSet',
        [
          { key: 'good', value: 1 },
          { key: 'bad/key', value: 2 },
        ],
      ]),
    ).toEqual({
      ok: {
        successfulKeys: [{ key: 'good' }],
        failedKeys: [{ key: 'bad/key', error: { code: 'INVALID_KEY', message: someText } }],
      },
    });
    expect(await store(['batchGet', [{ key: 'good' }, { key: 'gone' }]])).toEqual({
      ok: {
        successfulKeys: [{ key: 'good', value: 1 }],
        failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND', message: someText } }],
      },
    });
    const many = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }));
    expect(code(await store(['batchSet', many]))).toBe('400 TOO_MANY_BATCH_ENTITIES');
  });

  it('measures what each invocation used, in units of 10 KB', async () => {
    world.host.clearCalls();
    await store(['set', 'a', 'x'.repeat(25 * 1024)]);
    await store(['get', 'a']);

    expect(world.host.calls()).toMatchObject([
      { functionKey: 'resolver', outcome: 'ok', kvsWrites: 1, kvsWriteUnits: 3, kvsReads: 0 },
      { kvsReads: 1, kvsReadUnits: 3, kvsWrites: 0 },
    ]);
  });

  it('throttles an installation that writes more than 4,000 units in a minute', async () => {
    const large = Array.from({ length: 20 }, (_, n) => ({
      key: `k${n}`,
      value: 'x'.repeat(200 * 1024),
    }));
    const answers: string[] = [];
    for (let round = 0; round < 11; round += 1) {
      answers.push(code(await store(['batchSet', large])));
    }

    expect(answers.at(-1)).toBe('429 TOO_MANY_REQUESTS');
    await world.host.advance(60_000);
    expect(await store(['set', 'a', 1])).toEqual({ ok: null });
  });

  it('keeps everything over a restart', async () => {
    await store(['set', 'a', 1]);
    await store(['setSecret', 's', 'hidden']);
    await world.restart();

    expect(await store(['get', 'a'])).toEqual({ ok: 1 });
    expect(await store(['getSecret', 's'])).toEqual({ ok: 'hidden' });
  });
});
