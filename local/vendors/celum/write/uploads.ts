import { randomUUID } from 'node:crypto';

import { badArgument } from '../failure';
import type { Library } from '../library';
import { one, run } from '../rows';

interface Upload {
  filename: string;
  filesize: number;
  bytes: Uint8Array | null;
  used: number;
}

export function requestUpload({ db }: Library, filename: string, filesize: number): string {
  const handle = randomUUID();
  run(
    db,
    'INSERT INTO upload (handle, filename, filesize) VALUES (?, ?, ?)',
    handle,
    filename,
    filesize,
  );
  return handle;
}

/** Keeps the bytes that were sent to the handle's address; once, and only as many as were announced. */
export function receiveUpload(
  { db }: Library,
  handle: string,
  bytes: Uint8Array,
): 'kept' | 'unknown' | 'again' | 'wrong size' {
  const upload = one<Upload>(db, 'SELECT * FROM upload WHERE handle = ?', handle);
  if (!upload) return 'unknown';
  if (upload.bytes !== null) return 'again';
  if (upload.filesize !== bytes.byteLength) return 'wrong size';
  run(db, 'UPDATE upload SET bytes = ? WHERE handle = ?', bytes, handle);
  return 'kept';
}

/** The handle of bytes that are here already. */
export function uploaded(lib: Library, file: { name: string; bytes: Uint8Array }): string {
  const handle = requestUpload(lib, file.name, file.bytes.byteLength);
  receiveUpload(lib, handle, file.bytes);
  return handle;
}

/** The bytes of a handle, for the one asset or version that is made of it. */
export function useUpload(
  { db }: Library,
  handle: string,
): { filename: string; bytes: Uint8Array } {
  const upload = one<Upload>(db, 'SELECT * FROM upload WHERE handle = ?', handle);
  if (!upload?.bytes) throw badArgument('uploadHandle', 'Nothing was uploaded for this handle');
  if (upload.used === 1) throw badArgument('uploadHandle', 'The handle was used before');
  run(db, 'UPDATE upload SET used = 1 WHERE handle = ?', handle);
  return { filename: upload.filename, bytes: upload.bytes };
}
