import * as z from 'zod';

import type { AttachmentPart } from '../../contracts/approved-state';
import type { PageAttachment, Pages } from '../../contracts/pages';
import { sha256 } from '../../domain/canonical';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';

/** Larger files have to fit the function's memory; Confluence's own id of the bytes speaks for them. */
const LARGEST = 40_000_000;

const Known = z.object({ sha256: z.string().nullable() });

/**
 * The page's files with the hash of their bytes, in the order of their names. Each version is read once in its
 * life: what was hashed is kept, and what `known` has needs not even a look.
 */
export async function attachmentParts(
  app: App,
  pages: Pages,
  pageId: string,
  known: readonly AttachmentPart[] = [],
): Promise<AttachmentPart[]> {
  const files = await pages.attachments(pageId);
  const parts = await inParallel(files, 3, async (file) => {
    const same = known.find(({ id, version }) => id === file.id && version === file.version);
    const { id, title, mediaType, fileSize, version, fileId } = file;
    const hash = same ? same.sha256 : await hashOf(app, pages, pageId, file);
    return { id, title, mediaType, fileSize, version, fileId, sha256: hash };
  });
  return parts.toSorted((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)));
}

async function hashOf(
  { ports: { store } }: App,
  pages: Pages,
  pageId: string,
  { id, version, fileSize }: PageAttachment,
): Promise<string | null> {
  const key = `file:${id}:${version}`;
  const kept = Known.safeParse(await store.get(key));
  if (kept.success) return kept.data.sha256;
  const hash = fileSize > LARGEST ? null : await readHash(pages, pageId, { id, version });
  await store.set(key, { sha256: hash });
  return hash;
}

async function readHash(
  pages: Pages,
  pageId: string,
  { id, version }: Pick<PageAttachment, 'id' | 'version'>,
): Promise<string | null> {
  try {
    return sha256(await pages.attachmentBytes(pageId, id, LARGEST, version));
  } catch (error) {
    if (error instanceof Problem && error.code === 'too-large') return null;
    throw error;
  }
}
