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
import { withQuery } from '../kit/path';
import { itemPath, nameOf, parentOf } from './addresses';
import { Calls, jsonBody, parsed } from './calls';
import { Changes } from './changes';
import { SUBJECT, type OneDriveOptions } from './config';
import { askCopy, startCopy } from './copying';
import { entryOf, holds, refusalOf, verified } from './entries';
import { admit, dismiss, guestsOf } from './guests';
import { receiveNotice } from './notices';
import { QuickXorHasher } from './quick-xor-hash';
import { ensureLabel, removeLabel } from './retention';
import {
  ensureLink,
  LONGEST_WATCH_MINUTES,
  removeLink,
  renew,
  subscribe,
  unsubscribe,
} from './sharing';
import { FRAGMENT_MULTIPLE, Uploads } from './uploads';
import { ItemPage, WireItem } from './wire';

/** More of an answer than was asked for is not read into memory. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** One drive of OneDrive or SharePoint, as the app itself (application permission). */
export class OneDriveClient implements FileDrive {
  readonly traits: DriveTraits = {
    hash: 'quick-xor',
    chunkMultiple: FRAGMENT_MULTIPLE,
    chunkRecommended: 32 * FRAGMENT_MULTIPLE,
    // "only supports files up to 4MB": https://learn.microsoft.com/graph/api/driveitem-put-content
    putLimit: 4 * 1024 * 1024,
    tellsDescendants: false,
    watchDays: LONGEST_WATCH_MINUTES / (24 * 60),
  };

  /** For the check. */
  readonly calls: Calls;
  readonly options: OneDriveOptions;
  readonly #driveId: string;
  readonly #uploads: Uploads;
  readonly #changes: Changes;

  constructor(options: OneDriveOptions) {
    this.options = options;
    this.calls = new Calls(options);
    this.#driveId = options.config.driveId;
    this.#uploads = new Uploads(this.calls, this.#driveId, (path) => this.find({ path }));
    this.#changes = new Changes(this.calls, this.#driveId, (id) => this.find({ id }));
  }

  hasher(state?: string): QuickXorHasher {
    return new QuickXorHasher(state);
  }

