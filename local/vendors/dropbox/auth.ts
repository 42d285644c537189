import { randomBytes } from 'node:crypto';

import { one, run, setting } from '../drives/rows';
import { isObject, tagOf, type Account, type Dropbox } from './call';
import { badRequest, DropboxError, withSummary, type Union } from './dropbox-error';

/** Seconds a short-lived token lasts. Source: developers.dropbox.com/oauth-guide */
const LIFETIME_SECONDS = 14_400;

interface Grant {
  token: string;
  app: string;
  account: string;
  scopes: string;
  revoked: 0 | 1;
}

/** POST /oauth2/token; parameters come in the form or, as the official SDK does it, in the address. */
export async function answerToken(dropbox: Dropbox, request: Request): Promise<Response> {
  const { of, key, secret } = await credentialsOf(request);
  const refuse = (error: string, error_description: string) =>
    Response.json({ error, error_description }, { status: 400 });
  if (of('grant_type') !== 'refresh_token') {
    return refuse('unsupported_grant_type', 'grant_type must be refresh_token');
  }
  const { db, clock } = dropbox.context;
  const app = one(db, 'SELECT 1 FROM app WHERE key = ? AND secret = ?', key, secret);
  if (app === undefined) return refuse('invalid_client', 'Invalid client_id or client_secret');
  const sql = 'SELECT * FROM refresh WHERE token = ? AND app = ?';
  const grant = one<Grant>(db, sql, of('refresh_token') ?? '', key);
  if (grant?.revoked !== 0) {
    return refuse('invalid_grant', 'refresh token is invalid or revoked');
  }
  const token = `sl.stand-in.${randomBytes(24).toString('base64url')}`;
  const expiresAt = clock.now() + LIFETIME_SECONDS * 1000;
  run(db, 'INSERT INTO token VALUES (?, ?, ?)', token, grant.token, expiresAt);
  return Response.json({
    access_token: token,
    token_type: 'bearer',
    expires_in: LIFETIME_SECONDS,
    scope: grant.scopes,
  });
}

/** From the form, the address, or Basic authorization. */
async function credentialsOf(request: Request) {
  const parameters = new URL(request.url).searchParams;
  const form = new URLSearchParams(await request.text());
  const basic = /^Basic (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const [user = '', password = ''] = Buffer.from(basic, 'base64').toString().split(':');
  const of = (name: string) => form.get(name) ?? parameters.get(name);
  return { of, key: of('client_id') ?? user, secret: of('client_secret') ?? password };
}

interface Caller {
  account: Account;
  appKey: string;
  scopes: string[];
}

export function callerOf({ context }: Dropbox, request: Request): Caller {
  const header = request.headers.get('authorization');
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  const refuse = (tag: string) => withSummary(401, { '.tag': tag });
  const row = one<Grant & { expires_at: number }>(
    context.db,
    'SELECT r.*, t.expires_at FROM token t JOIN refresh r ON r.token = t.refresh WHERE t.id = ?',
    token ?? '',
  );
  if (row === undefined || row.revoked === 1) throw refuse('invalid_access_token');
  if (row.expires_at <= context.clock.now()) throw refuse('expired_access_token');
  const account = one<Account>(context.db, 'SELECT * FROM account WHERE id = ?', row.account);
  if (account === undefined) throw refuse('invalid_access_token');
  return { account, appKey: row.app, scopes: row.scopes.split(' ') };
}

export function checkScope({ scopes }: Caller, required: string | null): void {
  if (required === null || scopes.includes(required)) return;
  throw withSummary(401, { '.tag': 'missing_scope', required_scope: required });
}

/**
 * The part of the team space that Dropbox-API-Path-Root asks for; the member's home without the header.
 * Source: dropbox.com/developers/reference/path-root-header-modes
 */
export function prefixOf({ context }: Dropbox, request: Request, account: Account): string {
  const header = request.headers.get('dropbox-api-path-root');
  if (header === null) return account.home_path;
  let mode: unknown;
  try {
    mode = JSON.parse(header);
  } catch {
    throw badRequest('path root', 'Dropbox-API-Path-Root is not JSON');
  }
  const refuse = (error: Union) => withSummary(422, error);
  if (!isObject(mode)) throw badRequest('path root', 'Dropbox-API-Path-Root is no union');
  const tag = tagOf(mode);
  if (tag === 'home') return account.home_path;
  const asked = tag === undefined ? undefined : mode[tag];
  if (tag === 'root') {
    if (asked === account.root) return '';
    throw refuse({ '.tag': 'invalid_root', invalid_root: rootInfo(account) });
  }
  if (asked === account.root) return '';
  if (asked === account.home) return account.home_path;
  const shared = one<{ path_display: string }>(
    context.db,
    'SELECT e.path_display FROM shared_folder s JOIN entry e ON e.id = s.entry WHERE s.id = ?',
    typeof asked === 'string' ? asked : '',
  );
  if (shared === undefined) throw refuse({ '.tag': 'no_permission' });
  return shared.path_display;
}

export const rootInfo = (account: Account) => ({
  '.tag': 'team',
  root_namespace_id: account.root,
  home_namespace_id: account.home,
  home_path: account.home_path,
});

/** 429 until the stand-in's time has passed. Source: the stone spec's auth.RateLimitError */
export function checkRate({ context }: Dropbox, writing: boolean): void {
  const limit = setting<{ reason: string; until: number }>(context.db, 'rate');
  if (limit === undefined || limit.until <= context.clock.now()) return;
  if (limit.reason === 'too_many_write_operations' && !writing) return;
  const seconds = Math.ceil((limit.until - context.clock.now()) / 1000);
  const reason = limit.reason;
  throw new DropboxError(reason, () =>
    Response.json(
      {
        error_summary: `${reason}/..`,
        error: { reason: { '.tag': reason }, retry_after: seconds },
      },
      { status: 429, headers: { 'retry-after': String(seconds) } },
    ),
  );
}
