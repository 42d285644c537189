import type { Send } from '../../connectors/kit/http';
import { Problem } from '../../errors';

/** Forge lets a function make so many outgoing calls in a minute; a few are kept back. */
const MOST = 95;
const MINUTE = 60_000;

/** Counts outgoing calls of an invocation. */
export interface CallMeter {
  /** Calls that may be made now. */
  left(): number;
  count(): void;
}

/** Counts the calls of the last minute, wherever the platform lets its own minutes begin. */
export function createMeter(now: () => number): CallMeter {
  const calls: number[] = [];
  const recent = () => {
    const since = now() - MINUTE;
    while ((calls[0] ?? Number.POSITIVE_INFINITY) <= since) calls.shift();
    return calls.length;
  };
  return {
    left: () => MOST - recent(),
    count: () => void calls.push(now()),
  };
}

/** Begins no call that the platform would refuse. */
export const metered =
  (send: Send, meter: CallMeter): Send =>
  async (url, request) => {
    if (meter.left() < 1) throw new Problem('out-of-time', { subject: hostOf(url) });
    meter.count();
    return await send(url, request);
  };

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : 'Confluence');
