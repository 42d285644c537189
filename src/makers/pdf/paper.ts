import PDFDocument from 'pdfkit';

import { createFallback, type Fallback, type FontBytes, type FontKey } from './fonts';
import { linesOf, type Line } from './lines';
import type { Measure, Piece, Run } from './piece';

/** A4 in points, and the room that header and footer leave. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 76, bottom: 68 };
const FOOT = PAGE.height - PAGE.bottom;

type Struct = PDFKit.PDFStructureElement;

interface PaperOptions {
  fonts: FontBytes;
  language: string;
  title: string;
  author: string;
  /** Stands in the file as its date; nothing in it comes from today. */
  at: Date;
}

/** Pages that text is laid on, line by line, from top to bottom. Knows nothing of ADF. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Struct;
  readonly #fallback: Fallback;
  readonly #chunks: Buffer[] = [];
  /** The newest bookmark of each level. */
  readonly #outline: (PDFKit.PDFOutline | undefined)[] = [];
  /** Drawn at the end, when no text is open that it could tear apart. */
  readonly #later: { page: number; draw: () => void }[] = [];
  y = PAGE.top;
  /** From 0. */
  page = 0;

  constructor({ fonts, language, title, author, at }: PaperOptions) {
    this.doc = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      // Registered below by name: a buffer here would be parsed anew at every change of font.
      font: '',
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    });
    this.doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    for (const [key, bytes] of Object.entries(fonts)) {
      this.doc.registerFont(key, Buffer.from(bytes));
    }
    this.doc.font('regular');
    this.#fallback = createFallback(fonts);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** The file; nothing can be added afterwards. */
  async finish(): Promise<Uint8Array> {
    const done = new Promise((resolve) => this.doc.once('end', resolve));
    this.root.end();
    for (const { page, draw } of this.#later) {
      this.doc.switchToPage(page);
      this.decoration(draw);
    }
    this.doc.end();
    await done;
    return Buffer.concat(this.#chunks);
  }

  lines(runs: readonly Run[], width: number): Line[] {
    return linesOf(runs, width, { measure: this.#measure, fallback: this.#fallback });
  }

  /** Begins a new page unless so many points are left on this one. */
  room(height: number): void {
    if (this.y + height <= FOOT || this.y === PAGE.top) return;
    this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.page += 1;
    this.y = PAGE.top;
  }

  /** Room for everything below one another on an empty page. */
  get whole(): number {
    return FOOT - PAGE.top;
  }

  /** A tagged element below `parent` with text or a drawing in it. */
  element(parent: Struct, tag: string, draw: () => void, options: { alt?: string } = {}): void {
    const element = this.doc.struct(tag, options, draw);
    parent.add(element);
    element.end();
  }

  group(parent: Struct, tag: string): Struct {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** What is decoration is no content: screen readers pass over it. */
  decoration(draw: () => void): void {
    this.doc.markContent('Artifact');
    draw();
    this.doc.endMarkedContent();
  }

  /** The same on a page that may be full already: it is drawn before the file is closed. */
  later(page: number, draw: () => void): void {
    this.#later.push({ page, draw });
  }

  /** A bar from where something began to where the paper is now, on every page between. */
  bar(x: number, start: { page: number; y: number }, colour: string): void {
    const end = this.y;
    for (let { page } = start; page <= this.page; page += 1) {
      const top = page === start.page ? start.y : PAGE.top;
      const bottom = page === this.page ? end - 3 : FOOT;
      this.later(page, () => void this.doc.rect(x, top, 3, Math.max(0, bottom - top)).fill(colour));
    }
  }

  /** A place in the reader's table of contents; level 0 is the document itself. */
  bookmark(text: string, level: number): void {
    this.#outline.length = Math.min(this.#outline.length, level);
    const parent = this.#outline.findLast((one) => one !== undefined) ?? this.doc.outline;
    this.#outline[level] = parent.addItem(text);
  }

  /** Lines one below the other, over pages where they must; `behind` is coloured over its whole width. */
  write(
    lines: readonly Line[],
    x: number,
    behind?: { x: number; width: number; fill: string },
  ): void {
    for (const line of lines) {
      this.room(line.height);
      if (behind) this.doc.rect(behind.x, this.y, behind.width, line.height).fill(behind.fill);
      this.#line(line, x, this.y);
      this.y += line.height;
    }
  }

  /** Lines at a place that has room for them. */
  place(lines: readonly Line[], x: number, y: number): void {
    let at = y;
    for (const line of lines) {
      this.#line(line, x, at);
      at += line.height;
    }
  }

  space(points: number): void {
    this.y += points;
  }

  readonly #measure: Measure = (text: string, font: FontKey, size: number) =>
    this.doc.font(font).fontSize(size).widthOfString(text);

  #line({ pieces, height, indent }: Line, x: number, y: number): void {
    let at = x + indent;
    for (const piece of pieces) {
      this.#piece(piece, at, { y, height });
      at += piece.width;
    }
  }

  #piece(piece: Piece, x: number, line: { y: number; height: number }): void {
    const { doc } = this;
    const { text, font, size, colour, width, fill, rise = 0 } = piece;
    // Fonts of one line stand on one base line, whatever their own heights.
    const base = line.y + line.height * 0.72;
    if (fill !== undefined) doc.rect(x - 1, base - size * 1.02, width + 2, size * 1.34).fill(fill);
    doc
      .font(font)
      .fontSize(size)
      .fillColor(colour)
      .text(text, x, base - rise, {
        lineBreak: false,
        baseline: 'alphabetic',
        underline: piece.underline ?? false,
        strike: piece.strike ?? false,
        ...(piece.link !== undefined && { link: piece.link }),
      });
  }
}
