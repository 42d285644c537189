import type { AssetCard } from '../contracts/asset';
import type { AdfNode } from '../contracts/pages';
import { doc, link, paragraph, strong, text } from './adf';
import { dayWords, momentIn, WORDS, type Language } from './words';

interface ExportedAsset {
  assetId: number;
  /** Null when the app has not read the asset yet. */
  card: AssetCard | null;
}

interface AssetExport {
  assets: readonly ExportedAsset[];
  record: { number: string; url: string } | null;
  /** Of the page's approval; null where there is none. */
  code: string | null;
  language: Language;
  timeZone: string;
}

/** What a PDF, a Word file or the page's history shows in a macro's place: words that stay true, and as of when. */
export function assetExport({ assets, record, code, language, timeZone }: AssetExport): AdfNode {
  const words = WORDS[language];
  if (assets.length === 0) return doc(paragraph(text(words.notConfigured)));
  const panels = assets.map(({ assetId, card }) => ({
    type: 'panel',
    attrs: { panelType: card?.usability.usable === false ? 'warning' : 'info' },
    content: card ? cardLines(card, language, timeZone) : unreadLines(assetId, language),
  }));
  const last = record
    ? [paragraph(text(`${words.record}: `), link(record.number, record.url))]
    : [];
  const proof = code === null ? text(words.notApproved) : strong(`${words.code}: ${code}`);
  return doc(...panels, ...last, paragraph(proof));
}

function unreadLines(assetId: number, language: Language): AdfNode[] {
  const words = WORDS[language];
  return [paragraph(strong(`${words.asset} ${assetId}`), text(` (${words.unread})`))];
}

function cardLines(card: AssetCard, language: Language, timeZone: string): AdfNode[] {
  const words = WORDS[language];
  const { rights, usability } = card;
  const problems = usability.reasons.map(({ reason }) => words.unusable[reason]);
  const end = rights.licenceEnd;
  const facts: [string, string][] = [
    [words.version, String(card.versionNumber ?? card.versionId)],
    [words.status, [words.approvals[card.approval], ...problems].join(', ')],
    [words.channels, rights.channels.join(', ')],
    [words.territories, rights.territories.join(', ')],
    [words.licenceEnd, end === null ? words.noLicenceEnd : dayWords(language, end)],
    [words.credit, rights.credit ?? ''],
  ];
  const alt = card.altText ?? '';
  return [
    paragraph(strong(`${words.asset}: ${card.name}`)),
    ...(alt === '' ? [] : [paragraph(text(alt))]),
    ...facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => paragraph(text(`${label}: ${value}`))),
    paragraph(text(`${words.asOf} ${momentIn(language, timeZone, Date.parse(card.asOf))}`)),
  ];
}
