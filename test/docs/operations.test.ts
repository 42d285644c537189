import { readFileSync } from 'node:fs';

import { FILE, LISTS, operationsTable, testsOf } from './operations-table';

const FLOWS = ['C', 'T', 'S', 'O', 'D'].flatMap((pair) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${pair}${number}`),
);

describe('docs/operations.md', () => {
  it('is what the lists say: npm run docs:operations', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(operationsTable());
  });

  it.each(Object.entries(LISTS))(
    'has evidence, a reason to repeat and a flow for every call of %s',
    (system, operations) => {
      const calls = operations.map(({ call }) => call);

      expect(new Set(calls).size).toBe(calls.length);
      expect(operations.filter(({ evidence }) => evidence.trim() === '')).toEqual([]);
      expect(operations.filter(({ flows }) => flows.length === 0)).toEqual([]);
      expect(testsOf(system)).not.toEqual([]);
    },
  );

  it('covers every flow', () => {
    const needed = new Set(
      Object.values(LISTS).flatMap((list) => list.flatMap(({ flows }) => flows)),
    );

    expect(FLOWS.filter((flow) => !needed.has(flow))).toEqual([]);
  });
});
