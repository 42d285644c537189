/** A date node's timestamp (milliseconds as text, midnight UTC) as 2026-11-21; '' when it is none. */
export function dayOf(timestamp: string): string {
  const at = new Date(Number(timestamp));
  return timestamp === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

const READABLE = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The same date as the page shows it: Nov 21, 2026. */
export function readableDay(timestamp: string): string {
  const day = dayOf(timestamp);
  return day && READABLE.format(new Date(day));
}
