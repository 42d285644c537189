import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { Send } from '../../../src/connectors/kit/http';
import { sendTo } from './connection';

const LOST = new TypeError('fetch failed');

/** A connection that ends at its n-th request, before it arrives or after it was carried out. */
export function dyingAt(standIn: StandIn, fatal: number, moment: 'before' | 'after'): Send {
  let count = 0;
  return async (url, request) => {
    count += 1;
    if (count > fatal || (count === fatal && moment === 'before')) throw LOST;
    const answer = await sendTo(standIn)(url, request);
    if (count === fatal) throw LOST;
    return answer;
  };
}
