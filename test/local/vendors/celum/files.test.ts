import { createHash } from 'node:crypto';
import { crc32, inflateSync } from 'node:zlib';

import { openTenant, textIn, type Tenant } from './tenant';

describe("CELUM's files", () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  const download = async (query: string) => {
    const { body } = await tenant.call('GET', `/assets/${query}`);
    const answer = await fetch(textIn(body['url']));
    return {
      type: answer.headers.get('content-type'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };

  it('have the checksum and size that the library says', async () => {
    const all = await tenant.call('GET', '/assets?size=200');
    const assets = all.body['content'] as unknown as {
      id: number;
      currentVersion: { fileChecksum: string; filesize: number };
    }[];

    expect(assets).toHaveLength(73);
    for (const { id, currentVersion } of assets) {
      const { bytes } = await download(`${id}/download?downloadFormatId=1`);
      expect(bytes).toHaveLength(currentVersion.filesize);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(currentVersion.fileChecksum);
    }
  });

  it('are pictures that any program reads', async () => {
    const { bytes, type } = await download('4711/download?downloadFormatId=8&versionId=47111');

    expect(type).toBe('image/png');
    expect(pixelsOf(bytes)).toEqual({ width: 960, height: 640, bytes: (960 * 3 + 1) * 640 });
  });

  it('look different in each version', async () => {
    const [first, second] = await Promise.all([
      download('4711/download?downloadFormatId=8&versionId=47111'),
      download('4711/download?downloadFormatId=8&versionId=47112'),
    ]);

    expect(first.bytes.equals(second.bytes)).toBe(false);
  });

  it.each([
    [4715, 'image/svg+xml', '<svg'],
    [4716, 'video/mp4', 'ftyp'],
    [4718, 'image/vnd.adobe.photoshop', '8BPS'],
    [4719, 'application/pdf', '%PDF-1.4'],
    [4720, 'image/tiff', 'II*'],
  ])('of %i are %s', async (id, type, mark) => {
    const file = await download(`${id}/download?downloadFormatId=1`);

    expect(file.type).toBe(type);
    expect(file.bytes.subarray(0, 16).toString('latin1')).toContain(mark);
  });

  it('of documents say where their objects are', async () => {
    const { bytes } = await download('4711/download?downloadFormatId=12');
    const text = bytes.toString('latin1');

    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) =>
      Number(at),
    );
    expect(text.slice(start, start + 4)).toBe('xref');
    expect(places.map((at, index) => text.startsWith(`${index + 1} 0 obj`, at))).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });

  it('have previews of three sizes', async () => {
    const { body } = await tenant.call('GET', '/assets/4716');
    const urls = { ...body['currentVersion']?.['previewUrls'] };

    const widths = await Promise.all(
      ['THUMB', 'PREVIEW', 'LARGE'].map(async (name) => {
        const answer = await fetch(textIn(urls[name]));
        return pixelsOf(Buffer.from(await answer.arrayBuffer())).width;
      }),
    );
    expect(widths).toEqual([300, 720, 1200]);
  });

  it('are refused in a format that the asset has not, or of another asset', async () => {
    const poster = await tenant.call('GET', '/assets/4711/download?downloadFormatId=15');
    const other = await tenant.call(
      'GET',
      '/assets/4711/download?downloadFormatId=1&versionId=47121',
    );
    const unnamed = await tenant.call('GET', '/assets/4711/download');

    expect([poster.status, other.status, unnamed.status]).toEqual([400, 403, 400]);
  });

  it('are packed by a job', async () => {
    const items = [
      { assetId: 4711, formatId: 8 },
      { assetId: 4712, formatId: 1 },
      { assetId: 4712, formatId: 15 },
    ];
    const { body } = await tenant.call('POST', '/jobs', { type: 'DOWNLOAD', items });
    const path = `/jobs/${textIn(body['id'])}`;
    expect((await tenant.call('GET', path)).body).toMatchObject({ status: 'PROGRESS' });

    const done = await tenant.call('GET', path);
    expect(done.body).toMatchObject({
      status: 'FINISHED',
      failedItems: [{ assetId: 4712, formatId: 15 }],
    });
    const zip = await fetch(textIn(done.body['download']?.['url']));
    const text = Buffer.from(await zip.arrayBuffer()).toString('latin1');
    expect(text).toContain('4711-hero-summer.png');
    expect(text.split('PK\x01\x02')).toHaveLength(3);
  });

  it('cannot be reached by an address that was changed, or is old', async () => {
    const { body } = await tenant.call('GET', '/assets/4711/download?downloadFormatId=8');
    const url = textIn(body['url']);
    const changed = url.replace('47113-', '47191-');
    expect((await fetch(changed)).status).toBe(403);

    tenant.vendor.context.clock.advance(31 * 60_000);

    expect((await fetch(url)).status).toBe(403);
  });
});

/** Reads a PNG's size, checks each part's sum, and counts the bytes of the picture. */
function pixelsOf(file: Buffer): { width: number; height: number; bytes: number } {
  const data: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 8, at + 8 + length);
    const sum = crc32(file.subarray(at + 4, at + 8 + length));
    if (sum !== file.readUInt32BE(at + 8 + length)) throw new Error('A part is damaged.');
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(body);
    at += 12 + length;
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    bytes: inflateSync(Buffer.concat(data)).length,
  };
}
