import { PROBLEMS } from '../../src/errors';
import { de } from '../../static/kit/problems/words/de';
import { en } from '../../static/kit/problems/words/en';

const codes = [...Object.keys(PROBLEMS), 'no-answer'];

test.each(codes)('%s has a sentence and a way out in English and German', (code) => {
  for (const { codes: known } of [en, de]) {
    expect(known[code]?.happened('OpenText')).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(known[code]?.help).toMatch(/^[A-ZÄÖÜ].*\.$/);
  }
});

test('there are no sentences for codes that nobody sends', () => {
  expect(Object.keys(en.codes).toSorted()).toEqual(codes.toSorted());
  expect(Object.keys(de.codes).toSorted()).toEqual(codes.toSorted());
});

test('what the app tries again by itself says so', () => {
  const retried = Object.entries(PROBLEMS)
    .filter(([, { retry }]) => retry)
    .map(([code]) => code);
  expect(Object.keys(en.codes).filter((code) => en.codes[code]?.background)).toEqual(retried);
});
