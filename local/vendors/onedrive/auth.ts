import { randomUUID } from 'node:crypto';

import { one, run } from '../drives/rows';
import type { StandInContext } from '../kit/stand-in';
import { GraphError } from './graph-error';

export interface AppRow {
  id: string;
  name: string;
}

const LIFETIME_SECONDS = 3599;

interface StoredApp extends AppRow {
  secret: string;
  secret_expired: 0 | 1;
}

/**
 * POST /{tenant}/oauth2/v2.0/token with client_credentials.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export async function answerToken(
  context: StandInContext,
  tenant: string,
  tenants: readonly string[],
  request: Request,
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const refuse = (status: number, error: string, number: number, text: string) =>
    Response.json(
      {
        error,
        error_description: `AADSTS${number}: ${text}`,
        error_codes: [number],
        timestamp: new Date(context.clock.now()).toISOString().replace('T', ' ').slice(0, 20),
        trace_id: randomUUID(),
        correlation_id: randomUUID(),
      },
      { status },
    );
  if (!tenants.includes(tenant)) {
    return refuse(400, 'invalid_request', 90002, `Tenant '${tenant}' not found.`);
  }
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant.');
  }
  if (form.get('scope') !== 'https://graph.microsoft.com/.default') {
    return refuse(400, 'invalid_scope', 1002012, 'The provided value for scope is not valid.');
  }
  const id = form.get('client_id') ?? '';
  const app = one<StoredApp>(context.db, 'SELECT * FROM app WHERE id = ?', id);
  if (app === undefined) {
    return refuse(400, 'unauthorized_client', 700016, `Application '${id}' was not found.`);
  }
  if (app.secret !== form.get('client_secret')) {
    return refuse(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }
  if (app.secret_expired === 1) {
    return refuse(401, 'invalid_client', 7000222, 'The provided client secret keys are expired.');
  }
  const token = `eyJ.stand-in.${randomUUID()}`;
  const expiresAt = context.clock.now() + LIFETIME_SECONDS * 1000;
  run(context.db, 'INSERT INTO token VALUES (?, ?, ?)', token, app.id, expiresAt);
  return Response.json({
    token_type: 'Bearer',
    expires_in: LIFETIME_SECONDS,
    ext_expires_in: LIFETIME_SECONDS,
    access_token: token,
  });
}

export function appOf(context: StandInContext, request: Request): AppRow {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) {
    throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  }
  const row = one<AppRow & { expires_at: number }>(
    context.db,
    'SELECT app.id, app.name, token.expires_at FROM token JOIN app ON app.id = token.app WHERE token.id = ?',
    token,
  );
  if (row === undefined) {
    throw new GraphError(401, 'InvalidAuthenticationToken', 'CompactToken parsing failed.');
  }
  if (row.expires_at <= context.clock.now()) {
    throw new GraphError(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
    );
  }
  return { id: row.id, name: row.name };
}

/**
 * The app's role on a drive: with Sites.Selected an app reaches only what it was granted.
 * Source: learn.microsoft.com/graph/permissions-selected-overview
 */
export function checkGrant(
  context: StandInContext,
  app: AppRow,
  drive: string,
  writing: boolean,
): void {
  const sql = 'SELECT role FROM drive_grant WHERE app = ? AND drive = ?';
  const role = one<{ role: string }>(context.db, sql, app.id, drive)?.role;
  if (role === undefined || (writing && role !== 'write')) {
    throw new GraphError(403, 'accessDenied', 'Access denied');
  }
}
