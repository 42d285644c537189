import { AC, DC, QUANTISATION, ZIGZAG, type Code } from './jpeg-tables';
import type { Picture } from './raster';

/** A baseline JPEG, three components of full resolution. Source: ITU-T T.81, annexes B, F and K. */
export function jpeg(picture: Picture): Buffer {
  const { width, height } = picture;
  const frame = Buffer.from([8, ...two(height), ...two(width), 3, ...components(0x11, 0)]);
  const scan = Buffer.from([3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
  return Buffer.concat([
    START,
    segment(0xdb, Buffer.from([0, ...ZIGZAG.map((at) => QUANTISATION[at] ?? 1)])),
    segment(0xc0, frame),
    segment(0xc4, Buffer.from([0x00, ...DC.lengths, ...DC.values])),
    segment(0xc4, Buffer.from([0x10, ...AC.lengths, ...AC.values])),
    segment(0xda, scan),
    blocks(picture),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const START = Buffer.from([0xff, 0xd8]);

/** The same picture with a comment in it, and therefore with other bytes. */
export const withJpegComment = (file: Buffer, text: string): Buffer =>
  Buffer.concat([START, segment(0xfe, Buffer.from(text, 'latin1')), file.subarray(START.length)]);

const two = (number: number) => [number >> 8, number & 0xff];
const components = (sampling: number, table: number) =>
  [1, 2, 3].flatMap((id) => [id, sampling, table]);

const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, ...two(data.length + 2)]), data]);

/** Y, Cb and Cr of every pixel, around nought. */
function planesOf({ width, height, pixels }: Picture): Float64Array[] {
  const [y, cb, cr] = [0, 1, 2].map(() => new Float64Array(width * height)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0, from = 0; at < width * height; at++, from += 3) {
    const [r, g, b] = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
    y[at] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
    cb[at] = -0.168736 * r - 0.331264 * g + 0.5 * b;
    cr[at] = 0.5 * r - 0.418688 * g - 0.081312 * b;
  }
  return [y, cb, cr];
}

function blocks(picture: Picture): Buffer {
  const bits = new Bits();
  const planes = planesOf(picture).map((values) => ({ values, before: 0 }));
  for (let top = 0; top < picture.height; top += 8) {
    for (let left = 0; left < picture.width; left += 8) {
      for (const plane of planes) {
        const block = blockAt(plane.values, picture, left, top);
        plane.before = encode(bits, quantised(block), plane.before);
      }
    }
  }
  return bits.end();
}

/** Eight by eight values; beyond the edge the last one counts. */
function blockAt(
  plane: Float64Array,
  { width, height }: Picture,
  left: number,
  top: number,
): Float64Array {
  const block = new Float64Array(64);
  for (let y = 0; y < 8; y++) {
    const row = Math.min(top + y, height - 1) * width;
    for (let x = 0; x < 8; x++) {
      block[y * 8 + x] = plane[row + Math.min(left + x, width - 1)] ?? 0;
    }
  }
  return block;
}

/** cos((2x + 1) u π / 16) / 2, with 1/√2 for u = 0. */
const COSINES = Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return (Math.cos(((2 * x + 1) * u * Math.PI) / 16) / 2) * (u === 0 ? Math.SQRT1_2 : 1);
});

function quantised(block: Float64Array): Int32Array {
  const rows = new Float64Array(64);
  const result = new Int32Array(64);
  for (let y = 0; y < 8; y++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (block[y * 8 + x] ?? 0) * (COSINES[u * 8 + x] ?? 0);
      rows[y * 8 + u] = sum;
    }
  }
  for (let u = 0; u < 8; u++) {
    for (let v = 0; v < 8; v++) {
      let sum = 0;
      for (let y = 0; y < 8; y++) sum += (rows[y * 8 + u] ?? 0) * (COSINES[v * 8 + y] ?? 0);
      result[v * 8 + u] = Math.round(sum / (QUANTISATION[v * 8 + u] ?? 1));
    }
  }
  return result;
}

/** Writes one block, and gives its first value for the difference to the next. */
function encode(bits: Bits, block: Int32Array, before: number): number {
  const first = block[0] ?? 0;
  const difference = first - before;
  bits.code(DC.codes[sizeOf(difference)]);
  bits.number(difference);
  let zeros = 0;
  for (let place = 1; place < 64; place++) {
    const value = block[ZIGZAG[place] ?? 0] ?? 0;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.code(AC.codes[0xf0]);
    bits.code(AC.codes[zeros * 16 + sizeOf(value)]);
    bits.number(value);
    zeros = 0;
  }
  if (zeros > 0) bits.code(AC.codes[0]);
  return first;
}

/** How many bits a value needs. */
const sizeOf = (value: number) => 32 - Math.clz32(Math.abs(value));

class Bits {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  code(code: Code | undefined): void {
    if (code) this.#put(code.bits, code.length);
  }

  /** Negative numbers as their ones' complement. */
  number(value: number): void {
    const size = sizeOf(value);
    this.#put(value < 0 ? value + (1 << size) - 1 : value, size);
  }

  /** Fills up with ones. */
  end(): Buffer {
    if (this.#count > 0) this.#put((1 << (8 - this.#count)) - 1, 8 - this.#count);
    return Buffer.from(this.#bytes);
  }

  #put(bits: number, length: number): void {
    for (let at = length - 1; at >= 0; at--) {
      this.#held = (this.#held << 1) | ((bits >> at) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#held);
      // 0xff begins a marker, unless nought follows.
      if (this.#held === 0xff) this.#bytes.push(0);
      this.#held = 0;
      this.#count = 0;
    }
  }
}
