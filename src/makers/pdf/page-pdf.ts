import { ASSET_WORDS } from '../../domain/asset-words';
import type { FiledDocument } from '../../domain/document/filed-document';
import { WORDS } from '../../domain/words';
import { textBlock, type Making } from './block';
import { blocksOf } from './blocks';
import type { FontBytes } from './fonts';
import { LOOK } from './look';
import { PAGE, Paper } from './paper';
import { style } from './runs';

export interface PagePdf {
  document: FiledDocument;
  /** When the page was approved; the file's own date. */
  approvedAt: string;
  /** Stands at the foot of every page: record number, short code. */
  reference: string;
}

const WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** The approved page as tagged PDF. The same input gives the same bytes. */
export async function pagePdf(
  { document, approvedAt, reference }: PagePdf,
  fonts: FontBytes,
): Promise<Uint8Array> {
  const { language, provenance, body, files, assetsOf } = document;
  const words = WORDS[language];
  const paper = new Paper({
    fonts,
    language,
    title: provenance.title,
    author: provenance.author,
    at: new Date(approvedAt),
  });
  const making: Making = { paper, language, context: { words, files, assetsOf } };
  title(making, document);
  for (const block of blocksOf(making, body.content ?? [], { width: WIDTH, depth: 0 })) {
    block.draw(PAGE.left, paper.root);
  }
  attachments(making, document);
  frame(
    paper,
    `${words.documentTitle} · ${words.filedBy}`,
    `${provenance.title} · v${provenance.pageVersion} · ${reference}`,
  );
  return await paper.finish();
}

/** The page's title, and below it who approved what, as the filed document says it. */
function title(making: Making, { provenance, language }: FiledDocument): void {
  const { paper } = making;
  const words = WORDS[language];
  const head = [{ ...style(22, 'bold'), text: provenance.title }];
  textBlock(making, head, WIDTH, { tag: 'H1', after: 10 }).draw(PAGE.left, paper.root);
  paper.bookmark(provenance.title, 0);
  const facts: [string, string][] = [
    [words.page, `${provenance.pageId} · ${words.pageVersion} ${provenance.pageVersion}`],
    [words.address, provenance.address],
    [words.author, provenance.author],
    ...provenance.approvals.map((line): [string, string] => [words.approvedBy, line]),
    ...provenance.overrides.map((line): [string, string] => [ASSET_WORDS[language].override, line]),
    [words.contentHash, provenance.contentHash],
    ...(provenance.auditHead
      ? ([
          [words.auditHead, `${provenance.auditHead.seq} · ${provenance.auditHead.hash}`],
        ] satisfies [string, string][])
      : []),
  ];
  for (const [label, value] of facts) {
    const runs = [
      { ...style(LOOK.small, 'bold'), text: `${label}: ` },
      { ...style(LOOK.small), colour: LOOK.subtle, text: value },
    ];
    textBlock(making, runs, WIDTH, { tag: 'P', after: 1 }).draw(PAGE.left, paper.root);
  }
  paper.space(LOOK.gap * 2);
}

function attachments(making: Making, { attachments: files, language }: FiledDocument): void {
  if (files.length === 0) return;
  const { paper } = making;
  const words = WORDS[language];
  const head = [{ ...style(15, 'bold'), text: words.attachments }];
  textBlock(making, head, WIDTH, { tag: 'H2', before: 12, keep: 30 }).draw(PAGE.left, paper.root);
  paper.bookmark(words.attachments, 1);
  for (const { name, size, mediaType, sha256 } of files) {
    const runs = [
      { ...style(LOOK.small, 'bold'), text: `${name} ` },
      { ...style(LOOK.small), text: `${size} B, ${mediaType}, SHA-256 ` },
      { ...style(LOOK.small, 'mono'), text: sha256 ?? words.checksumUnknown },
    ];
    textBlock(making, runs, WIDTH, { tag: 'P', after: 3 }).draw(PAGE.left, paper.root);
  }
}

/** Header and footer of every page: what it is, of which approval, and which page of how many. */
function frame(paper: Paper, above: string, below: string): void {
  const count = paper.page + 1;
  const look = { ...style(LOOK.small), colour: LOOK.subtle };
  for (let page = 0; page < count; page += 1) {
    const number = paper.lines([{ ...look, text: `${page + 1} / ${count}` }], 60);
    const [first] = paper.lines([{ ...look, text: above }], WIDTH);
    const [second] = paper.lines([{ ...look, text: below }], WIDTH - 70);
    paper.later(page, () => {
      paper.place(first ? [first] : [], PAGE.left, 36);
      paper.place(second ? [second] : [], PAGE.left, PAGE.height - 44);
      paper.place(number, PAGE.width - PAGE.right - (number[0]?.width ?? 0), PAGE.height - 44);
      paper.doc.rect(PAGE.left, 54, WIDTH, 0.5).fill(LOOK.rule);
      paper.doc.rect(PAGE.left, PAGE.height - 50, WIDTH, 0.5).fill(LOOK.rule);
    });
  }
}