  // GET …/children
  async *list(folder: ItemRef): AsyncGenerator<DriveEntry[]> {
    const first = withQuery(itemPath(this.#driveId, folder, 'children'), { $top: 200 });
    let page = await this.calls.json('GET', first, ItemPage);
    for (;;) {
      yield page.value.map((item) => entryOf(item));
      const next = page['@odata.nextLink'];
      if (next === undefined) return;
      page = await parsed(ItemPage, await this.calls.link(next));
    }
  }

  async stat(item: ItemRef): Promise<DriveEntry> {
    return entryOf(await this.calls.json('GET', itemPath(this.#driveId, item), WireItem));
  }

  async find(item: ItemRef): Promise<DriveEntry | undefined> {
    const response = await this.calls.raw('GET', itemPath(this.#driveId, item), { accept: [404] });
    return response.status === 404 ? undefined : entryOf(await parsed(WireItem, response));
  }

  // The item's downloadUrl takes ranges; …/content does not. https://learn.microsoft.com/graph/api/driveitem-get-content
  async read(item: ItemRef, offset: number, length: number): Promise<FileSlice> {
    const wire = await this.calls.json('GET', itemPath(this.#driveId, item), WireItem);
    const url = wire['@microsoft.graph.downloadUrl'];
    const { size = 0, eTag: revision } = wire;
    if (url === undefined) throw new Problem('invalid-input', { subject: wire.name });
    if (offset >= size) return { bytes: new Uint8Array(), size, revision };
    const end = Math.min(offset + length, size);
    const range = `bytes=${offset}-${end - 1}`;
    const response = await this.calls.bare('GET', url, {
      headers: { range },
      shown: '{downloadUrl}',
    });
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > LARGEST_ANSWER) throw new Problem('too-large', { subject: wire.name });
    const bytes = new Uint8Array(
      await response.arrayBuffer().catch((cause: unknown) => {
        throw new Problem('unavailable', { subject: SUBJECT, detail: 'half a file', cause });
      }),
    );
    // "the Range header may be ignored": then it is the whole file.
    const slice = response.status === 206 ? bytes : bytes.subarray(offset, end);
    if (slice.byteLength !== end - offset) throw new Problem('unavailable', { subject: wire.name });
    return { bytes: slice, size, revision };
  }

  changes(from: ChangesFrom) {
    return this.#changes.since(from);
  }

  latest(): Promise<string> {
    return this.#changes.latest();
  }

  // POST …/children
  async ensureFolder(path: string): Promise<DriveEntry> {
    const there = await this.find({ path });
    if (there?.kind === 'folder') return there;
    if (there !== undefined) throw new Problem('name-taken', { subject: path });
    const parent = await this.ensureFolder(parentOf(path));
    const response = await this.calls.raw(
      'POST',
      itemPath(this.#driveId, { id: parent.id }, 'children'),
      {
        ...jsonBody({
          name: nameOf(path),
          folder: {},
          '@microsoft.graph.conflictBehavior': 'fail',
        }),
        accept: [409],
      },
    );
    // Somebody, or an attempt of ours whose answer was lost, was quicker.
    return response.status === 409
      ? this.stat({ path })
      : entryOf(await parsed(WireItem, response));
  }

  // PUT …:/{name}:/content
  async put({ path, when }: WriteTarget, bytes: Uint8Array): Promise<DriveEntry> {
    if (bytes.byteLength > this.traits.putLimit) throw new Problem('too-large', { subject: path });
    const hasher = new QuickXorHasher();
    hasher.update(bytes);
    const hash = hasher.digest().value;
    const content = withQuery(itemPath(this.#driveId, { path }, 'content'), {
      '@microsoft.graph.conflictBehavior': when.kind === 'absent' ? 'fail' : 'replace',
    });
    const response = await this.calls.raw('PUT', content, {
      contentType: 'application/octet-stream',
      body: bytes,
      ...(when.kind === 'revision' && { headers: { 'if-match': when.revision } }),
      accept: [409, 412],
    });
    if (response.status < 300) {
      return verified(entryOf(await parsed(WireItem, response)), bytes.byteLength, hash);
    }
    const there = await this.find({ path });
    if (there && holds(there, bytes.byteLength, hash)) return there;
    throw new Problem(refusalOf(when), { subject: path });
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

  async finish(state: UploadState): Promise<DriveEntry> {
    const entry = await this.stat({ id: await this.#uploads.finish(state) });
    return verified(entry, state.size, new QuickXorHasher(state.hash).digest().value);
  }

  abandon(state: UploadState): Promise<void> {
    return this.#uploads.abandon(state);
  }

  // PATCH …/items/{id}
  async move(id: string, path: string): Promise<DriveEntry> {
    const before = await this.stat({ id });
    if (before.path === path) return before;
    const parent = await this.stat({ path: parentOf(path) });
    const body = jsonBody({ parentReference: { id: parent.id }, name: nameOf(path) });
    await this.calls.json('PATCH', itemPath(this.#driveId, { id }), WireItem, body);
    return this.stat({ id });
  }

  // DELETE …/items/{id}
  async remove(item: ItemRef, revision?: string): Promise<void> {
    await this.calls.raw('DELETE', itemPath(this.#driveId, item), {
      ...(revision !== undefined && { headers: { 'if-match': revision } }),
      accept: [404],
    });
  }

  copy(id: string, path: string): Promise<CopyState> {
    return startCopy({ calls: this.calls, driveId: this.#driveId, drive: this }, id, path);
  }

  copied(state: CopyState): Promise<CopyState> {
    return askCopy({ calls: this.calls, drive: this }, state);
  }

  guests(folderId: string): Promise<Guest[]> {
    return guestsOf(this.calls, this.#driveId, folderId);
  }

  admit(folderId: string, guest: Guest): Promise<void> {
    return admit(this.calls, this.#driveId, folderId, guest);
  }

  dismiss(folderId: string, email: string): Promise<void> {
    return dismiss(this.calls, this.#driveId, folderId, email);
  }

  share(id: string, wish: ShareWish): Promise<ShareLink> {
    return ensureLink(this.calls, this.#driveId, id, wish);
  }

  unshare(id: string, link: ShareLink): Promise<void> {
    return removeLink(this.calls, this.#driveId, id, link.id);
  }

  watch(url: string, until: Date): Promise<Watch> {
    const secret = this.options.secrets.notificationSecret;
    const driveId = this.#driveId;
    return subscribe(this.calls, { driveId, url, until: this.#atMost(until), secret });
  }

  renewWatch(watch: Watch, until: Date): Promise<Watch> {
    if (watch.kind !== 'subscription') throw new Problem('invalid-input', { subject: SUBJECT });
    return renew(this.calls, watch.id, this.#atMost(until));
  }

  async unwatch(watch: Watch): Promise<'removed' | 'by-hand'> {
    if (watch.kind !== 'subscription') return 'by-hand';
    await unsubscribe(this.calls, watch.id);
    return 'removed';
  }

  receive(request: IncomingRequest) {
    return receiveNotice(request, this.options.secrets.notificationSecret);
  }

  /** Tags a file or a folder with everything in it; null when it has no label. Safe to repeat. */
  ensureRetentionLabel(id: string, name: string): Promise<void> {
    return ensureLabel(this.calls, this.#driveId, id, name);
  }

  removeRetentionLabel(id: string): Promise<void> {
    return removeLabel(this.calls, this.#driveId, id);
  }

  #atMost(until: Date): Date {
    // A minute less: the limit counts from Graph's clock.
    const latest = this.options.now() + (LONGEST_WATCH_MINUTES - 1) * 60_000;
    return new Date(Math.min(until.getTime(), latest));
  }
}
