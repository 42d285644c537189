/** Making a format costs more than a hundred uses of it. There are as many as there are zones. */
const DAYS = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (YYYY-MM-DD) that a moment falls on in a time zone; UTC when the zone is unknown. */
export function dayIn(timeZone: string, moment: number): string {
  return (DAYS.get(timeZone) ?? daysOf(knownZone(timeZone))).format(moment);
}

function daysOf(timeZone: string): Intl.DateTimeFormat {
  const known = DAYS.get(timeZone);
  if (known) return known;
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, ...numbers });
  DAYS.set(timeZone, format);
  return format;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moved.toISOString().slice(0, 10);
}

/** When a calendar day begins in a time zone, to the quarter of an hour; zones differ by no less. */
export function startOfDay(timeZone: string, day: string): number {
  const quarter = 900_000;
  let moment = Date.parse(`${day}T00:00:00Z`) - 15 * 4 * quarter;
  while (dayIn(timeZone, moment) < day) moment += quarter;
  return moment;
}

export const isTimeZone = (timeZone: string): boolean => knownZone(timeZone) === timeZone;

/** The zone itself, or UTC when this machine does not know it. */
export function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}
