import { Problem, type ProblemCode } from '../../errors';
import type { CheckReport } from '../kit/connector';
import { path, withQuery } from '../kit/path';
import type { OpenTextClient } from './client';
import { SUBJECT } from './config';
import { Account, CodeLists, EffectivePermissions, NodeAnswer, Ping, ServerInfo } from './wire';
import { MemberPage } from './wire-records';

type Warning = CheckReport['warnings'][number];

/** Ticket times and record dates go wrong when the clocks are further apart. */
const SKEW_SECONDS = 120;

/**
 * Signs in and looks at what filing needs. Warnings: 'clock-skew', 'account-is-administrator', 'session-too-short',
 * 'members-not-visible', 'records-management-missing', 'folder-not-visible', 'folder-not-writable',
 * 'classification-not-visible', 'classification-not-managed'.
 */
export async function checkOpenText(client: OpenTextClient): Promise<CheckReport> {
  await reach(client);
  const { data: account } = await client.calls.get(path`/v1/auth`, Account);
  const info = await client.calls.get(path`/v1/serverinfo`, ServerInfo);
  const warnings = [
    ...(await clockSkew(client)),
    ...(account.privilege_system_admin_rights === true
      ? [{ code: 'account-is-administrator' }]
      : []),
    ...sessionTime(info.sessions?.session_timeout),
    ...(await people(client)),
    ...(await recordsManagement(client)),
    ...(await folder(client, account.id)),
    ...(await classification(client)),
  ];
  return { account: account.name, version: info.server?.version, warnings };
}

/** A portal's page instead of the API's JSON, or no such host, means that the address is another one. */
async function reach({ open }: OpenTextClient): Promise<void> {
  try {
    await open.json('GET', path`/v1/ping`, Ping);
  } catch (cause) {
    if (!(cause instanceof Problem) || !(NOT_THE_API.includes(cause.code) || hasNoHost(cause))) {
      throw cause;
    }
    throw new Problem('wrong-address', {
      subject: SUBJECT,
      detail: 'no Content Server API',
      cause,
    });
  }
}

/** A tree or a folder holds classifications and is none. */
const CLASSIFICATION = 199;

const NOT_THE_API: readonly ProblemCode[] = [
  'bad-answer',
  'bad-request',
  'not-found',
  'not-configured',
];

/** undici puts the resolver's error under its own. */
function hasNoHost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'ENOTFOUND') || hasNoHost(error.cause);
}

async function clockSkew({ open, now }: OpenTextClient): Promise<Warning[]> {
  const { headers } = await open.raw('GET', path`/v1/ping`);
  const seconds = Math.round((Date.parse(headers.get('date') ?? '') - now()) / 1_000);
  if (Number.isNaN(seconds) || Math.abs(seconds) <= SKEW_SECONDS) return [];
  return [{ code: 'clock-skew', subject: `${seconds} s` }];
}

/** Shorter than one invocation may take. */
const SHORTEST_SESSION_SECONDS = 900;

function sessionTime(milliseconds: number | null | undefined): Warning[] {
  const seconds = Math.round((milliseconds ?? 0) / 1_000);
  // 0 and absent mean that the server does not say.
  if (seconds <= 0 || seconds >= SHORTEST_SESSION_SECONDS) return [];
  return [{ code: 'session-too-short', subject: `${seconds} s` }];
}

async function people({ calls }: OpenTextClient): Promise<Warning[]> {
  const members = withQuery(path`/v2/members`, { where_type: 0, limit: 1 });
  const seen = await unless(calls.get(members, MemberPage), ['forbidden', 'bad-request']);
  return seen ? [] : [{ code: 'members-not-visible' }];
}

async function recordsManagement({ calls }: OpenTextClient): Promise<Warning[]> {
  const codes = calls.get(path`/v2/recordsmanagement/rmcodes`, CodeLists);
  const known = await unless(codes, ['not-configured', 'not-found', 'bad-request']);
  return known ? [] : [{ code: 'records-management-missing' }];
}

async function folder({ calls, config }: OpenTextClient, me: number): Promise<Warning[]> {
  const id = config.folderId ?? '';
  if (id === '') return [];
  const seen = await visible(calls.get(path`/v2/nodes/${id}`, NodeAnswer));
  if (!seen) return [{ code: 'folder-not-visible', subject: id }];
  const effective = path`/v2/nodes/${id}/permissions/effective/${me}`;
  const permissions = await calls.get(effective, EffectivePermissions);
  const enough = ['add_items', 'modify', 'edit_attributes'].every((one) =>
    permissions.includes(one),
  );
  return enough ? [] : [{ code: 'folder-not-writable', subject: seen.name }];
}

async function classification({ calls, config }: OpenTextClient): Promise<Warning[]> {
  const id = config.classificationId ?? '';
  if (id === '') return [];
  const seen = await visible(calls.get(path`/v2/nodes/${id}`, NodeAnswer));
  if (!seen) return [{ code: 'classification-not-visible', subject: id }];
  return seen.type === CLASSIFICATION
    ? []
    : [{ code: 'classification-not-managed', subject: seen.name }];
}

const visible = <T>(call: Promise<T>) => unless(call, ['not-found', 'forbidden']);

async function unless<T>(call: Promise<T>, codes: readonly ProblemCode[]): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Problem && codes.includes(error.code)) return undefined;
    throw error;
  }
}
