import type { Context } from 'hono';

import { html } from '../../kit/screen';
import type { Env } from '../../kit/stand-in';
import { Failure } from '../failure';
import type { Library } from '../library';
import { one, type UserRow } from '../rows';
import { celumPage } from './layout';

const DORA = 15;

/** Who stands in front of the screen: the administrator. */
export function dora({ db }: Library): UserRow {
  const user = one<UserRow>(db, 'SELECT * FROM user WHERE id = ?', DORA);
  if (!user) throw new Error('Dora is not there.');
  return user;
}

export async function formOf(c: Context<Env>): Promise<Record<string, string>> {
  const entries = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** The first file of a form, when one was chosen. */
export async function fileOf(c: Context<Env>) {
  const file = Object.values(await c.req.parseBody()).find((value) => value instanceof File);
  if (!(file instanceof File) || file.size === 0) return undefined;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Does it and goes on to the address, or says why CELUM does not take it. */
export async function answering(c: Context<Env>, next: string, work: () => Promise<void> | void) {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return c.html(refused(error), error.status);
    throw error;
  }
  return c.redirect(next, 303);
}

const refused = ({ body }: Failure) =>
  celumPage(
    'That is not possible',
    html`<p>${body.message}</p>
      <ul>
        ${(body.faults ?? []).map(({ message, argument }) => html`<li>${argument} ${message}</li>`)}
      </ul>`,
  );
