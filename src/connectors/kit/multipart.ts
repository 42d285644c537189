import type { CallBody } from './http';

export interface FilePart {
  name: string;
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
}

/** A multipart/form-data body. The boundary comes from the caller, so that the same call has the same bytes. */
export function multipart(
  boundary: string,
  fields: Record<string, string>,
  files: readonly FilePart[],
): CallBody {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quote(name)}"\r\n\r\n`;
    chunks.push(encoder.encode(`${head}${value}\r\n`));
  }
  for (const file of files) {
    const disposition = `form-data; name="${quote(file.name)}"; filename="${quote(file.fileName)}"`;
    const head = `--${boundary}\r\ncontent-disposition: ${disposition}\r\ncontent-type: ${file.contentType}\r\n\r\n`;
    chunks.push(encoder.encode(head), file.bytes, encoder.encode('\r\n'));
  }
  chunks.push(encoder.encode(`--${boundary}--\r\n`));
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: concat(chunks) };
}

// The HTML standard's escaping of names in multipart/form-data.
const quote = (text: string) =>
  text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
