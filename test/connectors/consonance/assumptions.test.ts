import { ASSUMPTIONS } from '../../../src/connectors/consonance/assumptions';

describe("what is assumed of Consonance's API", () => {
  it('is written down without a gap, with the way to settle it', () => {
    const ids = Object.keys(ASSUMPTIONS);

    expect(ids.length).toBeGreaterThan(8);
    expect(ids).toEqual(ids.map((_, at) => `A-${String(at + 1).padStart(2, '0')}`));
    for (const { assumed, settledBy } of Object.values(ASSUMPTIONS)) {
      expect(assumed).toMatch(/\.$/);
      expect(settledBy).not.toBe('');
    }
  });
});
