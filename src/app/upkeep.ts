import * as z from 'zod';

import { dayIn } from '../domain/day';
import type { App } from './app';
import { lookAgain } from './assets/look-again';
import { readSnapshot } from './assets/snapshots';
import { asProblem } from './problem-view';

const Kept = z.object({
  /** Day of the site on which the approved pages were looked at last. */
  day: z.string(),
  /** CELUM's changes up to here are known: a moment, or where the last look ended. */
  changes: z.string(),
});
type Kept = z.infer<typeof Kept>;

const KEY = 'upkeep';

/**
 * Every five minutes: finds what no event told of. CELUM is asked once what has changed; when a new day begins for
 * the site, on which licences may have ended, every approved page is looked at.
 */
export async function keepUp(app: App): Promise<void> {
  const { store, queue, now } = app.ports;
  const { timeZone } = await app.settings.site();
  const parsed = Kept.safeParse(await store.get(KEY));
  const fresh = { day: '', changes: new Date(now()).toISOString() };
  const before = parsed.success ? parsed.data : fresh;
  const day = dayIn(timeZone, now());
  if (day !== before.day) await queue.wake([{ kind: 'approved-pages' }, { kind: 'references' }]);
  const after = { day, changes: await catchUp(app, before.changes) };
  if (!sayTheSame(before, after) || !parsed.success) await store.set(KEY, after);
}

const sayTheSame = (a: Kept, b: Kept) => a.day === b.day && a.changes === b.changes;

/** Looks again at assets that the app knows and CELUM has changed since; answers where the next look goes on. */
async function catchUp(app: App, since: string): Promise<string> {
  let reached = since;
  try {
    const { library } = await app.library();
    for await (const { assets, unreadable, cursor, more } of library.changes(since)) {
      await lookAtKnown(app, [...assets.map(({ id }) => id), ...unreadable]);
      reached = cursor;
      if (!more) break;
    }
  } catch (error) {
    const { code } = asProblem(error);
    if (code !== 'not-connected') app.ports.log('info', 'celum-not-asked', { code });
  }
  return reached;
}

async function lookAtKnown(app: App, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    if (await readSnapshot(app.ports, id)) await lookAgain(app, id);
  }
}

/** Has every approved page say where it stands, one by one. */
export async function wakeApproved({ rounds, ports }: App): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await rounds.inState('approved', cursor);
    await ports.queue.wake(
      page.rounds.map(({ pageId }) => ({ kind: 'page', pageId, notify: false })),
    );
    cursor = page.next;
  } while (cursor !== undefined);
}
