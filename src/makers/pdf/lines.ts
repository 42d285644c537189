import type { Fallback, FontKey } from './fonts';

/** Text of one look. */
export interface Run {
  text: string;
  font: FontKey;
  size: number;
  colour: string;
  link?: string | undefined;
  underline?: boolean | undefined;
  strike?: boolean | undefined;
  /** Behind the text. */
  fill?: string | undefined;
  /** Points above the base line. */
  rise?: number | undefined;
}

export interface Piece extends Run {
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
  /** Of the largest text in it, leading included. */
  height: number;
}

export type Measure = (text: string, font: FontKey, size: number) => number;

const LEADING = 1.4;

/** Breaks runs into lines that are no wider than `width`; `\n` breaks anywhere. A word that is too long is cut. */
export function linesOf(
  runs: readonly Run[],
  width: number,
  { measure, fallback }: { measure: Measure; fallback: Fallback },
): Line[] {
  const size = runs[0]?.size ?? 10;
  const lines: Line[] = [empty(size)];
  const current = () => lines.at(-1) ?? empty(size);
  const put = (piece: Piece) => {
    const line = current();
    line.pieces.push(piece);
    line.width += piece.width;
    line.height = Math.max(line.height, piece.size * LEADING);
  };
  for (const word of wordsOf(runs, fallback, measure)) {
    if (word.breaks) lines.push(empty(size));
    else if (current().width + word.width <= width || word.blank) {
      if (!word.blank || current().width > 0) word.pieces.forEach(put);
    } else {
      if (current().width > 0) lines.push(empty(size));
      for (const piece of cut(word.pieces, width, measure)) {
        if (current().width + piece.width > width && current().width > 0) lines.push(empty(size));
        put(piece);
      }
    }
  }
  return lines;
}

const empty = (size: number): Line => ({ pieces: [], width: 0, height: size * LEADING });

interface Word {
  pieces: Piece[];
  width: number;
  blank: boolean;
  breaks: boolean;
}

/** Words across runs: a word that is half bold is one word. */
function wordsOf(runs: readonly Run[], fallback: Fallback, measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const run of runs) {
    // A no-break space is part of its word.
    for (const part of run.text.match(/\n|[ \t\r]+|[^ \t\r\n]+/g) ?? []) {
      const breaks = part === '\n';
      const blank = !breaks && /^[ \t\r]/.test(part);
      if (breaks || blank || !open) {
        open = { pieces: [], width: 0, blank, breaks };
        words.push(open);
      }
      const word = open;
      for (const { font, text } of breaks ? [] : fallback(blank ? ' ' : part, run.font)) {
        const piece = { ...run, font, text, width: measure(text, font, run.size) };
        word.pieces.push(piece);
        word.width += piece.width;
      }
      if (breaks || blank) open = undefined;
    }
  }
  return words;
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
