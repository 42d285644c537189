import * as z from 'zod';

import { Instant } from './systems';

/** A file's checksum in the drive's own terms: comparable within one algorithm only. */
export const ContentHash = z.strictObject({
  /** Base64 of OneDrive's QuickXorHash, or lower-case hexadecimal of Dropbox's hash over blocks of 4 MiB. */
  algorithm: z.enum(['quick-xor', 'dropbox-blocks']),
  value: z.string(),
});
export type ContentHash = z.infer<typeof ContentHash>;

export const DriveEntry = z.strictObject({
  /** Stays when the entry is renamed or moved. */
  id: z.string().min(1),
  kind: z.enum(['file', 'folder']),
  name: z.string(),
  /** '/Regions/DACH/Hero.png'; '' is the top. Null when the drive did not say where. */
  path: z.string().nullable(),
  size: z.int().nullable(),
  /** Another one after every change; a write may insist on it. Empty for Dropbox's folders, which have none. */
  revision: z.string(),
  hash: ContentHash.nullable(),
  modifiedAt: Instant.nullable(),
  /** As the drive names the person: a display name, or an account id. */
  modifiedBy: z.string().nullable(),
});
export type DriveEntry = z.infer<typeof DriveEntry>;

export type ItemRef = { id: string } | { path: string };

/** What must be true of the target for a write to happen. */
export type Precondition =
  { kind: 'absent' } | { kind: 'revision'; revision: string } | { kind: 'any' };

export interface WriteTarget {
  /** Of the file; its folder exists. */
  path: string;
  when: Precondition;
}

export type DriveChange =
  | { kind: 'present'; entry: DriveEntry }
  /** OneDrive names what is gone by id, Dropbox by path; a folder takes along what is in it. */
  | { kind: 'gone'; id: string | null; path: string | null };

export type ChangeSlice =
  | {
      kind: 'changes';
      changes: DriveChange[];
      /** Store it after the changes are taken over; the next run goes on from here. */
      cursor: string;
      more: boolean;
    }
  /** The drive has forgotten the cursor: enumerate anew from `cursor`, or from the start when it is null. */
  | { kind: 'reset'; cursor: string | null };

export interface ChangesFrom {
  /** Null enumerates everything there is now. */
  cursor: string | null;
  /** Only below this folder. A gone entry without a path is told all the same. Stays the same as long as the cursor lives. */
  under?: string | undefined;
}

export interface FileSlice {
  bytes: Uint8Array;
  /** Of the whole file. */
  size: number;
  /** Of the file that the bytes belong to: another one means that the file changed between two slices. */
  revision: string;
}

/** Where an upload stands; kept between invocations, so that the next one goes on. */
export const UploadState = z.strictObject({
  /** Upload address or session id. A secret: who has it can write. */
  handle: z.string().min(1),
  path: z.string(),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('absent') }),
    z.strictObject({ kind: z.literal('revision'), revision: z.string() }),
    z.strictObject({ kind: z.literal('any') }),
  ]),
  size: z.int().min(0),
  /** Bytes that the drive has, and that `hash` covers. */
  offset: z.int().min(0),
  hash: z.string(),
  /** Set when the last bytes have already made the file. */
  fileId: z.string().nullable(),
  expiresAt: Instant,
});
export type UploadState = z.infer<typeof UploadState>;

export interface ShareWish {
  audience: 'anyone' | 'organisation';
  /** ISO 8601; null for a link without an end. */
  expiresAt: string | null;
}

export const ShareLink = z.strictObject({
  /** For `unshare`. */
  id: z.string(),
  url: z.string(),
  expiresAt: z.string().nullable(),
});
export type ShareLink = z.infer<typeof ShareLink>;

/** Where a copy stands; kept between invocations. */
export const CopyState = z.discriminatedUnion('kind', [
  /** `monitor` is an address that is a key by itself. */
  z.strictObject({
    kind: z.literal('running'),
    monitor: z.string().min(1),
    path: z.string(),
    size: z.int().nullable(),
    hash: ContentHash.nullable(),
  }),
  z.strictObject({ kind: z.literal('done'), entry: DriveEntry }),
]);
export type CopyState = z.infer<typeof CopyState>;

/** Somebody who may see a folder, or change what is in it. */
export const Guest = z.strictObject({ email: z.string(), role: z.enum(['read', 'write']) });
export type Guest = z.infer<typeof Guest>;

/** A standing order for notices. */
export const Watch = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subscription'), id: z.string(), expiresAt: Instant }),
  /** There is no call for it: an admin enters the address on the vendor's page. */
  z.strictObject({ kind: z.literal('by-hand'), page: z.string() }),
]);
export type Watch = z.infer<typeof Watch>;

