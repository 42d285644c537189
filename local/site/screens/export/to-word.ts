import type { PageDocument } from './export-type';

const BOUNDARY = '----=_page_export';

/** A .doc as Confluence makes it: a web archive (MHTML, RFC 2557) with the images in it, which Word opens. */
export function toWord({ html, images }: PageDocument): Uint8Array<ArrayBuffer> {
  // Expanded sections are closed in Word and nobody can open them.
  const open = html
    .replaceAll('<details', '<div')
    .replaceAll('</details>', '</div>')
    .replaceAll('<summary', '<p')
    .replaceAll('</summary>', '</p>');
  const page = boxes(open).replace(/image:(\d+)/g, (_, index: string) => locationOf(Number(index)));
  const parts = [
    part('text/html; charset="utf-8"', 'file:///C:/page.htm', Buffer.from(page)),
    ...images.map(({ mediaType, bytes }, index) =>
      part(mediaType, locationOf(index), Buffer.from(bytes)),
    ),
  ];
  const text = [
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; boundary="${BOUNDARY}"; type="text/html"`,
    '',
    ...parts,
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
  return new TextEncoder().encode(text);
}

const locationOf = (index: number): string => (index < 0 ? '' : `file:///C:/image-${index}`);

/** Word draws no form fields of HTML. */
const boxes = (html: string): string =>
  html.replace(/<input type="checkbox"( checked)?[^>]*>/g, (_, checked?: string) =>
    checked ? '☑ ' : '☐ ',
  );

function part(type: string, location: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,76}/g) ?? [];
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${location}`,
    '',
    ...lines,
    '',
  ].join('\r\n');
}
