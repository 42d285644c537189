import type {
  ChangesFrom,
  CopyState,
  DriveEntry,
  DriveTraits,
  FileDrive,
  FileSlice,
  Guest,
  IncomingRequest,
  ItemRef,
  ShareLink,
  ShareWish,
  UploadState,
  Watch,
  WriteTarget,
} from '../../contracts/drive';
import { Problem } from '../../errors';
import { putMany, type BatchFile } from './batch';
import { Calls, parse } from './calls';
import { changesSince, latestCursor, waitForChanges } from './changes';
import { APP_CONSOLE, SUBJECT, type DropboxOptions } from './config';
import { BLOCK, DropboxHasher } from './content-hash';
import { entryOf, folderOf, pathArg } from './entries';
import { problemOf } from './explain';
import { askFetch, startFetch } from './fetching';
import { admit, dismiss, guestsOf } from './guests';
import { receiveNotice } from './notices';
import {
  ensureTemplate,
  putProperties,
  readProperties,
  searchProperties,
  type PropertyTemplate,
} from './properties';
import { ensureLink, removeLink } from './sharing';
import { Uploads } from './uploads';
import { CreatedFolder, File, Listing, Moved, Nothing } from './wire';
import { findEntry, putFile, UPLOAD_LIMIT } from './writes';

/** A Dropbox team's space, or one account's own folder. */
export class DropboxClient implements FileDrive {
  readonly traits: DriveTraits = {
    hash: 'dropbox-blocks',
    chunkMultiple: BLOCK,
    chunkRecommended: 2 * BLOCK,
    putLimit: UPLOAD_LIMIT,
    tellsDescendants: true,
    watchDays: null,
  };

  /** For the check. */
  readonly calls: Calls;
  readonly options: DropboxOptions;
  readonly #uploads: Uploads;

  constructor(options: DropboxOptions) {
    this.options = options;
    this.calls = new Calls(options);
    this.#uploads = new Uploads(this.calls, options.now);
  }

  hasher(state?: string): DropboxHasher {
    return new DropboxHasher(state);
  }

  // files/list_folder, files/list_folder/continue
  async *list(folder: ItemRef): AsyncGenerator<DriveEntry[]> {
    const reading = { reading: true };
    const arg = { path: pathArg(folder) };
    let page = await this.calls.rpc('files/list_folder', arg, Listing, reading);
    for (;;) {
      yield page.entries.flatMap((entry) => (entry['.tag'] === 'deleted' ? [] : [entryOf(entry)]));
      if (!page.has_more) return;
      const { cursor } = page;
      page = await this.calls.rpc('files/list_folder/continue', { cursor }, Listing, reading);
    }
  }

  async stat(item: ItemRef): Promise<DriveEntry> {
    const entry = await this.find(item);
    if (entry === undefined) throw new Problem('not-found', { subject: pathArg(item) });
    return entry;
  }

  find(item: ItemRef): Promise<DriveEntry | undefined> {
    return findEntry(this.calls, item);
  }

  // files/download with Range
  async read(item: ItemRef, offset: number, length: number): Promise<FileSlice> {
    const range = `bytes=${offset}-${offset + length - 1}`;
    const { size, rev } = await this.#fileAt(item);
    if (offset >= size) return { bytes: new Uint8Array(), size, revision: rev };
    const response = await this.calls.download({ path: `rev:${rev}` }, range);
    const file = parse(File, response.headers.get('dropbox-api-result') ?? '');
    const bytes = new Uint8Array(
      await response.arrayBuffer().catch((cause: unknown) => {
        throw new Problem('unavailable', { subject: SUBJECT, detail: 'half a file', cause });
      }),
    );
    const end = Math.min(offset + length, file.size);
    const slice = response.status === 206 ? bytes : bytes.subarray(offset, end);
    if (slice.byteLength !== end - offset) throw new Problem('unavailable', { subject: file.name });
    return { bytes: slice, size: file.size, revision: file.rev };
  }

  changes(from: ChangesFrom) {
    return changesSince(this.calls, from);
  }

  latest(under?: string): Promise<string> {
    return latestCursor(this.calls, under);
  }

  // files/create_folder_v2 — makes the folders above it as well.
  async ensureFolder(path: string): Promise<DriveEntry> {
    const arg = { path, autorename: false };
    const route = 'files/create_folder_v2';
    const { value, refusal } = await this.calls.ask(route, arg, CreatedFolder);
    if (value !== undefined) return folderOf(value.metadata);
    if (!refusal.tags.includes('conflict')) throw problemOf(refusal, path);
    const there = await this.stat({ path });
    if (there.kind === 'folder') return there;
    throw new Problem('name-taken', { subject: path });
  }

  put(target: WriteTarget, bytes: Uint8Array): Promise<DriveEntry> {
    return putFile(this.calls, target, bytes);
  }

