import type { Picture } from './raster';

/** An uncompressed TIFF. Source: TIFF Revision 6.0, section 6 (baseline RGB images). */
export function tiff({ width, height, pixels }: Picture, comment: string): Buffer {
  const text = Buffer.from(`${comment}\0`, 'latin1');
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 3, 0],
    [259, 3, 1, 1],
    [262, 3, 1, 2],
    [270, 2, text.length, 0],
    [273, 4, 1, 0],
    [277, 3, 1, 3],
    [278, 4, 1, height],
    [279, 4, 1, pixels.length],
  ];
  const after = 8 + 2 + entries.length * 12 + 4;
  const offsets: Partial<Record<number, number>> = {
    258: after,
    270: after + 6,
    273: after + 6 + text.length,
  };
  const head = Buffer.alloc(after + 6);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, count, value], at) => {
    const place = 10 + at * 12;
    head.writeUInt16LE(tag, place);
    head.writeUInt16LE(type, place + 2);
    head.writeUInt32LE(count, place + 4);
    head.writeUInt32LE(offsets[tag] ?? value, place + 8);
  });
  for (let channel = 0; channel < 3; channel++) head.writeUInt16LE(8, after + channel * 2);
  return Buffer.concat([head, text, pixels]);
}

/** A flat Photoshop file. Source: Adobe Photoshop File Formats Specification, "Photoshop File Format". */
export function psd({ width, height, pixels }: Picture, comment: string): Buffer {
  const caption = Buffer.from(comment, 'latin1').subarray(0, 254);
  const pascal = Buffer.concat([Buffer.from([caption.length]), caption]);
  const padded = Buffer.concat([pascal, Buffer.alloc(pascal.length % 2)]);
  const resource = Buffer.alloc(12);
  resource.write('8BIM', 0, 'latin1');
  resource.writeUInt16BE(1008, 4);
  resource.writeUInt32BE(pascal.length, 8);

  const head = Buffer.alloc(34);
  head.write('8BPS', 0, 'latin1');
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(3, 12);
  head.writeUInt32BE(height, 14);
  head.writeUInt32BE(width, 18);
  head.writeUInt16BE(8, 22);
  head.writeUInt16BE(3, 24);
  head.writeUInt32BE(resource.length + padded.length, 30);
  // No layers, then the image without compression.
  const tail = Buffer.alloc(6);
  return Buffer.concat([head, resource, padded, tail, planes(pixels)]);
}

/** All red values, then all green ones, then all blue ones. */
function planes(pixels: Uint8Array): Buffer {
  const size = pixels.length / 3;
  const flat = Buffer.alloc(pixels.length);
  for (let at = 0; at < size; at++) {
    for (let channel = 0; channel < 3; channel++) {
      flat[channel * size + at] = pixels[at * 3 + channel] ?? 0;
    }
  }
  return flat;
}
