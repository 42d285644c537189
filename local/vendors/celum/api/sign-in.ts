import type { MiddlewareHandler } from 'hono';

import { Failure } from '../failure';
import type { Library } from '../library';
import { one, type UserRow } from '../rows';
import type { ApiEnv, Call } from './env';

/** X-API-KEY (bare, or after "Bearer "), or Basic; and X-CELUM-Username, for those who may act as others. */
export function signIn(lib: Library): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const own =
      byKey(lib, c.req.header('x-api-key')) ?? byPassword(lib, c.req.header('authorization'));
    if (!own || own.deactivated === 1) {
      throw new Failure(401, { code: 'UNAUTHORIZED', message: 'Authentication is required' });
    }
    const user = actingAs(lib, own, c);
    c.set('user', user);
    c.set('actor', user.id === own.id ? own.username : `${own.username} as ${user.username}`);
    await next();
  };
}

function byKey({ db }: Library, header: string | undefined): UserRow | undefined {
  if (header === undefined) return undefined;
  const key = header.replace(/^Bearer\s+/i, '').trim();
  return one<UserRow>(
    db,
    'SELECT u.* FROM user u JOIN api_key k ON k.user_id = u.id WHERE k.key = ? AND k.revoked = 0',
    key,
  );
}

function byPassword({ db }: Library, header: string | undefined): UserRow | undefined {
  const match = /^Basic\s+(.+)$/i.exec(header ?? '');
  if (!match) return undefined;
  const [username = '', ...rest] = Buffer.from(match[1] ?? '', 'base64')
    .toString()
    .split(':');
  const user = 'SELECT * FROM user WHERE username = ? AND password = ?';
  return one<UserRow>(db, user, username, rest.join(':'));
}

function actingAs({ db }: Library, own: UserRow, c: Call): UserRow {
  const name = c.req.header('x-celum-username');
  if (name === undefined || name === own.username) return own;
  const other = one<UserRow>(db, 'SELECT * FROM user WHERE username = ? AND deactivated = 0', name);
  // Nobody is told which of the two is missing: the right, or the user.
  if (other && own.role === 'service') return other;
  throw new Failure(403, { code: 'ACCESS_DENIED', message: 'The user cannot be impersonated' });
}
