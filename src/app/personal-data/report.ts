import * as z from 'zod';

import { isClosedAccount } from '../../contracts/systems';
import type { App } from '../app';
import type { StoredAccount } from '../ports';
import { PLACES } from './places';

/** One walk goes on in slices, each well below two minutes. */
const SLICE = 60_000;
const POSITION = 'personal-data:position';

const Position = z.object({ place: z.int().min(0), cursor: z.string().nullable() });

/** Whether an account is closed, for those that were asked for in this slice. */
type Answers = Map<string, boolean>;

/** Begins a walk over everybody whom the app keeps; one that is still under way begins anew. */
export async function beginReport({ ports }: App): Promise<void> {
  await ports.store.set(POSITION, { place: 0, cursor: null });
  await ports.queue.wake([{ kind: 'personal-data' }]);
}

/**
 * Tells Atlassian whom the app keeps, page by page, and erases those whose account is closed. What was 'updated'
 * needs nothing: names are asked for when they are shown. Goes on where the last slice stopped.
 * https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
 */
export async function reportSlice(app: App): Promise<void> {
  const { store, queue, now } = app.ports;
  const end = now() + SLICE;
  const answers: Answers = new Map();
  const stored = Position.safeParse(await store.get(POSITION));
  if (!stored.success) return;
  let { place, cursor } = stored.data;
  for (;;) {
    const visit = PLACES[place];
    if (!visit) break;
    if (now() >= end) {
      await store.set(POSITION, { place, cursor });
      await queue.wake([{ kind: 'personal-data' }]);
      return;
    }
    const kept = await visit(app, cursor ?? undefined);
    const closed = await closedAmong(app, kept.people, answers);
    if (closed.size > 0) await kept.erase(closed);
    cursor = kept.next ?? null;
    if (cursor === null) place += 1;
  }
  await store.delete(POSITION);
  app.ports.log('info', 'personal-data-reported', { accounts: answers.size });
}

async function closedAmong(
  { ports }: App,
  people: readonly StoredAccount[],
  answers: Answers,
): Promise<Set<string>> {
  const unasked = new Map<string, StoredAccount>();
  for (const one of people) {
    if (isClosedAccount(one.accountId) || answers.has(one.accountId)) continue;
    const other = unasked.get(one.accountId);
    if (!other || other.updatedAt < one.updatedAt) unasked.set(one.accountId, one);
  }
  const changed = unasked.size === 0 ? [] : await ports.reportAccounts([...unasked.values()]);
  for (const id of unasked.keys()) answers.set(id, false);
  for (const { accountId, status } of changed) answers.set(accountId, status === 'closed');
  return new Set(people.map(({ accountId }) => accountId).filter((id) => answers.get(id)));
}
