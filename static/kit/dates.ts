import type { Surroundings } from './surroundings';

type Reader = Pick<Surroundings, 'locale' | 'timeZone'>;

/** A calendar day (YYYY-MM-DD), which is the same day everywhere: "30 Jun 2027". */
export function formatDay(day: string, { locale }: Pick<Reader, 'locale'>): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** A moment in the reader's zone, which is named: "21 Nov 2026, 11:04 GMT". */
export function formatMoment(instant: string, { locale, timeZone }: Reader): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(date);
}

/** The time of day in the reader's zone: "11:04". */
export function formatTime(instant: string, { locale, timeZone }: Reader): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(
    date,
  );
}
