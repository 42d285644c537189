import { Capability } from '../../contracts/title-catalogue';
import { Problem } from '../../errors';
import type { CheckReport } from '../kit/connector';
import type { Http } from '../kit/http';
import { path } from '../kit/path';
import type { ConsonanceClient } from './client';

type Warning = CheckReport['warnings'][number];

const FIVE_MINUTES = 300_000;

/**
 * Proves address and key. Throws 'wrong-address' when the host does not exist or a page answers, 'unauthorised',
 * 'egress-denied'; warns of `not-offered` (subject: each capability that this Consonance lacks), `read-only-interface`
 * and `clock-skew` (minutes). Consonance does not say whose key it is: the account is the address.
 */
export async function check(client: ConsonanceClient): Promise<CheckReport> {
  const { api, http, now, rest, host } = client.connection;
  const account = new URL(host).hostname;
  try {
    if (api === 'rest') {
      await rest.page({ page: 1 });
      return { account, warnings: [{ code: 'read-only-interface' }] };
    }
    const offered = await client.capabilities();
    const missing = Capability.options.filter((name) => !offered.has(name));
    const warnings = missing.map((subject): Warning => ({ code: 'not-offered', subject }));
    return { account, warnings: [...warnings, ...(await clockWarnings(http, now))] };
  } catch (error) {
    return hostMayNotExist(error);
  }
}

/** undici's code and text for a name that DNS does not know; Forge passes on the text only. */
function hostMayNotExist(error: unknown): never {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (code === 'ENOTFOUND' || cause.message.includes('getaddrinfo ENOTFOUND')) {
      const detail = 'no such host';
      throw new Problem('wrong-address', { subject: 'Consonance', detail, cause: error });
    }
  }
  throw error;
}

async function clockWarnings(http: Http, now: () => number): Promise<Warning[]> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const answer = await http.raw('POST', path`/graphql`, {
    contentType: 'application/json',
    body,
    shown: '/graphql __typename',
  });
  const there = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(there)) return [];
  const skew = Math.abs(there - now());
  if (skew <= FIVE_MINUTES) return [];
  return [{ code: 'clock-skew', subject: String(Math.round(skew / 60_000)) }];
}