/** A request that arrived at the address for notices, exactly as it came. */
export interface IncomingRequest {
  method: string;
  query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export type Incoming =
  /** Answer these at once: the vendor proves the address. */
  | { kind: 'handshake'; status: 200; headers: Record<string, string>; body: string }
  /** Something changed; ask `changes`. Subjects are ids of subscriptions (OneDrive) or of accounts (Dropbox). */
  | { kind: 'changed'; subjects: string[] }
  /** Call `renewWatch` for these, or no more notices come. */
  | { kind: 'renew'; subjects: string[] }
  /** Not from the vendor, or not readable: answer 401 or 400 and do nothing. */
  | { kind: 'refused'; reason: 'not-authentic' | 'malformed' };

export interface DriveTraits {
  hash: ContentHash['algorithm'];
  /** Chunks of an upload are multiples of this, except the last. */
  chunkMultiple: number;
  chunkRecommended: number;
  /** What one `put` may hold; longer files are uploaded. */
  putLimit: number;
  /** Whether what is inside a renamed folder is told as changed. If not, list the folder. */
  tellsDescendants: boolean;
  /** Longest life of a watch; null when it does not end. */
  watchDays: number | null;
}

/**
 * Computes the drive's own hash over a file that comes in pieces. Its state can be stored after whole multiples of
 * `chunkMultiple`, and at the end.
 */
export interface DriveHasher {
  update(bytes: Uint8Array): void;
  state(): string;
  digest(): ContentHash;
}

/**
 * A place for files outside of CELUM. Every method throws Problem; besides the general codes:
 * 'not-found' the item, or an upload that the drive has forgotten: begin anew · 'name-taken' something else is at the
 * path · 'conflict' the revision is another one · 'too-large' no room, or beyond a limit.
 * Writes may be repeated after 'outcome-unknown': they find what the lost call left.
 */
export interface FileDrive {
  readonly traits: DriveTraits;
  hasher(state?: string): DriveHasher;

  /** What is directly in a folder, in slices. May miss what is written meanwhile: use `changes` for the full state. */
  list(folder: ItemRef): AsyncIterable<DriveEntry[]>;
  stat(item: ItemRef): Promise<DriveEntry>;
  /** Undefined when there is nothing. */
  find(item: ItemRef): Promise<DriveEntry | undefined>;
  /** `length` bytes from `offset`, fewer at the end of the file. */
  read(item: ItemRef, offset: number, length: number): Promise<FileSlice>;

  changes(from: ChangesFrom): AsyncIterable<ChangeSlice>;
  /** A cursor that knows of everything until now. */
  latest(under?: string): Promise<string>;

  /** Makes the folders above it as well. Not for the top. */
  ensureFolder(path: string): Promise<DriveEntry>;
  /** Writes a file of at most `traits.putLimit` bytes, verified by size and hash. */
  put(target: WriteTarget, bytes: Uint8Array): Promise<DriveEntry>;
  /** For files of at least one byte. */
  beginUpload(target: WriteTarget, size: number): Promise<UploadState>;
  /** The next bytes. Safe to repeat with the same state: the drive tells when it has them already. */
  append(state: UploadState, bytes: Uint8Array): Promise<UploadState>;
  /** Asks whether the drive still has what the state says. */
  resume(state: UploadState): Promise<UploadState>;
  /** After the last bytes: the file, verified by size and hash. */
  finish(state: UploadState): Promise<DriveEntry>;
  abandon(state: UploadState): Promise<void>;
  /** Renames or moves; nothing happens when it is there already. */
  move(id: string, path: string): Promise<DriveEntry>;
  /** Nothing happens when it is gone already. `revision` is for files. */
  remove(item: ItemRef, revision?: string): Promise<void>;

  /**
   * Copies within the drive: no byte goes through us. Ask `copied` for what is running, later. The same bytes at the path
   * are the copy of an earlier attempt; anything else there is 'name-taken'.
   */
  copy(id: string, path: string): Promise<CopyState>;
  copied(state: CopyState): Promise<CopyState>;

  /** Who was let into a folder by name, without the account that asks. */
  guests(folderId: string): Promise<Guest[]>;
  /** Lets somebody in with exactly this role. Nothing happens when they have it. */
  admit(folderId: string, guest: Guest): Promise<void>;
  /** Nothing happens when they are not in. */
  dismiss(folderId: string, email: string): Promise<void>;

  /** A link for reading, the same one for the same wish. Dropbox has one per item: the last wish counts. */
  share(id: string, wish: ShareWish): Promise<ShareLink>;
  unshare(id: string, link: ShareLink): Promise<void>;

  watch(notifyUrl: string, until: Date): Promise<Watch>;
  renewWatch(watch: Watch, until: Date): Promise<Watch>;
  /** 'by-hand' when a person must remove the address on the vendor's page. */
  unwatch(watch: Watch): Promise<'removed' | 'by-hand'>;
  /** Reads a notice and proves that the vendor sent it. */
  receive(request: IncomingRequest): Incoming;
}
