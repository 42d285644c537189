import { Problem } from '../../errors';
import type { CheckReport } from '../kit/connector';
import type { Http } from '../kit/http';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import type { CelumClient } from './client';
import * as wire from './wire';

type Warning = CheckReport['warnings'][number];

const FIVE_MINUTES = 300_000;

/**
 * Proves address, key and rights. Throws 'wrong-address' when the host does not exist or a portal answers,
 * 'unauthorised', 'forbidden', 'egress-denied'; warns of `no-assets`, `missing-right` (download),
 * `client-not-usable` (the client id), `cannot-act-as-readers` and `clock-skew` (minutes).
 */
export async function check(client: CelumClient): Promise<CheckReport> {
  const { calls, clientId } = client;
  const { http } = calls;
  const account = await http
    .json('GET', path`/users/me`, wire.Me)
    .then(({ username }) => username)
    .catch(hostMayNotExist);
  const warnings = [
    ...(await clockWarnings(calls)),
    ...(await rightsWarnings(calls)),
    ...(await clientWarnings(http, clientId)),
    ...(calls.options.actAs === 'reader' ? await impersonationWarnings(http, account) : []),
  ];
  return { account, version: await versionOf(http), warnings };
}

/** undici's code and text for a name that DNS does not know; Forge passes on the text only. */
function hostMayNotExist(error: unknown): never {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (code === 'ENOTFOUND' || cause.message.includes('getaddrinfo ENOTFOUND')) {
      throw new Problem('wrong-address', {
        subject: 'CELUM',
        detail: 'no such host',
        cause: error,
      });
    }
  }
  throw error;
}

// GET /version
async function versionOf(http: Http): Promise<string | undefined> {
  const { releaseVersion, version } = await http.json('GET', path`/version`, wire.VersionInfo);
  return version ?? releaseVersion ?? undefined;
}

async function clockWarnings(calls: Calls): Promise<Warning[]> {
  const answer = await calls.http.raw('GET', path`/version`);
  const there = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(there)) return [];
  const skew = Math.abs(there - calls.now());
  if (skew <= FIVE_MINUTES) return [];
  return [{ code: 'clock-skew', subject: String(Math.round(skew / 60_000)) }];
}

// POST /assets/search with the permissions of one asset
async function rightsWarnings(calls: Calls): Promise<Warning[]> {
  const found = await calls.ask(
    path`/assets/search`,
    {
      filter: { type: 'ASSET_ID_RANGE', from: 0 },
      pagination: { page: 1, size: 1 },
      inclusions: [{ type: 'ASSET_PERMISSIONS', permissions: ['viewMetadata', 'download'] }],
    },
    wire.AssetPage,
  );
  const [asset] = found.content;
  if (!asset) return [{ code: 'no-assets' }];
  return asset.permissions?.['download'] === false
    ? [{ code: 'missing-right', subject: 'download' }]
    : [];
}

// GET /clients/{clientId} — a client that is not there changes nothing, and its defaults do not come.
async function clientWarnings(http: Http, clientId: string | undefined): Promise<Warning[]> {
  if (clientId === undefined) return [];
  const unknown: Warning = { code: 'client-not-usable', subject: clientId };
  try {
    const { enabled, licensed } = await http.json('GET', path`/clients/${clientId}`, wire.Client);
    return enabled === false || licensed === false ? [unknown] : [];
  } catch (error) {
    if (error instanceof Problem && REFUSALS.includes(error.code)) return [unknown];
    throw error;
  }
}

// GET /users, then GET /users/me as somebody else
async function impersonationWarnings(http: Http, account: string): Promise<Warning[]> {
  const refused: Warning = { code: 'cannot-act-as-readers' };
  try {
    const list = await http.json('GET', withQuery(path`/users`, { size: 2 }), wire.UserPage);
    const other = list.content.find(({ username }) => username !== account)?.username;
    if (other === undefined) return [];
    const headers = { 'x-celum-username': other };
    const { username } = await http.json('GET', path`/users/me`, wire.Me, { headers });
    return username === other ? [] : [refused];
  } catch (error) {
    if (error instanceof Problem && REFUSALS.includes(error.code)) return [refused];
    throw error;
  }
}

const REFUSALS: readonly string[] = ['forbidden', 'not-found', 'unauthorised', 'bad-request'];
