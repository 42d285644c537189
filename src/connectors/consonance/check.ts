import { Capability } from '../../contracts/title-catalogue';
import type { CheckReport } from '../kit/connector';
import type { Http } from '../kit/http';
import { path } from '../kit/path';
import type { ConsonanceClient } from './client';

type Warning = CheckReport['warnings'][number];

const FIVE_MINUTES = 300_000;

/**
 * Proves address and key. Throws 'wrong-address' when a page answers, 'unauthorised',
 * 'egress-denied'; warns of `not-offered` (subject: each capability that this Consonance lacks), `read-only-interface`
 * and `clock-skew` (minutes). Consonance does not say whose key it is: the account is the address.
 */
export async function check(client: ConsonanceClient): Promise<CheckReport> {
  const { api, http, now, rest, host } = client.connection;
  const account = new URL(host).hostname;
  if (api === 'rest') {
    await rest.page({ page: 1 });
    return { account, warnings: [{ code: 'read-only-interface' }] };
  }
  const offered = await client.capabilities();
  const missing = Capability.options.filter((name) => !offered.has(name));
  const warnings = missing.map((subject): Warning => ({ code: 'not-offered', subject }));
  return { account, warnings: [...warnings, ...(await clockWarnings(http, now))] };
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
