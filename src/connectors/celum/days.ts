/** The calendar day of a moment in a time zone, YYYY-MM-DD. */
export function dayIn(timeZone: string, moment: number): string {
  const [year = '', month = '', day = ''] = partsOf(timeZone, moment);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** The last millisecond of the day that a moment lies in, by the clocks of the time zone. */
export function endOfDayIn(timeZone: string, moment: number): number {
  const next = Date.parse(`${dayIn(timeZone, moment)}T00:00:00Z`) + DAY;
  // The zone's distance to UTC at about that time, once more at the time that it gives: clocks may change between.
  const first = next - distance(timeZone, next);
  return next - distance(timeZone, first) - 1;
}

const DAY = 86_400_000;

function distance(timeZone: string, moment: number): number {
  const [year, month, day, hour, minute, second] = partsOf(timeZone, moment);
  const there = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`;
  return Date.parse(there) - Math.floor(moment / 1000) * 1000;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function partsOf(timeZone: string, moment: number): string[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  const parts = format.formatToParts(moment);
  return PARTS.map((type) => parts.find((part) => part.type === type)?.value ?? '');
}

/** A moment as CELUM writes it: ISO 8601 or milliseconds since the epoch; undefined when it is neither. */
export function momentOf(value: string | number | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  const moment = typeof value === 'number' ? value : Date.parse(value);
  return Number.isFinite(moment) && Math.abs(moment) < 8.64e15 ? moment : undefined;
}

/** A date field's day: a bare day as it is, a moment as the day that it has in the time zone. */
export function dayOf(value: unknown, timeZone: string): string | undefined {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return Number.isNaN(Date.parse(value)) ? undefined : value;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const moment = momentOf(value);
  return moment === undefined ? undefined : dayIn(timeZone, moment);
}
