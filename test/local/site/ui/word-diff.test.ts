import * as fc from 'fast-check';

import { wordDiff } from '../../../../local/site/ui/page/word-diff';

const side = (before: string, after: string, left: 'removed' | 'added') =>
  wordDiff(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

test('marks the words that changed and leaves the others', () => {
  expect(wordDiff('we sell forty books', 'we sell fifty books now')).toEqual([
    { kind: 'same', text: 'we sell ' },
    { kind: 'removed', text: 'forty books' },
    { kind: 'added', text: 'fifty books now' },
  ]);
});

test('equal texts are one piece', () => {
  expect(wordDiff('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }]);
});

test('both texts can be read back from the pieces', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 30 });

  fc.assert(
    fc.property(words, words, (left, right) => {
      const [before, after] = [left.join(''), right.join('')];
      expect(side(before, after, 'added')).toBe(before);
      expect(side(before, after, 'removed')).toBe(after);
    }),
  );
});
