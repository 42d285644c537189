import type { ApprovalRound } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { PublicationOrder } from '../../contracts/publication';
import type { SiteSettings } from '../../contracts/settings';
import { namesOfClosed, peopleOfRound } from '../../domain/closed-accounts';
import type { FiledDocument } from '../../domain/document/filed-document';
import { momentIn, WORDS } from '../../domain/words';
import { embedAssets, embedAttachments } from './embedding';
import type { Services } from './services';

interface ApprovedState {
  order: Pick<PublicationOrder, 'siteUrl' | 'auditHead'>;
  page: PageBody;
  round: ApprovalRound;
  site: SiteSettings;
}

/** Names of everybody whom the page and its round name, by account. */
export async function namesIn(
  { pages }: Services,
  { page, round, site }: Omit<ApprovedState, 'order'>,
): Promise<Map<string, string>> {
  const ids = [...peopleOfRound(round), page.versionBy];
  const people = await pages.people([...new Set(ids.filter((id) => id !== null))]);
  const former = namesOfClosed(peopleOfRound(round), site.language);
  return new Map([
    ...people.map(({ accountId, displayName }) => [accountId, displayName] as const),
    ...former.map(({ accountId, name }) => [accountId, name] as const),
  ]);
}

/** The page as it was approved, with everything that it shows read from where it is kept. */
export async function approvedDocument(
  services: Services,
  { order, page, round, site }: ApprovedState,
  names: ReadonlyMap<string, string>,
): Promise<FiledDocument> {
  const { language } = site;
  const files = await embedAttachments(services.pages, page);
  const assets = await embedAssets(services, round, language);
  return {
    language,
    body: page.body,
    files: new Map(files.map(({ fileId, name, embedded }) => [fileId, { name, embedded }])),
    assetsOf: (localId) => assets.get(localId) ?? [],
    attachments: files,
    provenance: {
      title: page.title,
      pageId: page.id,
      pageVersion: page.version,
      address: `${order.siteUrl}/wiki${page.webPath}`,
      author: names.get(page.versionBy ?? '') ?? '',
      contentHash: round.approvedState?.fingerprint ?? round.bodyHash,
      auditHead: order.auditHead ?? null,
      overrides: overrideLines(round, site, names),
      approvals: approvalLines(round, site, names),
    },
  };
}

function approvalLines(
  { decisions }: ApprovalRound,
  { language, timeZone }: SiteSettings,
  names: ReadonlyMap<string, string>,
): string[] {
  return decisions
    .filter(({ kind }) => kind === 'approve')
    .map(({ by, at, meaning, comment }) =>
      [
        names.get(by) ?? by,
        meaning === null ? '' : WORDS[language].meaning[meaning],
        momentIn(language, timeZone, Date.parse(at)),
        comment,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    );
}

/** Asset, what the rule had against it, who let it through, when and why. */
function overrideLines(
  { overrides = [] }: ApprovalRound,
  { language, timeZone }: SiteSettings,
  names: ReadonlyMap<string, string>,
): string[] {
  const words = WORDS[language];
  return overrides.map(({ name, reasons, by, at, reason }) =>
    [
      name,
      reasons.map((one) => words.unusable[one]).join(', '),
      names.get(by) ?? by,
      momentIn(language, timeZone, Date.parse(at)),
      reason,
    ].join(' · '),
  );
}
