import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

const drawn = new Map<string, Uint8Array>();

/** A PNG of two colours running into each other with a sun, so that seeded pages have real pictures. */
export function drawPicture(top: Colour, bottom: Colour): Uint8Array {
  const key = [...top, ...bottom].join();
  const picture = drawn.get(key) ?? draw(top, bottom, 640, 360);
  drawn.set(key, picture);
  return picture;
}

function draw(top: Colour, bottom: Colour, width: number, height: number): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sun = Math.hypot(x - width * 0.7, y - height * 0.35) < height * 0.16;
      const at = y * (width * 3 + 1) + 1 + x * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        rows[at + channel] = sun ? 245 : mix(top, bottom, channel, y / height);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red-green-blue, no interlacing: PNG specification §11.2.2.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

const mix = (top: Colour, bottom: Colour, channel: number, share: number) =>
  Math.round((top[channel] ?? 0) * (1 - share) + (bottom[channel] ?? 0) * share);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
