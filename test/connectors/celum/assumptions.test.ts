import { ASSUMPTIONS } from '../../../src/connectors/celum/assumptions';

describe("what is assumed of CELUM's API", () => {
  it('is written down without a gap, with the way to settle it', () => {
    const ids = Array.from({ length: 24 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);

    expect(Object.keys(ASSUMPTIONS)).toEqual(ids);
    for (const { assumed, settledBy } of Object.values(ASSUMPTIONS)) {
      expect(assumed).toMatch(/\.$/);
      expect(settledBy).not.toBe('');
    }
  });
});
