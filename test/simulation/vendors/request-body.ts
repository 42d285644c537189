import type { HttpRequest } from '../../../src/connectors/kit/http';

/** Fields of a request, whichever of the three ways it was written in; a file's as a Buffer. */
export function fieldsOf({ body, headers }: HttpRequest): Record<string, unknown> {
  if (body === undefined) return {};
  const type = headers['content-type'] ?? '';
  if (typeof body !== 'string') return partsOf(Buffer.from(body), type.split('boundary=')[1] ?? '');
  if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(body) as Record<string, unknown>;
}

/** multipart/form-data: https://www.rfc-editor.org/rfc/rfc7578 */
function partsOf(body: Buffer, boundary: string): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  const line = Buffer.from(`--${boundary}`);
  for (let from = body.indexOf(line); ;) {
    const to = body.indexOf(line, from + line.length);
    if (from < 0 || to < 0) return parts;
    const headed = body.indexOf('\r\n\r\n', from);
    const head = body.subarray(from, headed).toString();
    const content = body.subarray(headed + 4, to - 2);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    parts[name] = head.includes('filename=') ? content : content.toString();
    from = to;
  }
}
