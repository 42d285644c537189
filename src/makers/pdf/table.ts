import type { AdfNode } from '../../contracts/pages';
import { numberAttribute } from '../../domain/adf';
import { heightOf, type Block, type Making } from './block';
import { LOOK } from './look';
import type { Paper } from './paper';

const PAD = 4;

type CellBlocks = (nodes: readonly AdfNode[], width: number, bold: boolean) => Block[];

interface Cell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  header: boolean;
  blocks: Block[];
}

type Struct = PDFKit.PDFStructureElement;

/** A table with spans. Rows that a cell spans stay together; a heading row is repeated on every page. */
export function tableBlock(
  { paper }: Making,
  table: AdfNode,
  width: number,
  contents: CellBlocks,
): Block {
  const rows = table.content ?? [];
  const placed = placedCells(rows);
  const wide = width / Math.max(1, ...placed.map(({ column, columns }) => column + columns));
  const cells = placed.map(({ node, ...place }): Cell => {
    const room = wide * place.columns - 2 * PAD;
    return { ...place, blocks: contents(node.content ?? [], room, place.header) };
  });
  const heights = rowHeights(cells, rows.length);
  const grid: Grid = { paper, wide, cells, heights };
  const groups = groupsOf(cells, rows.length);
  const isHeading = cells.filter(({ row }) => row === 0).every(({ header }) => header);
  const heading = isHeading ? groups[0] : undefined;

  return {
    height: sum(heights) + 2 * LOOK.gap,
    draw(x, parent) {
      const element = paper.group(parent, 'Table');
      for (const group of groups) {
        const high = sum(group.map((row) => heights[row] ?? 0));
        if (high > paper.whole) {
          writeOut(grid, group, { x, parent: element });
          continue;
        }
        const { page } = paper;
        paper.room(high);
        if (paper.page > page && heading && group !== heading) {
          drawRows(grid, heading, { x, parent: element });
        }
        drawRows(grid, group, { x, parent: element });
      }
      element.end();
      paper.space(2 * LOOK.gap);
    },
  };
}

interface Grid {
  paper: Paper;
  wide: number;
  cells: readonly Cell[];
  heights: readonly number[];
}

interface Where {
  x: number;
  parent: Struct;
}

/** Rows that there is room for, side by side as they stand. */
function drawRows({ paper, wide, cells, heights }: Grid, group: readonly number[], where: Where) {
  const top = paper.y;
  const from = group[0] ?? 0;
  const yOf = (row: number) => top + sum(heights.slice(from, row));
  for (const row of group) {
    const line = paper.group(where.parent, 'TR');
    for (const cell of cells.filter((one) => one.row === row)) {
      const box = {
        x: where.x + cell.column * wide,
        y: yOf(row),
        width: wide * cell.columns,
        height: yOf(row + cell.rows) - yOf(row),
      };
      drawCell(paper, cell, box, line);
    }
    line.end();
  }
  paper.y = yOf(from + group.length);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawCell(paper: Paper, { header, blocks }: Cell, box: Box, line: Struct): void {
  const { doc } = paper;
  const { x, y, width, height } = box;
  if (header) paper.decoration(() => void doc.rect(x, y, width, height).fill(LOOK.shade));
  const data = paper.group(line, header ? 'TH' : 'TD');
  paper.y = y + PAD;
  for (const block of blocks) block.draw(x + PAD, data);
  data.end();
  paper.later(paper.page, () => {
    doc.lineWidth(0.5).rect(x, y, width, height).stroke(LOOK.rule);
  });
}

/** What no page can hold is written cell by cell: long, but whole. */
function writeOut({ paper, cells }: Grid, group: readonly number[], { x, parent }: Where): void {
  const line = paper.group(parent, 'TR');
  for (const { header, blocks } of cells.filter(({ row }) => group.includes(row))) {
    const data = paper.group(line, header ? 'TH' : 'TD');
    for (const block of blocks) block.draw(x + PAD, data);
    data.end();
    paper.space(LOOK.gap);
  }
  line.end();
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Where each cell stands, with what spans from above left out. */
function placedCells(rows: readonly AdfNode[]) {
  const taken = new Set<string>();
  return rows.flatMap((line, row) => {
    let column = 0;
    return (line.content ?? []).map((node) => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const columns = span(node, 'colspan');
      const below = Math.min(span(node, 'rowspan'), rows.length - row);
      for (let down = 0; down < below; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          taken.add(`${row + down}/${column + right}`);
        }
      }
      const place = {
        node,
        row,
        column,
        rows: below,
        columns,
        header: node.type === 'tableHeader',
      };
      column += columns;
      return place;
    });
  });
}

/** More than a hundred columns or rows of one cell are a mistake or an attack. */
const span = (node: AdfNode, name: string) =>
  Math.min(100, Math.max(1, Math.trunc(numberAttribute(node, name) ?? 1)));

/** What the cells of one row need, then what spanning cells need beyond that, given to their last row. */
function rowHeights(cells: readonly Cell[], count: number): number[] {
  const heights = Array.from({ length: count }, () => LOOK.text + 2 * PAD);
  for (const { row, rows, blocks } of cells.toSorted((a, b) => a.rows - b.rows)) {
    const last = row + rows - 1;
    const others = sum(heights.slice(row, last));
    heights[last] = Math.max(heights[last] ?? 0, heightOf(blocks) + 2 * PAD - others);
  }
  return heights;
}

/** Rows that spanning cells tie together. */
function groupsOf(cells: readonly Cell[], count: number): number[][] {
  const groups: number[][] = [];
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    if (row >= end) groups.push([]);
    groups.at(-1)?.push(row);
    for (const cell of cells) if (cell.row === row) end = Math.max(end, row + cell.rows);
  }
  return groups;
}
