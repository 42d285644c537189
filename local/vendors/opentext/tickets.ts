import { randomBytes } from 'node:crypto';

import type { StandInContext } from '../kit/stand-in';
import { memberById, type MemberRow } from './members';
import { settingOf } from './settings';

type TicketKind = 'otcs' | 'otds' | 'bearer';

export function ticketMilliseconds(world: StandInContext): number {
  return Number(settingOf(world, 'ticket-minutes')) * 60_000;
}

/** One more ticket; those that the member already has stay good until their own end. */
export function issueTicket(world: StandInContext, kind: TicketKind, memberId: number): string {
  const value = (kind === 'otds' ? '*OTDSSSO*' : '') + randomBytes(48).toString('base64url');
  const now = world.clock.now();
  world.db.prepare('DELETE FROM ticket WHERE expires <= ?').run(now);
  world.db
    .prepare('INSERT INTO ticket VALUES (?, ?, ?, ?)')
    .run(value, kind, memberId, now + ticketMilliseconds(world));
  return value;
}

/** Who calls, by any of the three ways; undefined when the ticket is missing, wrong or over. */
export function callerOf(world: StandInContext, headers: Headers): MemberRow | undefined {
  const sent: [TicketKind, string | null | undefined][] = [
    ['otcs', headers.get('otcsticket')],
    ['otds', headers.get('otdsticket')],
    ['bearer', /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]],
  ];
  for (const [kind, value] of sent) {
    if (value === null || value === undefined) continue;
    const row = world.db
      .prepare('SELECT member FROM ticket WHERE value = ? AND kind = ? AND expires > ?')
      .get(value, kind, world.clock.now());
    return row && memberById(world.db, Number(row['member']));
  }
  return undefined;
}

export function endTickets({ db }: StandInContext, memberId: number): void {
  db.prepare('DELETE FROM ticket WHERE member = ?').run(memberId);
}
