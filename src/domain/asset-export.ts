import type { AssetCard } from '../contracts/asset';
import type { AdfNode } from '../contracts/pages';
import { doc, link, paragraph, strong, text } from './adf';
import { EXPORT_WORDS } from './export-words';
import { dayWords, momentIn, WORDS, type Language } from './words';

interface ExportedAsset {
  assetId: number;
  /** Null when the app could not read the asset yet. */
  card: AssetCard | null;
}

/** The page's approval, by the code that stands for what was approved. */
export interface ExportedApproval {
  code: string;
  /** Of the page, when it was approved. */
  version: number;
  /** Whether the page is still what was approved; null where the app may not read it. */
  holds: boolean | null;
}

interface AssetExport {
  assets: readonly ExportedAsset[];
  record: { number: string; url: string } | null;
  approval: ExportedApproval | null;
  language: Language;
  timeZone: string;
}

/** What a PDF, a Word file or the page's history shows in a macro's place: words that stay true, and as of when. */
export function assetExport({ assets, language, timeZone, ...page }: AssetExport): AdfNode {
  if (assets.length === 0) return doc(paragraph(text(EXPORT_WORDS[language].notConfigured)));
  const panels = assets.map(({ assetId, card }) => ({
    type: 'panel',
    attrs: { panelType: card?.usability.usable === false ? 'warning' : 'info' },
    content: card ? cardLines(card, language, timeZone) : unreadLines(assetId, language),
  }));
  return doc(...panels, ...proofLines(page, language));
}

function proofLines(
  { approval, record }: Pick<AssetExport, 'approval' | 'record'>,
  language: Language,
): AdfNode[] {
  const words = EXPORT_WORDS[language];
  const filed = record
    ? paragraph(text(`${WORDS[language].record}: `), link(record.number, record.url))
    : paragraph(text(words.noRecord));
  if (!approval) return [filed, paragraph(text(words.notApproved))];
  const { code, version, holds } = approval;
  const state = {
    true: text(WORDS[language].approved(version)),
    false: strong(words.changedSince(version)),
    null: text(words.wasApproved(version)),
  }[`${holds}`];
  return [filed, paragraph(state), paragraph(strong(`${words.code}: ${code}`))];
}

function unreadLines(assetId: number, language: Language): AdfNode[] {
  const words = WORDS[language];
  return [
    paragraph(strong(`${words.asset} ${assetId}`), text(` (${EXPORT_WORDS[language].unread})`)),
  ];
}

/** One line for each question: which version, how it stands, where it may be used, whose it is, as of when. */
function cardLines(card: AssetCard, language: Language, timeZone: string): AdfNode[] {
  const words = WORDS[language];
  const { rights, usability } = card;
  const status = words.approvals[card.approval];
  // Rejected is both how an asset stands and a reason against it.
  const problems = usability.reasons
    .map(({ reason }) => words.unusable[reason])
    .filter((problem) => problem !== status.toLowerCase());
  const end = rights.licenceEnd;
  const lines: [string, string][][] = [
    [
      [words.version, String(card.versionNumber ?? card.versionId)],
      [words.status, [status, ...problems].join(', ')],
    ],
    [
      [words.channels, rights.channels.join(', ')],
      [words.territories, rights.territories.join(', ')],
    ],
    [
      [words.licenceEnd, end === null ? words.noLicenceEnd : dayWords(language, end)],
      [words.credit, rights.credit ?? ''],
    ],
  ];
  const said = lines
    .map((line) =>
      line
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}: ${value}`)
        .join(' · '),
    )
    .filter((line) => line !== '');
  const alt = card.altText ?? '';
  return [
    paragraph(strong(`${words.asset}: ${card.name}`)),
    ...(alt === '' ? [] : [paragraph(text(alt))]),
    ...said.map((line) => paragraph(text(line))),
    paragraph(text(`${words.asOf} ${momentIn(language, timeZone, Date.parse(card.asOf))}`)),
  ];
}
