import createBidi from 'bidi-js';

import type { Measure, Piece } from './piece';

const bidi = createBidi();

export type Direction = 'ltr' | 'rtl';

/** Hebrew, Arabic and their like; without any of them text stands as it is read. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Of a paragraph: that of its first letter. */
export function directionOf(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  const [first] = bidi.getEmbeddingLevels(text).paragraphs;
  return first?.level === 1 ? 'rtl' : 'ltr';
}

/** A line's pieces from left to right as they stand on paper, by Unicode's rules (UAX #9). */
export function inPlaces(pieces: Piece[], direction: Direction, measure: Measure): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (!RIGHT_TO_LEFT.test(text)) return pieces;
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  return reordered(atLevels(pieces, levels, measure));
}

interface Placed {
  piece: Piece;
  level: number;
}

/** Pieces of one level each; brackets that are read from the right look the other way. */
function atLevels(pieces: readonly Piece[], levels: Uint8Array, measure: Measure): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const piece of pieces) {
    let last: Placed | undefined;
    for (const character of piece.text) {
      const level = levels[at] ?? 0;
      at += character.length;
      const shown =
        level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character;
      if (last?.level === level) last.piece.text += shown;
      else placed.push((last = { piece: { ...piece, text: shown }, level }));
    }
  }
  for (const { piece } of placed) piece.width = measure(piece.text, piece.font, piece.size);
  return placed;
}

/** From the highest level down, what is at least that high is turned around (rule L2). */
function reordered(placed: Placed[]): Piece[] {
  const highest = Math.max(...placed.map(({ level }) => level));
  let order = placed;
  for (let level = highest; level >= 1; level -= 1) {
    const next: Placed[] = [];
    let turned: Placed[] = [];
    for (const one of order) {
      if (one.level >= level) turned = [one, ...turned];
      else {
        next.push(...turned, one);
        turned = [];
      }
    }
    order = [...next, ...turned];
  }
  return order.map(({ piece }) => piece);
}
