import { ASPECT, type Colour, type Scene } from './scene';

/** One page in PDF: the scene's colours, and lines of text. Source: ISO 32000-1, 7.5. */
export function pdf(scene: Scene, lines: readonly string[]): Buffer {
  const text = lines
    .map((line) => `(${line.replace(/[\\()]/g, '\\$&').replace(/[^ -~]/g, '-')}) Tj T*`)
    .join('\n');
  const content = [
    `${rgb(scene.top)} rg 36 480 523 320 re f`,
    `${rgb(scene.bottom)} rg 36 480 523 110 re f`,
    ...scene.shapes.map((shape) => block(shape)),
    `0 g BT /F 15 Tf 20 TL 36 440 Td\n${text}\nET`,
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function block(shape: Scene['shapes'][number]): string {
  if (shape.kind === 'hills') return '';
  const [x, y, w, h] =
    shape.kind === 'disc'
      ? [shape.x - shape.r, shape.y - shape.r, shape.r * 2, shape.r * 2]
      : [shape.x, shape.y, shape.w, shape.h];
  const unit = 523 / ASPECT;
  const clipped = Math.max(0, Math.min(w, ASPECT - x));
  const top = Math.min(0.9, y + h);
  const box = [36 + x * unit, 800 - top * unit, clipped * unit, (top - y) * unit];
  return `${rgb(shape.colour)} rg ${box.map((n) => n.toFixed(1)).join(' ')} re f`;
}

const rgb = (colour: Colour) => colour.map((channel) => (channel / 255).toFixed(3)).join(' ');

/** A second of a falling tone, 8 kHz, 8 bits. */
export function wav(seed: number, comment: string): Buffer {
  const samples = toneOf(seed % TONES.length);
  const note = Buffer.from(`${comment}${comment.length % 2 === 0 ? '' : ' '}`, 'latin1');
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length + 8 + note.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  const noteHead = Buffer.alloc(8);
  noteHead.write('note', 0, 'latin1');
  noteHead.writeUInt32LE(note.length, 4);
  return Buffer.concat([head, samples, noteHead, note]);
}

const RATE = 8_000;
const TONES: (Buffer | undefined)[] = Array.from({ length: 12 });

function toneOf(tone: number): Buffer {
  const known = TONES[tone];
  if (known) return known;
  const samples = Buffer.alloc(RATE);
  const base = 220 + tone * 40;
  for (let at = 0; at < RATE; at++) {
    const loud = 1 - at / RATE;
    samples[at] = 128 + Math.round(90 * loud * Math.sin((at / RATE) * base * 2 * Math.PI));
  }
  TONES[tone] = samples;
  return samples;
}
