import { coverageOf } from './coverage';

/** Our own fonts, embedded as subsets: nobody's machine decides what a document looks like. */
export const FONT_FILES = {
  regular: 'fonts/NotoSans-Regular.ttf',
  bold: 'fonts/NotoSans-Bold.ttf',
  italic: 'fonts/NotoSans-Italic.ttf',
  mono: 'fonts/DejaVuSansMono.ttf',
  symbols: 'fonts/DejaVuSans.ttf',
  emoji: 'fonts/NotoEmoji-Regular.ttf',
} as const;

export type FontKey = keyof typeof FONT_FILES;
export type FontBytes = Record<FontKey, Uint8Array>;

export interface FontRun {
  font: FontKey;
  text: string;
}

/** Tried in this order for what the wanted font has no glyph for. */
const OTHERS: readonly FontKey[] = ['regular', 'symbols', 'emoji', 'mono'];

/** Cuts text into runs of one font, so that every character has a glyph. */
export type Fallback = (text: string, wanted: FontKey) => FontRun[];

export function createFallback(fonts: FontBytes): Fallback {
  const has = {
    regular: coverageOf(fonts.regular),
    bold: coverageOf(fonts.bold),
    italic: coverageOf(fonts.italic),
    mono: coverageOf(fonts.mono),
    symbols: coverageOf(fonts.symbols),
    emoji: coverageOf(fonts.emoji),
  };
  const known = new Map<string, FontRun>();

  const runOf = (character: string, wanted: FontKey): FontRun => {
    const key = `${wanted}${character}`;
    const run = known.get(key) ?? choose(character, wanted);
    known.set(key, run);
    return run;
  };
  const choose = (character: string, wanted: FontKey): FontRun => {
    const code = character.codePointAt(0) ?? 0;
    const font = [wanted, ...OTHERS].find((one) => has[one](code));
    if (font !== undefined) return { font, text: character };
    // Joins and variations of other characters; alone they are nothing.
    if (/\p{Cf}|\p{M}|\p{Cc}/u.test(character)) return { font: wanted, text: '' };
    // Better its number, which can be looked up, than an empty box.
    return { font: 'mono', text: `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]` };
  };

  return (text, wanted) => {
    const runs: FontRun[] = [];
    for (const character of text) {
      const { font, text: shown } = runOf(character, wanted);
      const last = runs.at(-1);
      if (last?.font === font) last.text += shown;
      else if (shown !== '') runs.push({ font, text: shown });
    }
    return runs;
  };
}
