import type { AuditHead } from '../../contracts/audit';
import type { AdfNode } from '../../contracts/pages';
import { ASSET_WORDS } from '../asset-words';
import { sizeWords } from '../size-words';
import { WORDS, type Language } from '../words';
import { headElement } from './audit-head';
import { element, escapeHtml, safeAddress } from './escape';
import type { AssetFigure, Embedded, PageFile } from './context';
import { dataAddress } from './media';
import { renderAdf } from './render';
import { STYLE } from './style';

export interface FiledAttachment {
  name: string;
  mediaType: string;
  size: number;
  /** Null when the bytes were not read. */
  sha256: string | null;
  embedded: Embedded | null;
}

/** Who decided what, in words. */
export interface Provenance {
  title: string;
  pageId: string;
  pageVersion: number;
  address: string;
  author: string;
  /** One line per approval: name, meaning, time, comment. */
  approvals: string[];
  contentHash: string;
  /** The audit log's head when filing was ordered. */
  auditHead: AuditHead | null;
  /** One line per asset that was let through although a rule forbade it. */
  overrides: string[];
}

export interface FiledDocument {
  language: Language;
  provenance: Provenance;
  body: AdfNode;
  files: ReadonlyMap<string, PageFile>;
  assetsOf: (localId: string) => readonly AssetFigure[];
  attachments: readonly FiledAttachment[];
}

// Nothing is fetched and nothing runs, whatever the page contained.
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** One self-contained HTML file. The same input gives the same bytes. */
export function filedDocument(document: FiledDocument): string {
  const { language, provenance, body, files, assetsOf } = document;
  const words = WORDS[language];
  const title = escapeHtml(provenance.title);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${provenanceHeader(document)}
<main>
<h1>${title}</h1>
${renderAdf(body, { words, files, assetsOf })}
</main>
${attachmentList(document)}</body>
</html>
`;
}

function provenanceHeader({ language, provenance }: FiledDocument): string {
  const words = WORDS[language];
  const href = safeAddress(provenance.address);
  const address = escapeHtml(provenance.address);
  const rows: [string, string][] = [
    [words.page, escapeHtml(`${provenance.title} (${provenance.pageId})`)],
    [words.pageVersion, String(provenance.pageVersion)],
    [words.address, href === undefined ? address : element('a', { href }, address)],
    [words.author, escapeHtml(provenance.author)],
    ...provenance.approvals.map((line): [string, string] => [words.approvedBy, escapeHtml(line)]),
    ...provenance.overrides.map((line): [string, string] => [
      ASSET_WORDS[language].override,
      escapeHtml(line),
    ]),
    [words.contentHash, element('code', {}, escapeHtml(provenance.contentHash))],
    ...(provenance.auditHead
      ? ([[words.auditHead, headElement(provenance.auditHead)]] satisfies [string, string][])
      : []),
  ];
  const list = rows.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${value}</dd>`);
  return `<header>
<strong>${escapeHtml(words.documentTitle)}</strong> · ${escapeHtml(words.filedBy)}
<dl>${list.join('')}</dl>
</header>`;
}

function attachmentList({ language, attachments }: FiledDocument): string {
  if (attachments.length === 0) return '';
  const words = WORDS[language];
  const head = [words.fileName, words.size, words.checksum, words.status]
    .map((label) => element('th', { scope: 'col' }, escapeHtml(label)))
    .join('');
  const rows = attachments.map((one) => {
    const cells = [
      nameCell(one),
      escapeHtml(`${sizeWords(language, one.size)} (${one.size} B), ${one.mediaType}`),
      element('code', {}, escapeHtml(one.sha256 ?? words.checksumUnknown)),
      escapeHtml(one.sha256 === null ? words.notEmbedded : words.embedded),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<footer>
<h2>${escapeHtml(words.attachments)}</h2>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>
</footer>
`;
}

function nameCell({ name, embedded }: FiledAttachment): string {
  const label = escapeHtml(name);
  if (!embedded) return label;
  // Browsers do not open such a link as a page of its own, whatever the file holds.
  return element('a', { href: dataAddress(embedded), download: name }, label);
}
