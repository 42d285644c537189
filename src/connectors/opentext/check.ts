import { Problem, type ProblemCode } from '../../errors';
import type { CheckReport } from '../kit/connector';
import { path } from '../kit/path';
import type { OpenTextClient } from './client';
import { SUBJECT } from './config';
import { Account, CodeLists, EffectivePermissions, NodeAnswer, Ping, ServerInfo } from './wire';

type Warning = CheckReport['warnings'][number];

/** Ticket times and record dates go wrong when the clocks are further apart. */
const SKEW_SECONDS = 120;

/**
 * Signs in and looks at what filing needs. Warnings: 'clock-skew', 'records-management-missing',
 * 'folder-not-visible', 'folder-not-writable', 'classification-not-visible'.
 */
export async function checkOpenText(client: OpenTextClient): Promise<CheckReport> {
  await reach(client);
  const { data: account } = await client.calls.get(path`/v1/auth`, Account);
  const info = await client.calls.get(path`/v1/serverinfo`, ServerInfo);
  const warnings = [
    ...(await clockSkew(client)),
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
  return seen ? [] : [{ code: 'classification-not-visible', subject: id }];
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
