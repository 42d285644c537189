import type { Clock } from '../../clock';

const HOUR = 3_600_000;

/**
 * The hourly pool of points that all calls of an app draw from, enforced for Forge apps since 2 March 2026:
 * https://developer.atlassian.com/cloud/confluence/rate-limiting/
 */
export interface Points {
  /** Headers for the answer, and whether the pool still had something. */
  take(): { allowed: boolean; headers: Record<string, string> };
  /** What the answer turned out to cost. */
  spend(points: number): void;
  remaining(): number;
  /** Leaves only so many points until the hour is over. */
  runLow(remaining: number): void;
}

const POOL = 65_000;
const NEAR = 0.2;

export function createPoints(clock: Clock): Points {
  let hour = 0;
  let left = POOL;
  const current = () => {
    const now = Math.floor(clock.now() / HOUR);
    if (now !== hour) [hour, left] = [now, POOL];
    return left;
  };
  const reset = () => (hour + 1) * HOUR;
  return {
    take() {
      const remaining = current();
      const allowed = remaining > 0;
      const headers: Record<string, string> = {
        'x-ratelimit-limit': String(POOL),
        'x-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-ratelimit-reset': new Date(reset()).toISOString(),
        'x-ratelimit-nearlimit': String(remaining < POOL * NEAR),
      };
      if (!allowed) {
        headers['retry-after'] = String(Math.ceil((reset() - clock.now()) / 1000));
        headers['ratelimit-reason'] = 'confluence-quota-global-based';
      }
      return { allowed, headers };
    },
    spend(points) {
      left = current() - points;
    },
    remaining: current,
    runLow(remaining) {
      current();
      left = remaining;
    },
  };
}

/** 1 for the request, 1 for each core object or 2 for each person and group that is read; writes cost 1. */
export function costOf(method: string, identity: boolean, json: unknown): number {
  if (method !== 'GET' && !identity) return 1;
  const objects =
    typeof json === 'object' && json !== null && 'results' in json && Array.isArray(json.results)
      ? json.results.length
      : 1;
  return 1 + objects * (identity ? 2 : 1);
}
