import type { Fallback } from './fonts';
import type { Measure, Piece, Run } from './piece';
import { directionOf, inPlaces } from './reading-order';

export interface Line {
  pieces: Piece[];
  width: number;
  /** Of the largest text in it, leading included. */
  height: number;
  /** Points from the left, for what is read from the right. */
  indent: number;
}

const LEADING = 1.4;

interface Tools {
  measure: Measure;
  fallback: Fallback;
}

/** Breaks runs into lines that are no wider than `width`; `\n` breaks anywhere. A word that is too long is cut. */
export function linesOf(runs: readonly Run[], width: number, tools: Tools): Line[] {
  const size = runs[0]?.size ?? 10;
  let line = empty(size);
  const lines = [line];
  const next = () => {
    line = empty(size);
    lines.push(line);
  };
  const put = (piece: Piece) => {
    if (line.width > 0 && line.width + piece.width > width && !isBlank(piece.text)) next();
    line.pieces.push(piece);
    line.width += piece.width;
    line.height = Math.max(line.height, piece.size * LEADING);
  };
  for (const { pieces, width: wide, kind } of wordsOf(runs, tools)) {
    if (kind === 'break') next();
    else if (kind === 'word') {
      if (line.width > 0 && line.width + wide > width) next();
      cut(pieces, width, tools.measure).forEach(put);
    } else if (line.width > 0) pieces.forEach(put);
  }
  const direction = directionOf(runs.map(({ text }) => text).join(''));
  return lines.map((one) => ({
    ...one,
    pieces: inPlaces(one.pieces, direction, tools.measure),
    indent: direction === 'rtl' ? Math.max(0, width - one.width) : 0,
  }));
}

const empty = (size: number): Line => ({
  pieces: [],
  width: 0,
  height: size * LEADING,
  indent: 0,
});

/** A no-break space is part of its word. */
const isBlank = (text: string) => /^[ \t\r]/.test(text);
const PARTS = /\n|[ \t\r]+|[^ \t\r\n]+/g;

interface Word {
  pieces: Piece[];
  width: number;
  kind: 'word' | 'blank' | 'break';
}

/** Words across runs: a word that is half bold is one word. */
function wordsOf(runs: readonly Run[], { fallback, measure }: Tools): Word[] {
  const words: Word[] = [];
  const parts = runs.flatMap((run) =>
    (run.text.match(PARTS) ?? []).map((text) => ({ run, text, kind: kindOf(text) })),
  );
  for (const { run, text, kind } of parts) {
    const last = words.at(-1);
    const word: Word =
      last?.kind === 'word' && kind === 'word' ? last : { pieces: [], width: 0, kind };
    if (word !== last) words.push(word);
    const shown = { word: text, blank: ' ', break: '' }[kind];
    for (const one of fallback(shown, run.font)) {
      const piece = { ...run, ...one, width: measure(one.text, one.font, run.size) };
      word.pieces.push(piece);
      word.width += piece.width;
    }
  }
  return words;
}

function kindOf(part: string): Word['kind'] {
  if (part === '\n') return 'break';
  return isBlank(part) ? 'blank' : 'word';
}

/** Pieces that each fit, for a word that is wider than a line. */
function cut(pieces: readonly Piece[], width: number, measure: Measure): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.width <= width) return [piece];
    const parts: Piece[] = [];
    let text = '';
    const close = () => {
      if (text !== '') parts.push({ ...piece, text, width: measure(text, piece.font, piece.size) });
      text = '';
    };
    for (const character of piece.text) {
      if (measure(text + character, piece.font, piece.size) > width) close();
      text += character;
    }
    close();
    return parts;
  });
}
