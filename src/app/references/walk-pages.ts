import * as z from 'zod';

import type { App } from '../app';
import { indexPage } from './reference-index';

const Walk = z.object({
  /** Everything changed before is in the index. */
  upTo: z.string(),
  /** Of the walk under way: when it began, and where it goes on. */
  began: z.string().nullable(),
  cursor: z.string().nullable(),
});

const KEY = 'walk:references';
const LONG_AGO = new Date(0).toISOString();

/**
 * One slice of looking at what the pages show: newest changes first, back to where the last walk began, so that a
 * quiet day costs one call. Asks to be called again until it is through. Safe to repeat.
 */
export async function walkPages(app: App): Promise<void> {
  const { store, queue, now } = app.ports;
  const parsed = Walk.safeParse(await store.get(KEY));
  const walk = parsed.success ? parsed.data : { upTo: LONG_AGO, began: null, cursor: null };
  const began = walk.began ?? new Date(now()).toISOString();
  for await (const { items, next } of app.asApp.changed(walk.cursor)) {
    for (const page of items) {
      if (page.versionAt >= walk.upTo) await indexPage(app, page);
    }
    const oldest = items.at(-1)?.versionAt ?? LONG_AGO;
    if (next === null || oldest < walk.upTo) {
      await store.set(KEY, { upTo: began, began: null, cursor: null });
      return;
    }
    await store.set(KEY, { ...walk, began, cursor: next });
    await queue.wake([{ kind: 'references' }]);
    return;
  }
}
