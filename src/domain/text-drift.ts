import type { AdfNode } from '../contracts/pages';
import type { DriftItem } from '../contracts/drift';
import { nodesOf, textAttribute } from './adf';
import { canonical } from './canonical';
import { stableNode, type FileNames } from './stable-body';

type TextItem = Extract<DriftItem, { kind: 'text' }>;

interface Block {
  identity: string;
  heading: string | null;
  words: string;
}

/** More are not named one by one. */
const MOST = 20;
/** Longer pages are compared without order. */
const LARGEST_TABLE = 4_000_000;
const EXCERPT = 120;

/** Which paragraphs, tables, macros… changed, under which heading, with the words around the change. */
export function textDrift(before: AdfNode, after: AdfNode, files: FileNames): TextItem[] {
  const [old, now] = [blocksOf(before, files), blocksOf(after, files)];
  return paired(runs(old, now)).slice(0, MOST);
}

const CONTAINERS = new Set(['doc', 'layoutSection', 'layoutColumn']);

/** Blocks in reading order; columns are looked into, everything else counts as one. */
function blocksOf(body: AdfNode, files: FileNames): Block[] {
  let heading: string | null = null;
  const blocks: Block[] = [];
  const walk = (node: AdfNode): void => {
    for (const child of node.content ?? []) {
      if (CONTAINERS.has(child.type)) {
        walk(child);
        continue;
      }
      const words = wordsOf(child);
      blocks.push({ identity: canonical(stableNode(child, files)), heading, words });
      if (child.type === 'heading') heading = words;
    }
  };
  walk(body);
  return blocks;
}

function wordsOf(node: AdfNode): string {
  const parts = [...nodesOf(node)].map((one) => {
    if (one.text !== undefined) return one.text;
    if (one.type === 'paragraph' || one.type === 'tableCell') return ' ';
    return textAttribute(one, 'text') ?? textAttribute(one, 'alt') ?? '';
  });
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

interface Run {
  removed: Block[];
  added: Block[];
}

/** What lies between the blocks that both have: each run was replaced by the other. */
function runs(before: readonly Block[], after: readonly Block[]): Run[] {
  const result: Run[] = [];
  let run: Run = { removed: [], added: [] };
  const flush = () => {
    if (run.removed.length + run.added.length > 0) result.push(run);
    run = { removed: [], added: [] };
  };
  for (const { kept, removed, added } of alignment(before, after)) {
    if (kept) flush();
    if (removed) run.removed.push(removed);
    if (added) run.added.push(added);
  }
  flush();
  return result;
}

interface Step {
  kept?: true;
  removed?: Block;
  added?: Block;
}

/** By the longest common subsequence. */
function alignment(before: readonly Block[], after: readonly Block[]): Step[] {
  if (before.length * after.length > LARGEST_TABLE) return unordered(before, after);
  const common = commonLengths(before, after);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [removed, added] = [before[i], after[j]];
    if (removed && removed.identity === added?.identity) {
      steps.push({ kept: true });
      i += 1;
      j += 1;
    } else if (removed && (!added || common(i + 1, j) >= common(i, j + 1))) {
      steps.push({ removed });
      i += 1;
    } else {
      if (added) steps.push({ added });
      j += 1;
    }
  }
  return steps;
}

/** How many blocks the rests of both have in common. */
function commonLengths(before: readonly Block[], after: readonly Block[]) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i]?.identity === after[j]?.identity
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function unordered(before: readonly Block[], after: readonly Block[]): Step[] {
  const [old, now] = [before, after].map((all) => new Set(all.map(({ identity }) => identity)));
  return [
    ...before.filter(({ identity }) => !now?.has(identity)).map((removed) => ({ removed })),
    ...after.filter(({ identity }) => !old?.has(identity)).map((added) => ({ added })),
  ];
}

function paired(all: readonly Run[]): TextItem[] {
  return all.flatMap(({ removed, added }) =>
    Array.from({ length: Math.max(removed.length, added.length) }, (_, index) =>
      itemOf(removed[index], added[index]),
    ),
  );
}

function itemOf(removed: Block | undefined, added: Block | undefined): TextItem {
  const heading = (added ?? removed)?.heading ?? null;
  const [before, after] = excerpts(removed?.words ?? '', added?.words ?? '');
  const change = removed && added ? 'changed' : added ? 'added' : 'removed';
  return { kind: 'text', change, heading, before, after };
}

/** Both texts around the place where they differ. */
function excerpts(before: string, after: string): [string, string] {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  // From the beginning of the word, with a little of what comes before it.
  const start = same > EXCERPT / 2 ? before.lastIndexOf(' ', same - EXCERPT / 4) + 1 : 0;
  return [cut(before, start), cut(after, start)];
}

const cut = (text: string, start: number): string => {
  const part = text.slice(start, start + EXCERPT);
  return `${start > 0 && part !== '' ? '…' : ''}${part}${text.length > start + EXCERPT ? '…' : ''}`;
};
