import { setSetting, setting } from '../drives/rows';
import type { StandInContext } from '../kit/stand-in';
import { GraphError } from './graph-error';

interface Throttle {
  status: 429 | 503 | 509;
  /** Milliseconds of the stand-in's time. */
  until: number;
}

/** Refuses every call until so many seconds have passed. Source: graph/throttling, graph/errors */
export function throttle(context: StandInContext, status: Throttle['status'], seconds: number) {
  setSetting(context.db, 'throttle', { status, until: context.clock.now() + seconds * 1000 });
}

export function checkThrottle(context: StandInContext): void {
  const throttled = setting<Throttle>(context.db, 'throttle');
  if (throttled === undefined || throttled.until <= context.clock.now()) return;
  const seconds = Math.ceil((throttled.until - context.clock.now()) / 1000);
  const [code, message] = {
    429: ['activityLimitReached', 'The request has been throttled.'],
    503: ['serviceNotAvailable', 'The service is busy.'],
    509: ['activityLimitReached', 'The bandwidth limit has been exceeded.'],
  }[throttled.status] as [string, string];
  throw new GraphError(throttled.status, code, message, {
    inner: 'throttledRequest',
    headers: { 'retry-after': String(seconds) },
  });
}
