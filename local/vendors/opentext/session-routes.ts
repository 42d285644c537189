import type { Context, Hono } from 'hono';

import type { Env, StandInContext } from '../kit/stand-in';
import { memberByLogin, memberProperties } from './members';
import { Refusal } from './refusal';
import { readForm } from './requests';
import { instantOf, serverTime } from './settings';
import { endTickets, issueTicket, ticketMilliseconds } from './tickets';
import type { Routes } from './call';

/** The calls that need no ticket: signing in and asking whether the server is there. */
export function openRoutes(app: Hono<Env>, world: StandInContext, api: string): void {
  const signIn = async (c: Context<Env>) => {
    try {
      return c.json({ ticket: ticketFor(world, (await readForm(c)).fields) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return c.json({ error: error.message }, error.status as 400);
    }
  };
  app.post(`${api}/v1/auth`, signIn);
  app.post(`${api}/v1/auth/`, signIn);
  app.get(`${api}/v1/ping`, (c) =>
    c.json({ rest_api: [{ build: 26, href: 'api/v1', version: '26.1' }] }),
  );
}

function ticketFor(world: StandInContext, fields: Record<string, unknown>): string {
  const { username, password } = fields;
  if (typeof username !== 'string' || username === '') {
    throw new Refusal(500, 'Argument username is required');
  }
  const member = memberByLogin(world.db, username);
  if (typeof password !== 'string' || member?.password !== password) {
    throw new Refusal(401, 'Invalid username/password specified');
  }
  return issueTicket(world, 'otcs', member.id);
}

export const sessionRoutes: Routes = {
  'GET /v1/auth': ({ user }) => ({ data: memberProperties(user) }),
  'DELETE /v1/auth': ({ world, user }) => {
    endTickets(world, user.id);
    return {};
  },
  'GET /v1/serverinfo': ({ world }) => {
    const timeout = ticketMilliseconds(world);
    return {
      mobile: { cs_mobile: false },
      server: {
        character_encoding: 1,
        domain_enabled: false,
        language_code: 'USA',
        name: 'Aurora Press Content Server',
        url: `${world.publicUrl()}/otcs/cs.exe`,
        version: '26.1',
        metadata_languages: [{ language_code: 'en', display_name: 'English' }],
      },
      server_date: instantOf(serverTime(world)).replace('Z', ''),
      sessions: {
        enabled: true,
        expire_after_last_login: true,
        expire_after_last_request: false,
        logout_url: '?func=ll.DoLogout',
        session_inactivity: timeout,
        session_reaction_time: 60_000,
        session_timeout: timeout,
      },
      viewer: { content_suite: { view_only: false } },
    };
  },
};
