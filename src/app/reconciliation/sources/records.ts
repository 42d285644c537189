import * as z from 'zod';

import type { FolderSlice } from '../../../contracts/record-survey';
import { recordNickname } from '../../../domain/record-naming';
import type { App } from '../../app';
import { recordedPages } from '../../publication/delivery-of';
import { firstOf, type Comparison, type Listed, type Source } from '../comparison';

/** Pages that have a record. */
export const records: Source = {
  calls: 0,
  async read({ app }, from) {
    const { pages, next } = await recordedPages(app.ports.store, from ?? undefined);
    return { ids: pages.map(({ pageId }) => pageId), next: next ?? null };
  },
};

const Place = z.object({
  /** Folders of rules that are done. */
  at: z.int(),
  /** In the next one. */
  cursor: z.string().nullable(),
  /** Made in it since the last run, as far as the place. */
  made: z.int(),
  /** A folder holds fewer things than it should: all records are looked for. */
  lost: z.boolean(),
  /** In the list of all records; undefined before it begins. */
  list: z.string().optional(),
});
type Place = z.infer<typeof Place>;

const FIRST: Place = { at: 0, cursor: null, made: 0, lost: false };
const placeAt = (from: string | null): Place =>
  from === null ? FIRST : Place.parse(JSON.parse(from));

async function folderAt({ settings }: App, { at }: Place): Promise<number | undefined> {
  const all = new Set((await settings.rules()).map(({ folderId }) => folderId));
  return [...all].sort((a, b) => a - b)[at];
}

const idsOf = ({ items }: FolderSlice) =>
  items.map(({ nodeId, nickname }) => `${nodeId}.${nickname}`);

/** Everything in the folders that rules file to. */
export const folders: Source = {
  // Signing in, and the slice.
  calls: 3,
  async read(comparison, from) {
    const place = placeAt(from);
    const folder = await folderAt(comparison.app, place);
    if (folder === undefined) return { ids: [], next: null };
    const slice = await sliceOf(comparison, folder, place);
    return { ids: slice ? idsOf(slice) : [], next: JSON.stringify(after(place, slice?.cursor)) };
  },
};

const after = (place: Place, cursor: string | null | undefined): Place =>
  typeof cursor === 'string'
    ? { ...place, cursor }
    : { ...place, at: place.at + 1, cursor: null, made: 0 };

async function sliceOf({ app, baseline }: Comparison, folder: number, { cursor }: Place) {
  const { survey } = await app.records();
  const slice = await firstOf(survey.folder(folder, cursor));
  if (cursor === null && slice) {
    const stand = { total: slice.total ?? 0, newest: slice.newest ?? '' };
    baseline.folders = { ...baseline.folders, [folder]: stand };
  }
  return slice;
}

/**
 * What changed in the folders since the last run. Of what was taken away a folder says nothing, but it holds fewer
 * things then: only in that case are all records looked for.
 */
export const changedFolders: Source = {
  calls: 4,
  async read(comparison, from) {
    const place = placeAt(from);
    if (place.list !== undefined) return await absent(comparison.app, place.list);
    const folder = await folderAt(comparison.app, place);
    if (folder === undefined) {
      return { ids: [], next: place.lost ? JSON.stringify({ ...place, list: '' }) : null };
    }
    const slice = await sliceOf(comparison, folder, place);
    const before = comparison.known.folders?.[String(folder)];
    return slice && before
      ? changed(slice, before, place)
      : { ids: slice ? idsOf(slice) : [], next: onwards(place, slice) };
  },
};

/** Newest changes come first, so the list ends where the last run began. */
function changed(slice: FolderSlice, before: { total: number; newest: string }, place: Place) {
  const isNew = (instant: string | null) => instant !== null && instant > before.newest;
  const ids = isNew(slice.newest) ? idsOf(slice) : [];
  const made = place.made + slice.createdAt.filter(isNew).length;
  const more = slice.cursor !== null && isNew(slice.oldest);
  if (more) return { ids, next: onwards({ ...place, made }, slice) };
  const total = slice.total ?? before.total + made;
  const lost = place.lost || total < before.total + made;
  return { ids, next: onwards({ ...place, lost }, undefined) };
}

const onwards = (place: Place, slice: FolderSlice | undefined) =>
  JSON.stringify(after(place, slice?.cursor));

/** Records that are not to be seen any more. */
async function absent(app: App, from: string): Promise<Listed> {
  const { pages, next } = await recordedPages(app.ports.store, from === '' ? undefined : from);
  const { survey } = await app.records();
  const seen = await survey.seen(pages.map(({ record }) => record.nodeId));
  const nickname = (pageId: string) => recordNickname(app.ports.installation.cloudId, pageId);
  return {
    ids: pages
      .filter(({ record }) => !seen.has(record.nodeId))
      .map(({ pageId, record }) => `${record.nodeId}.${nickname(pageId)}`),
    next: next === undefined ? null : JSON.stringify({ ...FIRST, list: next }),
  };
}
