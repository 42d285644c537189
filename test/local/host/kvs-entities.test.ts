import { startFixtureHost, type FixtureHost, type Probed } from './fixture-host';
import { someText } from './matchers';

describe('custom entities, through unmodified @forge/kvs', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  const store = (...calls: unknown[][]): Promise<Probed> => world.store(...calls);
  const job = (...calls: unknown[][]): Promise<Probed> => store(['entity', 'job'], ...calls);
  const code = ({ error }: Probed): string => `${error?.status ?? ''} ${error?.code ?? ''}`;

  it.each([
    [
      'an entity that is not declared',
      [
        ['entity', 'nope'],
        ['set', 'a', {}],
      ],
      '404 SCHEMA_NOT_FOUND',
    ],
    [
      'a value that is no object',
      [
        ['entity', 'job'],
        ['set', 'a', 1],
      ],
      '400 INVALID_ENTITY_VALUE',
    ],
    [
      'text for an integer',
      [
        ['entity', 'job'],
        ['set', 'a', { due: '5' }],
      ],
      '400 INCORRECT_PROPERTY_TYPE',
    ],
    [
      'an integer over 32 bits',
      [
        ['entity', 'job'],
        ['set', 'a', { due: 2 ** 31 }],
      ],
      '400 INCORRECT_PROPERTY_TYPE',
    ],
    [
      'an index that is not declared',
      [['entity', 'job'], ['query'], ['index', 'nope'], ['getMany']],
      '400 INVALID_ENTITY_INDEX',
    ],
    [
      'a partition that is missing',
      [['entity', 'job'], ['query'], ['index', 'by-state'], ['getMany']],
      '400 INVALID_ENTITY_INDEX',
    ],
    [
      'a page of 101',
      [['entity', 'job'], ['query'], ['index', 'state'], ['limit', 101], ['getMany']],
      '400 COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    ],
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
      [
        'a range',
        [ready, ['where', { condition: 'LESS_THAN_EQUAL_TO', values: [20] }]],
        ['a', 'd'],
      ],
      ['between', [ready, ['where', { condition: 'BETWEEN', values: [15, 30] }]], ['d', 'b']],
      [
        'an attribute’s own index',
        [
          ['index', 'state'],
          ['where', { condition: 'EQUAL_TO', values: ['done'] }],
        ],
        ['c'],
      ],
      [
        'the key',
        [
          ['index', 'by-key'],
          ['where', { condition: 'GREATER_THAN', values: ['c'] }],
        ],
        ['d', 'e'],
      ],
      [
        'filters',
        [
          ready,
          [
            'filters',
            {
              filter: {
                and: [
                  ['urgent', { condition: 'EQUAL_TO', values: [true] }],
                  ['due', { condition: 'GREATER_THAN', values: [10] }],
                ],
              },
            },
          ],
        ],
        ['d'],
      ],
      [
        'either of two filters',
        [
          ready,
          [
            'filters',
            {
              filter: {
                or: [
                  ['due', { condition: 'EQUAL_TO', values: [10] }],
                  ['urgent', { condition: 'NOT_EQUAL_TO', values: [true] }],
                ],
              },
            },
          ],
        ],
        ['a', 'b'],
      ],
    ])('answer %s', async (_what, calls, expected) => {
      expect(keys(await job(['query'], ...calls, ['getMany']))).toEqual(expected);
    });

    it('count a page before they filter it', async () => {
      const notUrgent = {
        filter: { and: [['urgent', { condition: 'EQUAL_TO', values: [false] }]] },
      };
      const first = await job(['query'], ready, ['filters', notUrgent], ['limit', 2], ['getMany']);

      expect(first.ok).toEqual({ results: [], nextCursor: someText });
      const { nextCursor } = first.ok as { nextCursor: string };
      expect(
        keys(
          await job(
            ['query'],
            ready,
            ['filters', notUrgent],
            ['limit', 2],
            ['cursor', nextCursor],
            ['getMany'],
          ),
        ),
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
    const transact = (...operations: unknown[][]) =>
      store(['transact'], ...operations, ['execute']);

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
      expect(
        code(await transact(['set', 'x', { state: 'b' }, when('state', 'NOT_EQUAL_TO', 'a')])),
      ).toBe('400 CONDITIONAL_CHECK_FAILED');
      expect(
        await transact(['set', 'x', { state: 'b' }, when('state', 'NOT_EXISTS', true)]),
      ).toEqual({ ok: null });
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
      [
        '26 operations',
        Array.from({ length: 26 }, (_, n) => ['set', `k${n}`, n]),
        '422 UNPROCESSABLE_ENTITY',
      ],
      [
        'a key twice',
        [
          ['set', 'a', 1],
          ['delete', 'a'],
        ],
        '400 KEY_DUPLICATION_ERROR',
      ],
      [
        'a key policy',
        [['set', 'a', 1, undefined, { keyPolicy: 'FAIL_IF_EXISTS' }]],
        '400 INVALID_TRANSACTION_REQUEST',
      ],
    ])('refuse %s', async (_what, operations, answer) => {
      expect(code(await transact(...operations))).toBe(answer);
    });
  });
});
