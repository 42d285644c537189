import type { Context, Hono } from 'hono';

import type { Env, StandInContext } from '../kit/stand-in';
import { memberById, memberByLogin, type MemberRow } from './members';
import { issueTicket, ticketMilliseconds } from './tickets';

/** OpenText Directory Services, which answers under a host name of its own: here below /otds. */
export function directoryServices(app: Hono<Env>, world: StandInContext): void {
  const credentials = (userKey: string) => async (c: Context<Env>) => {
    const sent = await c.req.json<Record<string, string>>().catch(() => ({}));
    const member = signedIn(world, sent[userKey as keyof typeof sent], sent['password' as never]);
    if (!member) {
      return c.json(
        { status: 401, error: 'Authentication failed for user', errorDetails: null },
        401,
      );
    }
    return c.json({
      token: null,
      user_id: `${member.name}@aurora`,
      ticket: issueTicket(world, 'otds', member.id),
      resourceID: null,
      failureReason: null,
      passwordExpirationTime: 0,
      continuation: false,
    });
  };
  app.post('/otds/otdsws/rest/authentication/credentials', credentials('userName'));
  app.post('/otds/otdsws/v1/authentication/credentials', credentials('user_name'));
  app.post('/otds/otdsws/oauth2/token', (c) => token(c, world));
}

function signedIn(world: StandInContext, login: unknown, password: unknown) {
  if (typeof login !== 'string') return undefined;
  const member = memberByLogin(world.db, login.split('@')[0] ?? '');
  return member && member.password !== null && member.password === password ? member : undefined;
}

/** RFC 6749: client_credentials and password; the client in the form or in Basic. */
async function token(c: Context<Env>, world: StandInContext): Promise<Response> {
  const form = new URLSearchParams(await c.req.text());
  const basic = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const [basicId, basicSecret] = Buffer.from(basic ?? '', 'base64')
    .toString()
    .split(':');
  const id = form.get('client_id') ?? basicId ?? '';
  const secret = form.get('client_secret') ?? basicSecret ?? '';
  const client = world.db.prepare('SELECT * FROM oauth_client WHERE id = ?').get(id);
  if (client?.['secret'] !== secret) {
    return c.json(
      { error: 'invalid_client', error_description: 'Client authentication failed' },
      401,
    );
  }
  const member = grantee(world, form, Number(client['member']));
  if (typeof member === 'string') return c.json({ error: member }, 400);
  return c.json({
    access_token: issueTicket(world, 'bearer', member.id),
    token_type: 'Bearer',
    expires_in: ticketMilliseconds(world) / 1_000,
  });
}

function grantee(world: StandInContext, form: URLSearchParams, own: number): MemberRow | string {
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') return memberById(world.db, own) ?? 'invalid_client';
  if (grant !== 'password') return 'unsupported_grant_type';
  return signedIn(world, form.get('username'), form.get('password')) ?? 'invalid_grant';
}
