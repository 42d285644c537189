import * as z from 'zod';

import { pictureRendition } from '../../domain/renditions';
import { followedVersion } from '../../domain/shown-version';
import { Problem } from '../../errors';
import type { App, OpenLibrary } from '../app';
import { hadRight, readerOf, rememberRight, visibleTo, type Reader } from './reader';
import { readSnapshot } from './snapshots';

/** CELUM's addresses end after about half an hour; ours are given out for a little less. */
const LASTS = 25 * 60_000;
/** What is left of an address must be enough to load the picture. */
const LEAST = 60_000;

const Cached = z.object({ url: z.string(), until: z.int() });

interface PictureWish {
  assetId: number;
  versionId: number | null;
  renditionId: number | null;
}

/** A signed address of the picture, or null when CELUM has none to show or the reader may not see it. */
export async function pictureOf(
  app: App,
  accountId: string,
  wish: PictureWish,
): Promise<string | null> {
  const opened = await app.library();
  const reader = await readerOf(app, opened);
  if (!reader || !(await maySee(app, opened, { reader, accountId, assetId: wish.assetId }))) {
    return null;
  }
  const snapshot = await readSnapshot(app.ports, wish.assetId);
  const versionId = wish.versionId ?? (snapshot ? followedVersion(snapshot) : null);
  const key = ['picture', wish.assetId, versionId ?? 'now', wish.renditionId ?? 'any'].join(':');
  const cached = Cached.safeParse(await app.ports.store.get(key));
  const { now, store } = app.ports;
  if (cached.success && cached.data.until - now() > LEAST) return cached.data.url;

  const url = await addressOf(opened, { ...wish, versionId }, snapshot?.asset.versionId);
  if (url !== null) await store.set(key, { url, until: now() + LASTS }, LASTS / 1000);
  return url;
}

async function maySee(
  app: App,
  { library }: OpenLibrary,
  who: { reader: Reader; accountId: string; assetId: number },
): Promise<boolean> {
  if (who.reader.kind === 'service') return true;
  if (await hadRight(app, who.accountId, who.assetId)) return true;
  const [asset] = await visibleTo(who.reader, library, [who.assetId]);
  if (asset) await rememberRight(app, who.accountId, who.assetId);
  return asset !== undefined;
}

async function addressOf(
  { library }: OpenLibrary,
  { assetId, versionId, renditionId }: PictureWish,
  currentVersion: number | undefined,
): Promise<string | null> {
  try {
    const isCurrent = versionId === null || versionId === currentVersion;
    if (renditionId === null && isCurrent) {
      const { previewUrl, thumbnailUrl } = await library.asset(assetId);
      return previewUrl ?? thumbnailUrl;
    }
    const chosen = renditionId ?? pictureRendition(await library.renditions(assetId))?.id;
    if (chosen === undefined) return null;
    return await library.downloadUrl(assetId, chosen, versionId ?? undefined);
  } catch (error) {
    const none = error instanceof Problem && ['not-found', 'forbidden'].includes(error.code);
    if (none) return null;
    throw error;
  }
}
