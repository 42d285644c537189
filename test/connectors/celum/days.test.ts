import fc from 'fast-check';

import { dayIn, dayOf, endOfDayIn, momentOf } from '../../../src/connectors/celum/days';

describe('days in a time zone', () => {
  it.each([
    ['UTC', '2026-11-21T23:30:00Z', '2026-11-21', '2026-11-21T23:59:59.999Z'],
    ['Europe/Vienna', '2026-11-21T23:30:00Z', '2026-11-22', '2026-11-22T22:59:59.999Z'],
    ['America/New_York', '2026-11-21T02:00:00Z', '2026-11-20', '2026-11-21T04:59:59.999Z'],
    // The day on which clocks go back has 25 hours, the one on which they go forward 23.
    ['Europe/Vienna', '2026-10-25T10:00:00Z', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['Europe/Vienna', '2026-03-29T00:30:00Z', '2026-03-29', '2026-03-29T21:59:59.999Z'],
  ])('%s: %s lies in %s, which ends %s', (timeZone, moment, day, end) => {
    expect(dayIn(timeZone, Date.parse(moment))).toBe(day);
    expect(new Date(endOfDayIn(timeZone, Date.parse(moment))).toISOString()).toBe(end);
  });

  it('end where the next day begins, everywhere and always', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Auckland',
    );
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const end = endOfDayIn(zone, moment.getTime());
        expect(dayIn(zone, end)).toBe(dayIn(zone, moment.getTime()));
        expect(dayIn(zone, end + 1)).not.toBe(dayIn(zone, end));
      }),
    );
  });

  it.each([
    ['2027-06-30', '2027-06-30'],
    ['2027-06-29T22:00:00Z', '2027-06-30'],
    [Date.parse('2027-06-30T10:00:00Z'), '2027-06-30'],
    ['2027-13-30', undefined],
    ['soon', undefined],
    [true, undefined],
  ])('reads the date field %j as %s', (value, day) => {
    expect(dayOf(value, 'Europe/Vienna')).toBe(day);
  });

  it.each([
    ['2026-11-21T00:00:00Z', 1_795_219_200_000],
    [1_795_219_200_000, 1_795_219_200_000],
    [null, undefined],
    ['soon', undefined],
    [1e300, undefined],
  ])('reads the moment %j', (value, moment) => {
    expect(momentOf(value)).toBe(moment);
  });
});
