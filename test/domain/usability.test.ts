import fc from 'fast-check';

import { usabilityOf, type UsabilityContext } from '../../src/domain/usability';
import type { Asset } from '../../src/contracts/asset';
import { asset, mapping } from '../support/build';

const NOON = Date.parse('2026-11-21T12:00:00Z');

const context = (overrides: Partial<UsabilityContext> = {}): UsabilityContext => ({
  policy: undefined,
  mapping: mapping(),
  timeZone: 'Europe/Berlin',
  now: NOON,
  ...overrides,
});

const reasonsOf = (one: Asset, where = context()) =>
  usabilityOf(one, where).reasons.map(({ reason }) => reason);

const licensedUntil = (licenceEnd: string | null) =>
  asset({ rights: { ...asset().rights, licenceEnd } });

const available = (from: string | null, until: string | null, now = true) =>
  asset({ availability: { from, until, available: now } });

describe('the usability of an asset', () => {
  it('finds nothing wrong with an approved asset under licence', () => {
    expect(usabilityOf(asset(), context())).toEqual({
      usable: true,
      reasons: [],
      endsInDays: null,
    });
  });

  it.each([
    ['released but not approved', asset({ approval: 'unknown', released: true }), ['not-approved']],
    ['in review', asset({ approval: 'in-review' }), ['not-approved']],
    ['rejected', asset({ approval: 'rejected' }), ['rejected']],
    ['locked', asset({ locked: true }), ['locked']],
    ['licence ended', licensedUntil('2026-11-14'), ['licence-expired']],
    ['licence ends today', licensedUntil('2026-11-21'), []],
    ['no licence end', licensedUntil(null), []],
    ['available until today, as a day', available(null, '2026-11-21'), []],
    ['available until a moment ago', available(null, '2026-11-21T11:59:59Z'), ['not-available']],
    ['available from tomorrow', available('2026-11-22', null, false), ['not-yet-available']],
    ['switched off', available(null, null, false), ['not-available']],
  ])('says of an asset that is %s: %j', (_, one, reasons) => {
    expect(reasonsOf(one)).toEqual(reasons);
  });

  it('ends a licence with the day in the site’s time zone', () => {
    const lateEvening = Date.parse('2026-11-21T23:30:00Z');
    const one = licensedUntil('2026-11-21');

    expect(reasonsOf(one, context({ now: lateEvening, timeZone: 'UTC' }))).toEqual([]);
    expect(reasonsOf(one, context({ now: lateEvening, timeZone: 'Europe/Berlin' }))).toEqual([
      'licence-expired',
    ]);
  });

  it.each([
    [['Print'], ['DE'], []],
    [['print '], ['de'], []],
    [['Print', 'TV'], [], ['wrong-channel']],
    [['TV'], ['FR'], ['wrong-channel', 'wrong-territory']],
    [[], [], []],
  ])('compares with a space that publishes for %j in %j: %j', (channels, territories, reasons) => {
    expect(reasonsOf(asset(), context({ policy: { channels, territories } }))).toEqual(reasons);
  });

  it('says once that rights are not stated', () => {
    const bare = asset({ rights: { ...asset().rights, channels: [], territories: [] } });
    const policy = { channels: ['Web'], territories: ['DE'] };

    expect(reasonsOf(bare, context({ policy }))).toEqual(['rights-missing']);
  });

  it('makes no claim about what the admin has not mapped', () => {
    const blind = mapping({ approvalField: null, channelsField: null, territoriesField: null });
    const policy = { channels: ['TV'], territories: ['FR'] };

    expect(reasonsOf(asset({ approval: 'unknown' }), context({ mapping: blind, policy }))).toEqual(
      [],
    );
  });

  it('names the worst reason first', () => {
    const bad = { ...licensedUntil('2026-01-01'), approval: 'rejected' as const, locked: true };

    expect(reasonsOf(bad)).toEqual(['licence-expired', 'rejected', 'locked']);
  });

  it('warns as many days before the end as the admin said', () => {
    expect(usabilityOf(licensedUntil('2026-12-21'), context()).endsInDays).toBe(30);
    expect(usabilityOf(licensedUntil('2026-12-22'), context()).endsInDays).toBeNull();
  });

  it('never warns of an end that has passed, and calls usable only what has no reason', () => {
    const days = fc
      .integer({ min: -2000, max: 2000 })
      .map((offset) => new Date(NOON + offset * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.boolean(), (end, locked) => {
        const { usable, reasons, endsInDays } = usabilityOf(
          { ...licensedUntil(end), locked },
          context(),
        );
        expect(usable).toBe(reasons.length === 0);
        expect(Number(endsInDays)).toBeGreaterThanOrEqual(0);
        expect(reasons.some(({ reason }) => reason === 'licence-expired')).toBe(end < '2026-11-21');
      }),
    );
  });
});
