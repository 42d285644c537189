export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many word pairs the whole middle counts as replaced: a table of them would not fit the memory. */
const PAIRS_AT_MOST = 4_000_000;

/** What was added and removed between two texts, by words. */
export function wordDiff(before: string, after: string): Piece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  return merged([
    ...pieces('same', a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...pieces('same', a.slice(a.length - end)),
  ]);
}

/** Words with the white space after them, so that nothing is lost when they are joined again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

const pieces = (kind: Piece['kind'], words: string[]): Piece[] =>
  words.map((text) => ({ kind, text }));

function middle(a: string[], b: string[]): Piece[] {
  if (a.length * b.length > PAIRS_AT_MOST) return [...pieces('removed', a), ...pieces('added', b)];
  const common = commonLengths(a, b);
  const at = (row: number, column: number) => common[row * (b.length + 1) + column] ?? 0;
  const result: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      result.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      result.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      result.push({ kind: 'added', text: right ?? '' });
      j += 1;
    }
  }
  return result;
}

/** Length of the longest common subsequence of the rests from each pair of positions on. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      table[here] =
        a[i] === b[j]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  return table;
}

function merged(list: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of list) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}
