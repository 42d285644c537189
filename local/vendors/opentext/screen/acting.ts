import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

import type { Env, StandInContext } from '../../kit/stand-in';
import type { Call, Operation, SentFile } from '../call';
import { memberByLogin, type MemberRow } from '../members';
import { Refusal } from '../refusal';

export const ACTOR_COOKIE = 'content-server-actor';
/** The records manager, until somebody chooses another person. */
const FIRST_ACTOR = 'dora.lind';

export function actorOf(c: Context<Env>, { db }: StandInContext): MemberRow {
  const chosen = memberByLogin(db, getCookie(c, ACTOR_COOKIE) ?? FIRST_ACTOR);
  const actor = chosen ?? memberByLogin(db, FIRST_ACTOR);
  if (!actor) throw new Error('The story has no records manager.');
  return actor;
}

interface Wish {
  params?: Record<string, string>;
  query?: Record<string, string>;
  fields?: Record<string, unknown>;
  files?: ReadonlyMap<string, SentFile>;
}

export function callAs(world: StandInContext, user: MemberRow, wish: Wish): Call {
  const { params = {}, query = {}, fields = {}, files = new Map() } = wish;
  return { world, user, params, query: new URLSearchParams(query), fields, files };
}

/** Does what the API would do for this person; answers the server's refusal, when it refuses. */
export function perform(call: Call, operation: Operation): string | undefined {
  const { db } = call.world;
  db.exec('BEGIN');
  try {
    operation(call);
    db.exec('COMMIT');
    return undefined;
  } catch (error) {
    db.exec('ROLLBACK');
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
