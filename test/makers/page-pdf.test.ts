import { readFileSync } from 'node:fs';
import path from 'node:path';

import { WORDS } from '../../src/domain/words';
import type { FiledDocument } from '../../src/domain/document/filed-document';
import { FONT_FILES, type FontBytes } from '../../src/makers/pdf/fonts';
import { pagePdf } from '../../src/makers/pdf/page-pdf';
import { everyNode } from '../local/site/adf/every-node';
import { textOfPdf } from '../support/text-of-pdf';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../../assets', file));
const FONTS: FontBytes = {
  regular: read(FONT_FILES.regular),
  bold: read(FONT_FILES.bold),
  italic: read(FONT_FILES.italic),
  mono: read(FONT_FILES.mono),
  symbols: read(FONT_FILES.symbols),
  emoji: read(FONT_FILES.emoji),
};

const document = (overrides: Partial<FiledDocument> = {}): FiledDocument => ({
  language: 'en',
  body: everyNode,
  files: new Map(),
  assetsOf: () => [
    {
      name: 'Hero summer',
      altText: 'A beach',
      facts: [[WORDS.en.version, '3 (9003)']],
      picture: { mediaType: 'image/png', data: PICTURE },
    },
  ],
  attachments: [
    { name: 'plan.xlsx', mediaType: 'application/x', size: 9, sha256: 'ab', embedded: null },
  ],
  provenance: {
    title: 'Summer campaign – Ὀδύσσεια, Žižek, 中',
    pageId: '98310',
    pageVersion: 4,
    address: 'https://aurora-press.atlassian.net/wiki/spaces/SUM/pages/98310',
    author: 'Ann Autor',
    contentHash: 'f'.repeat(64),
    auditHead: null,
    overrides: [],
    approvals: ['Ben Brand · brand · 21 November 2026 at 09:05 CET'],
  },
  ...overrides,
});

/** 8 × 8 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC';

const make = (one = document()) =>
  pagePdf(
    { document: one, approvedAt: '2026-11-21T09:05:00.000Z', reference: 'Record 2041' },
    FONTS,
  );
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('the approved page as PDF', () => {
  it('is tagged, has bookmarks, a language and only fonts of its own', async () => {
    const pdf = text(await make());

    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toContain('/Outlines');
    expect(pdf).not.toMatch(/Helvetica|Times|Courier/);
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
      expect(pdf).toContain(`/S /${tag}\n`);
    }
  });

  it('writes the letters of Europe, Hebrew, Arabic and emoji, and names those that it cannot', async () => {
    const sentence = 'Žižek ế Ὀδύσσεια їжак שלום مرحبا ✅👍 中';
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }],
    };

    const written = await textOfPdf(await make(document({ body })));

    for (const word of ['Žižek', 'ế', 'Ὀδύσσεια', 'їжак', 'שלום', 'مرحبا', '✅', '👍']) {
      expect(written).toContain(word);
    }
    expect(written).toContain('[U+4E2D]');
  });

  it('has the same bytes whenever it is made', async () => {
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });

  it('survives what is no picture, cells higher than a page and words without end', async () => {
    const cell = (words: string) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    });
    const body = {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [cell('long '.repeat(9000)), cell('x')] }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'w'.repeat(5000) }] },
        { type: 'extension', attrs: { extensionType: 'x', extensionKey: 'y' } },
      ],
    };
    const broken = { mediaType: 'image/png', data: PICTURE.slice(0, 40) };
    const pdf = await make(
      document({
        body,
        files: new Map([['f', { name: 'f.png', embedded: broken }]]),
      }),
    );

    expect(pdf.byteLength).toBeGreaterThan(10_000);
  });
});
