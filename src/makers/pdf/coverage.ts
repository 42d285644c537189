/**
 * Which characters a TrueType font has a glyph for: its `cmap` table, formats 4 and 12.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function coverageOf(font: Uint8Array): (character: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = rangesOf(view, tableAt(view, 'cmap'));
  return (character) => ranges.some(([first, last]) => character >= first && character <= last);
}

type Range = readonly [first: number, last: number];

function tableAt(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === wanted) return view.getUint32(at + 8);
  }
  return 0;
}

function rangesOf(view: DataView, cmap: number): Range[] {
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    return { at, format: view.getUint16(at) };
  });
  const full = tables.find(({ format }) => format === 12);
  if (full) return groups(view, full.at);
  const basic = tables.find(({ format }) => format === 4);
  return basic ? segments(view, basic.at) : [];
}

const groups = (view: DataView, at: number): Range[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });

function segments(view: DataView, at: number): Range[] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const last = view.getUint16(at + 14 + index * 2);
    const first = view.getUint16(at + 16 + count * 2 + index * 2);
    return [first, last] as const;
  }).filter(([first]) => first !== 0xffff);
}
