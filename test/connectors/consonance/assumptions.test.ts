import { ASSUMPTIONS } from '../../../src/connectors/consonance';

test('assumptions about Consonance are numbered without a gap', () => {
  const numbers = ASSUMPTIONS.map((_, at) => `A-${String(at + 1).padStart(2, '0')}`);

  expect(ASSUMPTIONS.map(({ id }) => id)).toEqual(numbers);
});
