import { crc32, deflateSync } from 'node:zlib';

import type { Call, Routes } from './call';
import { DOCUMENT, nodeFor } from './nodes';
import { Refusal } from './refusal';
import { bytesOf, versionOf } from './version-rows';

/** The text of a version, where this server can make a view of it. */
function textOf(call: Call) {
  const node = nodeFor(call, 'see_contents');
  const version = versionOf(call.world.db, node.id, call.params['number'] ?? 'latest');
  // What the server says for a file that it cannot convert is not public.
  if (!version.mime.startsWith('text/')) throw new Refusal(500, 'Unable to convert the document.');
  return { mime: version.mime, text: new TextDecoder().decode(bytesOf(call.world.db, version)) };
}

function viewHtml(call: Call): Response {
  const { mime, text } = textOf(call);
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = mime === 'text/html' ? text : `<html><body><pre>${escaped}</pre></body></html>`;
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function viewPlain(call: Call): Response {
  const text = textOf(call).text.replace(/<[^>]+>/g, ' ');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

const WIDTHS: Readonly<Record<string, number>> = { small: 48, medium: 128, large: 256 };

function thumbnail(call: Call): Response {
  const node = nodeFor(call, 'see_contents');
  const width = WIDTHS[call.params['size'] ?? ''];
  if (width === undefined) throw new Refusal(400, 'Invalid thumbnail type');
  if (node.type !== DOCUMENT) throw new Refusal(404, 'Could not find the thumbnail.');
  versionOf(call.world.db, node.id, call.query.get('version_number') ?? 'latest');
  return new Response(new Uint8Array(pageAsPng(width)), {
    headers: { 'content-type': 'image/png' },
  });
}

/** A white page with grey lines of text: a picture that every reader recognises as a document. */
function pageAsPng(width: number): Buffer {
  const height = Math.round(width * 1.414);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0;
    const line = y % Math.max(4, width >> 4) === 0 && y > height / 10 && y < height * 0.9;
    if (line) row.fill(140, 1 + (width >> 3), width - (width >> 3));
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const previewRoutes: Routes = {
  'GET /v2/nodes/:id/view/html': viewHtml,
  'GET /v2/nodes/:id/view/plain': viewPlain,
  'GET /v2/nodes/:id/versions/:number/view/html': viewHtml,
  'GET /v1/nodes/:id/thumbnails/:size/content': thumbnail,
};
