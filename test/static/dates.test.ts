import { formatDay, formatMoment, formatTime } from '../../static/kit/dates';

test('a day is the same day in every zone', () => {
  for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles']) {
    expect(formatDay('2027-06-30', { locale: 'en-GB', ...{ timeZone } })).toBe('30 Jun 2027');
  }
});

test('a moment names its zone', () => {
  const instant = '2026-11-21T10:04:00Z';
  expect(formatMoment(instant, { locale: 'en-GB', timeZone: 'Europe/Berlin' })).toBe(
    '21 Nov 2026, 11:04 CET',
  );
  expect(formatMoment(instant, { locale: 'de-DE', timeZone: 'Europe/Berlin' })).toBe(
    '21. Nov. 2026, 11:04 MEZ',
  );
  expect(formatTime(instant, { locale: 'en-GB', timeZone: 'Europe/Berlin' })).toBe('11:04');
});

test('what is no date is shown as it is', () => {
  expect(formatDay('soon', { locale: 'en-GB' })).toBe('soon');
  expect(formatMoment('soon', { locale: 'en-GB', timeZone: 'UTC' })).toBe('soon');
});
