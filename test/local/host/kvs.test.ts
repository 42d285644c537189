import { startFixtureHost, type FixtureHost, type Probed } from './fixture-host';

describe('the key-value store, through unmodified @forge/kvs', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  const store = (...calls: unknown[][]): Promise<Probed> => world.store(...calls);
  const job = (...calls: unknown[][]): Promise<Probed> => store(['entity', 'job'], ...calls);
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
    ['a time to live of 0', ['set', 'a', 1, { ttl: { value: 0, unit: 'HOURS' } }], '400 INVALID_TTL'],
    ['a time to live over a year', ['set', 'a', 1, { ttl: { value: 366, unit: 'DAYS' } }], '400 INVALID_TTL'],
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
      ok: { key: 'a', value: 1, expireTime: expect.stringMatching(/^\d{4}-.*Z$/) },
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
      nextCursor: expect.any(String),
    });
    const { nextCursor } = first.ok as { nextCursor: string };
    expect(
      await store(['query'], ['where', 'key', prefix], ['cursor', nextCursor], ['getMany']),
    ).toEqual({ ok: { results: [{ key: 'b:3', value: 'b:3' }] } });
    expect(code(await store(['query'], ['limit', 101], ['getMany']))).toBe('400 LIST_QUERY_LIMIT_EXCEEDED');
  });

  it.each([
    ['an entity that is not declared', [['entity', 'nope'], ['set', 'a', {}]], '404 SCHEMA_NOT_FOUND'],
    ['a value that is no object', [['entity', 'job'], ['set', 'a', 1]], '400 INVALID_ENTITY_VALUE'],
    ['text for an integer', [['entity', 'job'], ['set', 'a', { due: '5' }]], '400 INCORRECT_PROPERTY_TYPE'],
    ['an integer over 32 bits', [['entity', 'job'], ['set', 'a', { due: 2 ** 31 }]], '400 INCORRECT_PROPERTY_TYPE'],
    ['an index that is not declared', [['entity', 'job'], ['query'], ['index', 'nope'], ['getMany']], '400 INVALID_ENTITY_INDEX'],
    ['a partition that is missing', [['entity', 'job'], ['query'], ['index', 'by-state'], ['getMany']], '400 INVALID_ENTITY_INDEX'],
    ['a page of 101', [['entity', 'job'], ['query'], ['index', 'state'], ['limit', 101], ['getMany']], '400 COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
  ])('refuses %s', async (_what, calls, answer) => {
    expect(code(await store(...calls))).toBe(answer);
  });

  describe('queries of entities', () => {
    const rows: [string, object][] = [
      ['a', { state: 'ready', due: 10, urgent: true }],
      ['b', { state: 'ready', due: 30, urgent: false }],
      ['c', { state: 'done', due: 20 }],
      ['d', { state: 'ready', due: 20, urgent: true }],
      ['e', { state: 'ready' }],
    ];
    beforeEach(async () => {
      await store(['batchSet', rows.map(([key, value]) => ({ key, value, entityName: 'job' }))]);
    });
    const ready = ['index', 'by-state', { partition: ['ready'] }];
    const keys = ({ ok }: Probed) =>
      (ok as { results: { key: string }[] }).results.map(({ key }) => key);

    it.each([
      ['a partition by its range, leaving out what has none', [ready], ['a', 'd', 'b']],
      ['backwards', [ready, ['sort', 'DESC']], ['b', 'd', 'a']],
      ['a range', [ready, ['where', { condition: 'LESS_THAN_EQUAL_TO', values: [20] }]], ['a', 'd']],
      ['between', [ready, ['where', { condition: 'BETWEEN', values: [15, 30] }]], ['d', 'b']],
      ['an attribute’s own index', [['index', 'state'], ['where', { condition: 'EQUAL_TO', values: ['done'] }]], ['c']],
      ['the key', [['index', 'by-key'], ['where', { condition: 'GREATER_THAN', values: ['c'] }]], ['d', 'e']],
      ['filters', [ready, ['filters', { filter: { and: [['urgent', { condition: 'EQUAL_TO', values: [true] }], ['due', { condition: 'GREATER_THAN', values: [10] }]] } }]], ['d']],
      ['either of two filters', [ready, ['filters', { filter: { or: [['due', { condition: 'EQUAL_TO', values: [10] }], ['urgent', { condition: 'NOT_EQUAL_TO', values: [true] }]] } }]], ['a', 'b']],
    ])('answer %s', async (_what, calls, expected) => {
      expect(keys(await job(['query'], ...calls, ['getMany']))).toEqual(expected);
    });

    it('count a page before they filter it', async () => {
      const notUrgent = { filter: { and: [['urgent', { condition: 'EQUAL_TO', values: [false] }]] } };
      const first = await job(['query'], ready, ['filters', notUrgent], ['limit', 2], ['getMany']);

      expect(first.ok).toEqual({ results: [], nextCursor: expect.any(String) });
      const { nextCursor } = first.ok as { nextCursor: string };
      expect(
        keys(await job(['query'], ready, ['filters', notUrgent], ['limit', 2], ['cursor', nextCursor], ['getMany'])),
      ).toEqual(['b']);
    });

    it('lag behind writes when told so, while get does not', async () => {
      world.host.faults.set({ queryLagMs: 5000 });
      await job(['set', 'f', { state: 'ready', due: 1 }]);
      await job(['delete', 'a']);

      expect(keys(await job(['query'], ready, ['getMany']))).toEqual(['a', 'd', 'b']);
      expect(await job(['get', 'a'])).toEqual({ ok: null });
      await world.host.advance(5001);
      expect(keys(await job(['query'], ready, ['getMany']))).toEqual(['f', 'd', 'b']);
    });
  });

  describe('transactions', () => {
    const when = (field: string, condition: string, ...values: unknown[]) => ({
      entityName: 'job',
      conditions: { filter: { and: [[field, { condition, values }]] } },
    });
    const transact = (...operations: unknown[][]) => store(['transact'], ...operations, ['execute']);

    it('do all, when every condition holds', async () => {
      await job(['set', 'a', { state: 'ready', due: 1 }]);

      expect(
        await transact(
          ['set', 'a', { state: 'claimed', due: 2 }, when('state', 'EQUAL_TO', 'ready')],
          ['set', 'plain', 'too'],
          ['check', 'b', when('state', 'NOT_EXISTS', true)],
        ),
      ).toEqual({ ok: null });
      expect(await job(['get', 'a'])).toEqual({ ok: { state: 'claimed', due: 2 } });
      expect(await store(['get', 'plain'])).toEqual({ ok: 'too' });
    });

    it('do nothing, when one does not', async () => {
      await job(['set', 'a', { state: 'done', due: 1 }]);

      const answer = await transact(
        ['set', 'plain', 'too'],
        ['set', 'a', { state: 'claimed' }, when('state', 'EQUAL_TO', 'ready')],
      );

      expect(code(answer)).toBe('400 CONDITIONAL_CHECK_FAILED');
      expect(await store(['get', 'plain'])).toEqual({ ok: null });
      expect(await job(['get', 'a'])).toEqual({ ok: { state: 'done', due: 1 } });
    });

    it('fail on an absent key, whatever is asked of it but that it is absent', async () => {
      expect(code(await transact(['set', 'x', { state: 'b' }, when('state', 'NOT_EQUAL_TO', 'a')]))).toBe(
        '400 CONDITIONAL_CHECK_FAILED',
      );
      expect(await transact(['set', 'x', { state: 'b' }, when('state', 'NOT_EXISTS', true)])).toEqual({ ok: null });
    });

    it('let one of two writers win', async () => {
      await job(['set', 'a', { state: 'ready', due: 0 }]);
      const claim = (due: number) =>
        transact(['set', 'a', { state: 'claimed', due }, when('state', 'EQUAL_TO', 'ready')]);

      const answers = await Promise.all([claim(1), claim(2), claim(3)]);

      expect(answers.filter(({ error }) => error === undefined)).toHaveLength(1);
    });

    it.each([
      ['nothing', [], '400 INVALID_TRANSACTION_REQUEST'],
      ['26 operations', Array.from({ length: 26 }, (_, n) => ['set', `k${n}`, n]), '422 UNPROCESSABLE_ENTITY'],
      ['a key twice', [['set', 'a', 1], ['delete', 'a']], '400 KEY_DUPLICATION_ERROR'],
      ['a key policy', [['set', 'a', 1, undefined, { keyPolicy: 'FAIL_IF_EXISTS' }]], '400 INVALID_TRANSACTION_REQUEST'],
    ])('refuse %s', async (_what, operations, answer) => {
      expect(code(await transact(...operations))).toBe(answer);
    });
  });

  it('does what it can of a batch', async () => {
    expect(
      await store(['batchSet', [{ key: 'good', value: 1 }, { key: 'bad/key', value: 2 }]]),
    ).toEqual({
      ok: {
        successfulKeys: [{ key: 'good' }],
        failedKeys: [{ key: 'bad/key', error: { code: 'INVALID_KEY', message: expect.any(String) } }],
      },
    });
    expect(await store(['batchGet', [{ key: 'good' }, { key: 'gone' }]])).toEqual({
      ok: {
        successfulKeys: [{ key: 'good', value: 1 }],
        failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) } }],
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
    const large = Array.from({ length: 20 }, (_, n) => ({ key: `k${n}`, value: 'x'.repeat(200 * 1024) }));
    const answers: string[] = [];
    for (let round = 0; round < 11; round += 1) answers.push(code(await store(['batchSet', large])));

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
