import type { Context, Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';

import { badArgument } from '../failure';
import type { Library } from '../library';
import type { UserRow } from '../rows';

/** Every call has a user: the key's, or the one it acts as. */
export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { actor: string | null; user: UserRow };
}

export type Api = Hono<ApiEnv>;
export type Call = Context<ApiEnv>;
export type Routes = (api: Api, lib: Library) => void;

/** A number of the path; anything else cannot be an id. */
export function idOf(c: Call, name = 'id'): number {
  const text = c.req.param(name) ?? '';
  if (!/^[1-9]\d{0,18}$/.test(text)) throw badArgument(name, 'must be a number of at least 1');
  return Number(text);
}

export async function bodyOf(c: Call): Promise<unknown> {
  try {
    return (await c.req.json()) as unknown;
  } catch {
    throw badArgument('body', 'is not JSON');
  }
}

/** A parameter that is repeated, or has its values between commas: both are seen in the field. */
export const listOf = (c: Call, name: string): string[] =>
  (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== '');

export const numbersOf = (c: Call, name: string): number[] =>
  listOf(c, name).map((text) => {
    if (!/^[1-9]\d{0,18}$/.test(text)) throw badArgument(name, 'must be numbers of at least 1');
    return Number(text);
  });
