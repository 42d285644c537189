import { cqlOf } from '../../../../local/site/ui/rest/search';

test.each([
  ['summer hero', 'type = page and text ~ "summer hero"'],
  ['say "hi"', 'type = page and text ~ "say \\"hi\\""'],
  ['space = SUM and label = campaign', 'space = SUM and label = campaign'],
  ['salt and pepper', 'type = page and text ~ "salt and pepper"'],
])('%s is searched as %s', (text, cql) => {
  expect(cqlOf(text)).toBe(cql);
});
