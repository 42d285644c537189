import * as z from 'zod';

import type { PageBody } from '../../contracts/pages';
import { referencesIn } from '../../domain/references';
import type { App } from '../app';
import { seconds } from '../delivery/delivery';
import type { Change } from '../ports';

/** One asset on one page, by each of its macros: the pinned version, or null where it follows. */
const Placed = z.object({ assetId: z.int(), versions: z.array(z.int().nullable()) });
type Placed = z.infer<typeof Placed>;

const OnPage = z.object({ placed: z.array(Placed) });
const Row = z.looseObject({ page: z.string(), body: Placed });

/** A transaction takes no more. */
const AT_ONCE = 24;

const ON_PAGE = 'placed:';
const onPageKey = (pageId: string) => ON_PAGE + pageId;
const rowKey = (pageId: string, assetId: number) => `${pageId}:${assetId}`;

/** Notes which assets the page shows. Costs a read where nothing has changed; safe to repeat. */
export async function indexPage(
  app: App,
  { id, body }: Pick<PageBody, 'id' | 'body'>,
): Promise<void> {
  await replace(app, id, placedIn(body));
}

/** The page is gone, or in the trash. */
export async function forgetPage(app: App, pageId: string): Promise<void> {
  await replace(app, pageId, []);
}

/** Whether exactly the assets that the page shows are noted. */
export async function isNoted(app: App, { id, body }: Pick<PageBody, 'id' | 'body'>) {
  return JSON.stringify(await notedOn(app, id)) === JSON.stringify(placedIn(body));
}

/** Assets that are noted of the page. */
export const assetsOn = async (app: App, pageId: string): Promise<number[]> =>
  (await notedOn(app, pageId)).map(({ assetId }) => assetId);

/** Pages whose assets are noted, with these, and the cursor of those that follow. */
export async function notedPages({ ports }: App, cursor?: string) {
  const { rows, next } = await ports.store.list(ON_PAGE, 100, cursor);
  const pages = rows.map(({ key, value }) => ({
    pageId: key.slice(ON_PAGE.length),
    assets: (OnPage.safeParse(value).data?.placed ?? []).map(({ assetId }) => assetId),
  }));
  return { pages, next };
}

async function notedOn({ ports }: App, pageId: string): Promise<Placed[]> {
  return OnPage.safeParse(await ports.store.get(onPageKey(pageId))).data?.placed ?? [];
}

/** Pages that show the asset, and how. */
export async function pagesWith(
  { ports: { store } }: App,
  assetId: number,
): Promise<{ pageId: string; versions: (number | null)[] }[]> {
  const found: { pageId: string; versions: (number | null)[] }[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await store.queryEntity('reference', {
      index: 'by-asset',
      partition: [String(assetId)],
      limit: 100,
      cursor,
    });
    for (const row of rows) {
      const { page, body } = Row.parse(row);
      found.push({ pageId: page, versions: body.versions });
    }
    cursor = next;
  } while (cursor !== undefined);
  return found;
}

function placedIn(body: PageBody['body']): Placed[] {
  const byAsset = new Map<number, (number | null)[]>();
  for (const { assetId, versionId } of referencesIn(body)) {
    byAsset.set(assetId, [...(byAsset.get(assetId) ?? []), versionId]);
  }
  return [...byAsset].map(([assetId, versions]) => ({ assetId, versions }));
}

async function replace(app: App, pageId: string, placed: Placed[]): Promise<void> {
  const { ports } = app;
  const { store } = ports;
  const known = await notedOn(app, pageId);
  if (JSON.stringify(known) === JSON.stringify(placed)) return;
  const gone = known.filter((one) => !placed.some(({ assetId }) => assetId === one.assetId));
  const changes: Change[] = [
    ...gone.map(({ assetId }) => ({ ...place(pageId, assetId), value: null })),
    ...placed.map((one) => ({
      ...place(pageId, one.assetId),
      value: { asset: String(one.assetId), page: pageId, updated: seconds(ports.now()), body: one },
    })),
  ];
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    await store.transact(changes.slice(from, from + AT_ONCE));
  }
  // Last: what is noted here is in the index.
  if (placed.length > 0) await store.set(onPageKey(pageId), { placed });
  else await store.delete(onPageKey(pageId));
}

const place = (pageId: string, assetId: number) =>
  ({ entity: 'reference', key: rowKey(pageId, assetId) }) as const;