  /** Many small files in few calls; each file's result stands at its place. */
  putMany(files: readonly BatchFile[]) {
    return putMany(this.calls, files);
  }

  beginUpload(target: WriteTarget, size: number): Promise<UploadState> {
    return this.#uploads.begin(target, size);
  }

  append(state: UploadState, bytes: Uint8Array): Promise<UploadState> {
    return this.#uploads.append(state, bytes);
  }

  resume(state: UploadState): Promise<UploadState> {
    return this.#uploads.resume(state);
  }

  finish(state: UploadState): Promise<DriveEntry> {
    return this.#uploads.finish(state);
  }

  /** There is no call for it: a session ends by itself after seven days. */
  abandon(): Promise<void> {
    return Promise.resolve();
  }

  // files/move_v2
  async move(id: string, path: string): Promise<DriveEntry> {
    const before = await this.stat({ id });
    if (before.path === path) return before;
    const arg = { from_path: id, to_path: path, autorename: false };
    const { value, refusal } = await this.calls.ask('files/move_v2', arg, Moved);
    if (refusal !== undefined) throw problemOf(refusal, path);
    return entryOf(value.metadata);
  }

  // files/delete_v2
  async remove(item: ItemRef, revision?: string): Promise<void> {
    const path = pathArg(item);
    const arg = { path, ...(revision !== undefined && { parent_rev: revision }) };
    const { refusal } = await this.calls.ask('files/delete_v2', arg, Nothing);
    if (refusal === undefined || refusal.tags.includes('not_found')) return;
    if (refusal.tags.includes('conflict')) throw new Problem('conflict', { subject: path });
    throw problemOf(refusal, path);
  }

  // files/copy_v2
  async copy(id: string, path: string): Promise<CopyState> {
    const arg = { from_path: id, to_path: path, autorename: false };
    const { value, refusal } = await this.calls.ask('files/copy_v2', arg, Moved);
    if (value !== undefined) return { kind: 'done', entry: entryOf(value.metadata) };
    if (!refusal.tags.includes('conflict')) throw problemOf(refusal, path);
    const [from, there] = [await this.stat({ id }), await this.stat({ path })];
    if (from.hash === null || from.hash.value !== there.hash?.value) throw problemOf(refusal, path);
    return { kind: 'done', entry: there };
  }

  /** Dropbox copies at once. */
  copied(state: CopyState): Promise<CopyState> {
    return Promise.resolve(state);
  }

  guests(folderId: string): Promise<Guest[]> {
    return guestsOf(this.calls, folderId);
  }

  admit(folderId: string, guest: Guest): Promise<void> {
    return admit(this.calls, folderId, guest);
  }

  dismiss(folderId: string, email: string): Promise<void> {
    return dismiss(this.calls, folderId, email);
  }

  share(id: string, wish: ShareWish): Promise<ShareLink> {
    return ensureLink(this.calls, id, wish);
  }

  unshare(_id: string, link: ShareLink): Promise<void> {
    return removeLink(this.calls, link.url);
  }

  /** An admin enters the address in the App Console: there is no call for it. */
  watch(): Promise<Watch> {
    return Promise.resolve({ kind: 'by-hand', page: APP_CONSOLE });
  }

  renewWatch(watch: Watch): Promise<Watch> {
    return Promise.resolve(watch);
  }

  unwatch(): Promise<'removed' | 'by-hand'> {
    return Promise.resolve('by-hand');
  }

  receive(request: IncomingRequest) {
    return receiveNotice(request, this.options.secrets.appSecret);
  }

  /** Waits for a change after a cursor of `latest` or `changes`, where no address for notices can be had. */
  waitForChanges(cursor: string, seconds: number) {
    return waitForChanges(this.calls, cursor, seconds);
  }

  /** The id of the account's template of that name. Two at the same moment may make two. */
  ensureTemplate(template: PropertyTemplate): Promise<string> {
    return ensureTemplate(this.calls, template);
  }

  putProperties(id: string, templateId: string, fields: Readonly<Record<string, string>>) {
    return putProperties(this.calls, id, templateId, fields);
  }

  /** Undefined when the file has no properties of that template. */
  readProperties(id: string, templateId: string) {
    return readProperties(this.calls, id, templateId);
  }

  /** Files whose field holds the value, or a longer one. */
  searchProperties(field: string, value: string) {
    return searchProperties(this.calls, field, value);
  }

  /** Lets Dropbox fetch an address. Compare the entry's hash: a taken name gets a number, and any bytes are taken. */
  startFetch(path: string, url: string) {
    return startFetch(this.calls, path, url);
  }

  askFetch(jobId: string) {
    return askFetch(this.calls, jobId);
  }

  async #fileAt(item: ItemRef): Promise<{ size: number; rev: string }> {
    const entry = await this.stat(item);
    if (entry.kind !== 'file') throw new Problem('invalid-input', { subject: entry.name });
    return { size: entry.size ?? 0, rev: entry.revision };
  }
}
