import * as z from 'zod';

import type { App } from '../app';

const Mark = z.object({ at: z.int(), chance: z.number() });
type Mark = z.infer<typeof Mark>;

const key = (pageId: string) => `owed-to-show:${pageId}`;

/**
 * Notes that Confluence lets only people write on this page, and that the app had something to show on it. The
 * next person who may edit the page writes it.
 */
export async function oweToShow({ ports }: App, pageId: string): Promise<void> {
  await ports.store.set(key(pageId), { at: ports.now(), chance: ports.random() });
}

/** The note of this page; undefined when it shows what it should. */
export async function owedToShow({ ports }: App, pageId: string): Promise<Mark | undefined> {
  const parsed = Mark.safeParse(await ports.store.get(key(pageId)));
  return parsed.success ? parsed.data : undefined;
}

/** Takes the note away, unless the app was refused again after it was read. */
export async function nothingOwed(app: App, pageId: string, paid: Mark): Promise<void> {
  const now = await owedToShow(app, pageId);
  if (now?.at === paid.at && now.chance === paid.chance) await app.ports.store.delete(key(pageId));
}
