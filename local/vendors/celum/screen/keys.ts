import type { Hono } from 'hono';

import { form, html, table } from '../../kit/screen';
import type { Env } from '../../kit/stand-in';
import type { Library } from '../library';
import { users } from '../permissions';
import { all, run } from '../rows';
import { celumPage } from './layout';

interface KeyRow {
  key: string;
  username: string;
  revoked: number;
}

/** Who may call the API, and the switch that ends it. */
export function keyRoutes(app: Hono<Env>, lib: Library): void {
  app.get('/keys', (c) => c.html(keysScreen(lib)));
  app.post('/keys/:key/:deed', (c) => {
    const { key, deed } = c.req.param();
    run(lib.db, 'UPDATE api_key SET revoked = ? WHERE key = ?', deed === 'revoke' ? 1 : 0, key);
    return c.redirect('/keys', 303);
  });
  app.post('/people/:id/:deed', (c) => {
    const { id, deed } = c.req.param();
    const off = deed === 'deactivate' ? 1 : 0;
    run(lib.db, 'UPDATE user SET deactivated = ? WHERE id = ?', off, Number(id));
    return c.redirect('/keys', 303);
  });
}

function keysScreen(lib: Library): string {
  const keys = all<KeyRow>(
    lib.db,
    'SELECT k.key, k.revoked, u.username FROM api_key k JOIN user u ON u.id = k.user_id ORDER BY k.key',
  ).map(({ key, username, revoked }) => {
    const deed = revoked === 1 ? 'restore' : 'revoke';
    const submit = revoked === 1 ? 'Make valid again' : 'Revoke';
    return [
      key,
      username,
      revoked === 1 ? 'revoked' : 'valid',
      form({ action: `/keys/${key}/${deed}`, submit }),
    ];
  });
  const people = users(lib).map(({ id, username, role, deactivated }) => [
    username,
    role,
    deactivated === 1 ? 'deactivated' : 'active',
    form({
      action: `/people/${id}/${deactivated === 1 ? 'activate' : 'deactivate'}`,
      submit: deactivated === 1 ? 'Activate' : 'Deactivate',
    }),
  ]);
  return celumPage(
    'Keys and people',
    html`<p>Whose key is revoked, or who is deactivated, is refused with 401.</p>
      ${table(['Key', 'User', 'State', ''], keys)}
      <h2>People</h2>
      ${table(['User', 'Role', 'State', ''], people)}`,
  );
}
