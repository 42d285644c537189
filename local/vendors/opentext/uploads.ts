import { randomUUID } from 'node:crypto';

import type { StandInContext } from '../kit/stand-in';
import { requiredNumber, requiredText, type Call, type Routes, type SentFile } from './call';
import { missing, Refusal } from './refusal';
import { settingOf } from './settings';

const LARGEST = 10 * 1024 ** 3;

const partSizeOf = (world: StandInContext) => Number(settingOf(world, 'upload-part-bytes'));

function begin(call: Call) {
  const key = randomUUID();
  const size = requiredNumber(call, 'file_size');
  if (size > LARGEST) {
    throw new Refusal(500, 'The file exceeds the maximum size that this server accepts.');
  }
  call.world.db
    .prepare('INSERT INTO upload (key, file_name, mime, size) VALUES (?, ?, ?, ?)')
    .run(key, requiredText(call, 'file_name'), requiredText(call, 'mime_type'), size);
  const part_size = partSizeOf(call.world);
  const num_parts = Math.max(1, Math.ceil(size / part_size));
  return { results: { data: { upload_key: key, num_parts, part_size, max_retries: 3 } } };
}

function uploadOf({ db }: StandInContext, key: string) {
  const row = db.prepare('SELECT * FROM upload WHERE key = ?').get(key);
  if (!row) throw new Refusal(500, `Could not find the upload ${key}`);
  return {
    name: String(row['file_name']),
    type: String(row['mime']),
    size: Number(row['size']),
    closed: row['closed'] === 1,
  };
}

function receivePart(call: Call) {
  const key = call.params['key'] ?? '';
  const part = call.files.get('part_content');
  const { size, closed } = uploadOf(call.world, key);
  if (!part) throw missing('part_content');
  if (closed) throw new Refusal(500, `The upload ${key} is complete.`);
  const number = Number(call.params['part']);
  const whole = partSizeOf(call.world);
  const expected = Math.min(whole, size - (number - 1) * whole);
  if (!Number.isInteger(number) || number < 1 || (expected <= 0 && size > 0)) {
    throw new Refusal(500, `The part number ${call.params['part']} is not valid.`);
  }
  if (part.bytes.byteLength !== expected) {
    throw new Refusal(500, `The part ${number} does not have ${expected} bytes.`);
  }
  call.world.db
    .prepare('INSERT OR REPLACE INTO upload_part VALUES (?, ?, ?)')
    .run(key, number, part.bytes);
  return { results: {} };
}

function bytesOfUpload({ db }: StandInContext, key: string): Uint8Array {
  const rows = db.prepare('SELECT bytes FROM upload_part WHERE key = ? ORDER BY number').all(key);
  return Buffer.concat(rows.map((row) => row['bytes'] as Uint8Array));
}

function close(call: Call) {
  const key = call.params['key'] ?? '';
  const { size } = uploadOf(call.world, key);
  if (bytesOfUpload(call.world, key).byteLength !== size) {
    throw new Refusal(500, 'The parts do not add up to the announced size.');
  }
  call.world.db.prepare('UPDATE upload SET closed = 1 WHERE key = ?').run(key);
  return { results: {} };
}

function cancel(call: Call) {
  forget(call.world, call.params['key'] ?? '');
  return { results: {} };
}

function forget({ db }: StandInContext, key: string): void {
  db.prepare('DELETE FROM upload WHERE key = ?').run(key);
  db.prepare('DELETE FROM upload_part WHERE key = ?').run(key);
}

/** The whole file of a finished upload, which is used up by it. */
export function uploadedFile(world: StandInContext, key: string): SentFile {
  const { name, type, closed } = uploadOf(world, key);
  if (!closed) throw new Refusal(500, `The upload ${key} is not complete`);
  const bytes = bytesOfUpload(world, key);
  forget(world, key);
  return { name, type, bytes };
}

export const uploadRoutes: Routes = {
  'GET /v2/multipart/settings': ({ world }) => ({
    results: {
      data: {
        is_enabled: true,
        max_size: LARGEST,
        min_size: Number(settingOf(world, 'upload-from-bytes')),
      },
    },
  }),
  'POST /v2/multipart': begin,
  'POST /v2/multipart/:key/:part': receivePart,
  'POST /v2/multipart/:key': close,
  'DELETE /v2/multipart/:key': cancel,
};
