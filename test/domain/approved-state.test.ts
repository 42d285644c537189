import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';

import { driftOf } from '../../src/domain/drift';
import { APPROVED, stateOf, type Meant, type Noise } from '../support/page-model';

const QUIET: Noise = {
  localId: 'a',
  keysTurned: false,
  nulls: false,
  commentedAt: 0,
  personName: 'Ann Baker',
  fileVersion: 1,
  signature: 's',
  assetName: 'Hero summer',
  locked: false,
};

const noise: fc.Arbitrary<Noise> = fc.record({
  localId: fc.string({ minLength: 1, maxLength: 12 }),
  keysTurned: fc.boolean(),
  nulls: fc.boolean(),
  commentedAt: fc.nat(40),
  personName: fc.string({ maxLength: 12 }),
  fileVersion: fc.integer({ min: 1, max: 99 }),
  signature: fc.stringMatching(/^[a-z0-9]{1,16}$/),
  assetName: fc.string({ maxLength: 12 }),
  locked: fc.boolean(),
});

/** One edit by somebody: it sets a choice, so that random ones often lead back. */
const edit: fc.Arbitrary<(page: Meant) => Meant> = fc.oneof(
  fc.nat(2).map((title) => (page: Meant) => ({ ...page, title })),
  fc.tuple(fc.nat(2), fc.nat(3)).map(([at, word]) => (page: Meant) => ({
    ...page,
    paragraphs: page.paragraphs.with(Math.min(at, page.paragraphs.length - 1), word),
  })),
  fc.constant((page: Meant) => ({ ...page, paragraphs: [...page.paragraphs, 3].slice(0, 5) })),
  fc.constant((page: Meant) => ({ ...page, paragraphs: page.paragraphs.slice(0, 3) })),
  fc
    .nat(1)
    .map((content) => (page: Meant) => ({ ...page, files: { ...page.files, 'map.png': content } })),
  fc.constant((page: Meant) => ({ ...page, files: { ...page.files, 'new.pdf': 2 } })),
  fc.constant((page: Meant) => ({ ...page, files: without(page.files, 'new.pdf') })),
  fc
    .integer({ min: 3, max: 4 })
    .map((assetVersion) => (page: Meant) => ({ ...page, assetVersion })),
  fc.nat(2).map((territories) => (page: Meant) => ({ ...page, territories })),
  fc.nat(2).map((licence) => (page: Meant) => ({ ...page, licence })),
);

const without = (files: Meant['files'], name: string) =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));

const same = (a: Meant, b: Meant) => isDeepStrictEqual(a, b);
const approved = stateOf(APPROVED, QUIET);

describe('the approved state', () => {
  it('raises no false alarm in 10,000 edits that change nothing', () => {
    const check = fc.check(
      fc.property(noise, (one) => stateOf(APPROVED, one).fingerprint === approved.fingerprint),
      { numRuns: 10_000 },
    );

    expect(check).toMatchObject({ failed: false, numRuns: 10_000 });
  });

  it('has its fingerprint exactly when it is reached again, over random edits', () => {
    const check = fc.check(
      fc.property(fc.array(fc.tuple(edit, noise), { maxLength: 12 }), (edits) => {
        let page = APPROVED;
        return edits.every(([change, one]) => {
          page = change(page);
          const reached = stateOf(page, one).fingerprint === approved.fingerprint;
          return reached === same(page, APPROVED);
        });
      }),
      { numRuns: 500 },
    );

    expect(check).toMatchObject({ failed: false });
  });

  it('names drift exactly when something beside the text is another', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), noise, (edits, one) => {
        const page = edits.reduce((now, change) => change(now), APPROVED);
        const { title, paragraphs } = APPROVED;
        const now = stateOf(page, one);
        expect(driftOf(approved, now).length > 0).toBe(
          !same({ ...page, title, paragraphs }, APPROVED),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<Meant>, unknown]>([
    [
      'a swapped attachment',
      { files: { 'map.png': 7, 'plan.pdf': 1 } },
      { kind: 'attachment', change: 'replaced', title: 'map.png' },
    ],
    [
      'an added attachment',
      { files: { 'map.png': 0, 'plan.pdf': 1, 'new.pdf': 2 } },
      { kind: 'attachment', change: 'added', title: 'new.pdf' },
    ],
    [
      'a removed attachment',
      { files: { 'map.png': 0 } },
      { kind: 'attachment', change: 'removed', title: 'plan.pdf' },
    ],
    [
      'a restricted asset',
      { territories: 1 },
      {
        kind: 'asset',
        change: 'rights',
        assetId: 4711,
        name: 'Hero summer',
        facts: [{ fact: 'territories', before: 'AT, DE', after: 'DE' }],
      },
    ],
    [
      'a licence that ended',
      { licence: 1 },
      {
        kind: 'asset',
        change: 'ended',
        assetId: 4711,
        name: 'Hero summer',
        facts: [{ fact: 'licenceEnd', before: '2027-06-30', after: '2026-11-14' }],
      },
    ],
    [
      'another version',
      { assetVersion: 4 },
      { kind: 'asset', change: 'version', assetId: 4711, name: 'Hero summer', facts: [] },
    ],
  ])('names %s', (_, change, item) => {
    const now = stateOf({ ...APPROVED, ...change }, QUIET);

    expect(driftOf(approved, now)).toEqual([item]);
    expect(now.fingerprint).not.toBe(approved.fingerprint);
  });
});
