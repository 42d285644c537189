import type { RenderContext } from '../../domain/document/context';
import type { Language } from '../../domain/words';
import type { Line } from './lines';
import type { Run } from './piece';
import { LOOK } from './look';
import type { Paper } from './paper';

/** Something with a height that goes on from where the paper is, over pages where it must. */
export interface Block {
  height: number;
  draw(x: number, parent: PDFKit.PDFStructureElement): void;
}

/** What blocks are made with. */
export interface Making {
  paper: Paper;
  context: RenderContext;
  language: Language;
}

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

export const linesHeight = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

interface TextOptions {
  tag: string;
  before?: number;
  after?: number;
  /** At least so much of what follows stays on the same page. */
  keep?: number;
}

/** Text as one tagged element. */
export function textBlock(
  { paper }: Making,
  runs: readonly Run[],
  width: number,
  { tag, before = 0, after = LOOK.gap, keep = 0 }: TextOptions,
): Block {
  const lines = paper.lines(runs, width);
  const height = linesHeight(lines);
  return {
    height: before + height + after,
    draw(x, parent) {
      paper.space(before);
      // A single line alone at the foot of a page reads badly.
      paper.room(Math.min(height, (lines[0]?.height ?? 0) * 2) + keep);
      paper.element(parent, tag, () => paper.write(lines, x));
      paper.space(after);
    },
  };
}

/** Blocks with a coloured bar on their left, on every page that they reach. */
export function barred(
  { paper }: Making,
  blocks: readonly Block[],
  { colour, tag }: { colour: string; tag: string },
): Block {
  const height = heightOf(blocks);
  return {
    height: height + 2 * LOOK.gap,
    draw(x, parent) {
      paper.space(LOOK.gap / 2);
      paper.room(Math.min(height, 40));
      const start = { page: paper.page, y: paper.y };
      const group = paper.group(parent, tag);
      for (const block of blocks) block.draw(x + BAR, group);
      group.end();
      paper.bar(x, start, colour);
      paper.space(LOOK.gap);
    },
  };
}

/** Room for the bar of `barred`. */
export const BAR = 12;
