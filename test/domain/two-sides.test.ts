import fc from 'fast-check';

import { changedSide, isLoop, settleConflict, type Owner } from '../../src/domain/two-sides';

const BEFORE = { ours: 'a', theirs: 'b' };

describe('which side has changed', () => {
  it.each([
    ['none', { ours: 'a', theirs: 'b', equal: false }],
    ['ours', { ours: 'x', theirs: 'b', equal: false }],
    ['theirs', { ours: 'a', theirs: 'x', equal: false }],
    ['both', { ours: 'x', theirs: 'y', equal: false }],
    ['none', { ours: 'x', theirs: 'y', equal: true }],
  ] as const)('is %s for %j', (side, now) => {
    expect(changedSide(BEFORE, now)).toBe(side);
  });
});

describe('two systems that answer each other', () => {
  it('are noticed by the number of changes in ten minutes, and by how far one came', () => {
    const often = [1, 2, 3, 4, 5, 6, 7].map((minute) => minute * 60_000);

    expect(isLoop(often, 480_000)).toBe(true);
    expect(isLoop(often, 3_600_000)).toBe(false);
    expect(isLoop([], 0, 4)).toBe(true);
  });
});

describe('a conflict', () => {
  it('loses no value, whoever wins', () => {
    const sides = fc.record({
      a: fc.string(),
      b: fc.option(fc.integer()),
      c: fc.array(fc.string()),
    });
    const owners = fc.constantFrom<Owner>('ours', 'theirs', 'people');
    fc.assert(
      fc.property(sides, sides, owners, (ours, theirs, owner) => {
        const { value, kept, ask } = settleConflict(ours, theirs, () => owner);
        const held = JSON.stringify([value, kept.map((one) => one.value)]);
        for (const field of ['a', 'b', 'c'] as const) {
          const both = [JSON.stringify(ours[field]), JSON.stringify(theirs[field])];
          expect([ask.includes(field), both.every((one) => held.includes(one))]).toContain(true);
        }
      }),
    );
  });

  it('asks nobody where both sides agree', () => {
    expect(settleConflict({ a: 1 }, { a: 1 }, () => 'people')).toEqual({
      value: { a: 1 },
      kept: [],
      ask: [],
    });
  });
});
