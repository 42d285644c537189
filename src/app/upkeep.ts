import * as z from 'zod';

import { dayIn } from '../domain/day';
import type { App } from './app';
import { lookAgain } from './assets/look-again';
import { readSnapshot } from './assets/snapshots';
import { asProblem } from './problem-view';

const Kept = z.object({
  /** Day of the site on which the approved pages were looked at last. */
  day: z.string(),
  /** CELUM's changes up to here are known. */
  modifiedUpTo: z.string(),
});
type Kept = z.infer<typeof Kept>;

const KEY = 'upkeep';
const PAGE = 50;
/** A library that changes faster is caught up with over several ticks. */
const MOST_PAGES = 4;

/**
 * Every five minutes: finds what no event told of. CELUM is asked once what has changed; when a new day begins for
 * the site, on which licences may have ended, every approved page is looked at.
 */
export async function keepUp(app: App): Promise<void> {
  const { store, queue, now } = app.ports;
  const { timeZone } = await app.settings.site();
  const parsed = Kept.safeParse(await store.get(KEY));
  const fresh = { day: '', modifiedUpTo: new Date(now()).toISOString() };
  const before = parsed.success ? parsed.data : fresh;
  const day = dayIn(timeZone, now());
  if (day !== before.day) await queue.wake([{ kind: 'approved-pages' }, { kind: 'references' }]);
  const after = { day, modifiedUpTo: await catchUp(app, before.modifiedUpTo) };
  if (!sayTheSame(before, after) || !parsed.success) await store.set(KEY, after);
}

const sayTheSame = (a: Kept, b: Kept) => a.day === b.day && a.modifiedUpTo === b.modifiedUpTo;

/** Looks again at assets that the app knows and CELUM has changed since; answers up to when it is done. */
async function catchUp(app: App, since: string): Promise<string> {
  try {
    const { library } = await app.library();
    let newest = since;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { items, hasNext } = await library.search({
        text: '',
        kinds: [],
        usableOnly: false,
        sort: 'modified',
        page,
        size: PAGE,
      });
      const changed = items.filter(({ modifiedAt }) => modifiedAt !== null && modifiedAt > since);
      for (const { id, modifiedAt } of changed) {
        if (modifiedAt !== null && modifiedAt > newest) newest = modifiedAt;
        if (await readSnapshot(app.ports, id)) await lookAgain(app, id);
      }
      if (!hasNext || changed.length < items.length) break;
    }
    return newest;
  } catch (error) {
    const { code } = asProblem(error);
    if (code !== 'not-connected') app.ports.log('info', 'celum-not-asked', { code });
    return since;
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
