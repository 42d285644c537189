import type { Hono, Context } from 'hono';
import * as z from 'zod';

import type { Env } from '../kit/stand-in';
import { filenameIn } from './api/downloads';
import { pictureOf, renditionOf, type File as Served } from './files';
import { formatById } from './formats';
import type { Library } from './library';
import { openLink } from './links';
import { one, type VersionRow } from './rows';
import { receiveUpload } from './write/uploads';
import { zip } from './zip';

const ACCESS_DENIED =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code></Error>';

/** Where signed addresses and upload addresses lead. They need no key: whoever has one may use it. */
export function fileRoutes(app: Hono<Env>, lib: Library): void {
  app.get('/main/file/:token/:name', (c) => {
    const opened = openLink(lib, c.req.param('token'));
    const denied = () => c.body(ACCESS_DENIED, 403, { 'content-type': 'application/xml' });
    if (opened === 'forged' || opened === 'expired') return denied();
    if (opened.jobId > 0) {
      return file(c, { bytes: packed(lib, opened.jobId), mime: 'application/zip' });
    }
    const version = versionById(lib, opened.versionId);
    if (!version) return denied();
    if (opened.pixels > 0) return file(c, pictureOf(version, opened.pixels));
    const format = formatById(opened.formatId);
    return format ? file(c, renditionOf(version, format)) : denied();
  });

  app.post('/main/upload/:handle', async (c) => {
    const bytes = await uploadedBytes(c);
    if (bytes === undefined) return c.json({ code: 'BAD_REQUEST', message: 'No file' }, 400);
    const outcome = receiveUpload(lib, c.req.param('handle'), bytes);
    if (outcome === 'kept') return c.body(null, 201);
    return c.json({ code: 'BAD_REQUEST', message: outcome }, outcome === 'unknown' ? 403 : 400);
  });
}

const versionById = ({ db }: Library, id: number) =>
  one<VersionRow>(db, 'SELECT * FROM version WHERE id = ? AND deleted = 0', id);

/** The file, or the part of it that a Range names; other kinds of ranges get the whole file (RFC 9110 §14.2). */
function file(c: Context<Env>, { bytes, mime }: Served): Response {
  const range = /^bytes=(\d+)-(\d*)$/.exec(c.req.header('range') ?? '');
  if (!range) return answer(c, 200, bytes, mime);
  const from = Number(range[1]);
  const to = Math.min(range[2] ? Number(range[2]) : Infinity, bytes.byteLength - 1);
  if (from > to) {
    return c.body(null, 416, { 'content-range': `bytes */${bytes.byteLength}` });
  }
  c.header('content-range', `bytes ${from}-${to}/${bytes.byteLength}`);
  return answer(c, 206, bytes.subarray(from, to + 1), mime);
}

function answer(c: Context<Env>, status: 200 | 206, bytes: Uint8Array, mime: string): Response {
  return c.body(new Uint8Array(bytes).buffer, status, {
    'content-type': mime,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=600',
    // Pictures are drawn on pages of other origins.
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
}

/** The body as it is, or the first file of a form. */
async function uploadedBytes(c: Context<Env>): Promise<Uint8Array | undefined> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return type.startsWith('application/octet-stream')
      ? new Uint8Array(await c.req.arrayBuffer())
      : undefined;
  }
  const part = Object.values(await c.req.parseBody()).find((value) => value instanceof File);
  return part instanceof File ? new Uint8Array(await part.arrayBuffer()) : undefined;
}

const Items = z.array(z.object({ assetId: z.int(), formatId: z.int() }));

function packed(lib: Library, jobId: number): Uint8Array {
  const job = one<{ items: string }>(lib.db, 'SELECT items FROM job WHERE id = ?', jobId);
  const files = Items.parse(JSON.parse(job?.items ?? '[]')).flatMap(({ assetId, formatId }) => {
    const text = 'SELECT v.* FROM version v JOIN asset a ON a.version_id = v.id WHERE a.id = ?';
    const version = one<VersionRow>(lib.db, text, assetId);
    const format = formatById(formatId);
    if (!version || !format) return [];
    const name = `${assetId}-${filenameIn(version, format)}`;
    return [{ name, bytes: renditionOf(version, format).bytes }];
  });
  return zip(files);
}
