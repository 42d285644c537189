import type { ApprovalRound } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { PublicationOrder } from '../../contracts/publication';
import type { RecordDraft } from '../../contracts/records';
import type { RecordRule, SiteSettings } from '../../contracts/settings';
import { ASSET_WORDS } from '../../domain/asset-words';
import { fillTemplate, type TemplateFacts } from '../../domain/category-values';
import { namesOfClosed, peopleOfRound } from '../../domain/closed-accounts';
import { dayIn } from '../../domain/day';
import { filedDocument } from '../../domain/document/filed-document';
import { sha256 } from '../../domain/fingerprint';
import { recordName, recordNickname } from '../../domain/record-naming';
import { momentIn, WORDS } from '../../domain/words';
import { embedAssets, embedAttachments } from './embedding';
import type { Services } from './services';

interface DraftSources {
  order: PublicationOrder;
  page: PageBody;
  round: ApprovalRound;
  rule: RecordRule;
  site: SiteSettings;
}

/** The document to file and everything that is to be said about it, decided before OpenText is called. */
export async function recordDraft(services: Services, sources: DraftSources): Promise<RecordDraft> {
  const { order, page, round, rule, site } = sources;
  const names = await namesOf(services, sources);
  const facts = templateFacts(sources, names);
  const bytes = Buffer.from(await documentOf(services, sources, names), 'utf8');
  const approvals = round.decisions.filter(({ kind }) => kind === 'approve');
  const words = WORDS[site.language];
  return {
    nickname: recordNickname(services.cloudId, order.pageId),
    folderId: rule.folderId,
    name: recordName(page.title),
    fileName: `page-${page.id}-v${page.version}.html`,
    contentType: 'text/html',
    bytes,
    versionMarker: `imprimatur:${page.id}:v${page.version}:${sha256(bytes).slice(0, 16)}`,
    versionDescription: [
      `Confluence ${words.pageVersion} ${page.version}`,
      ...(round.overrides ?? []).map(
        ({ name }) => `${ASSET_WORDS[site.language].override}: ${name}`,
      ),
      ...approvals.map(({ by, at }) => `${words.approvedBy} ${names.get(by) ?? by}, ${at}`),
    ]
      .join('; ')
      .slice(0, 180),
    classificationId: rule.classificationId,
    retention: rule.retention,
    recordDate: facts.approvedOn,
    originator: facts.author,
    subject: page.title,
    category: rule.category && {
      id: rule.category.id,
      values: { ...filled(rule.category.values, facts), ...order.category },
    },
  };
}

/** Category values as the rule's templates give them. */
function filled(
  templates: Readonly<Record<string, string>>,
  facts: TemplateFacts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => [key, fillTemplate(template, facts)]),
  );
}

async function namesOf({ pages }: Services, { page, round, site }: DraftSources) {
  const ids = [...peopleOfRound(round), page.versionBy];
  const people = await pages.people([...new Set(ids.filter((id) => id !== null))]);
  const former = namesOfClosed(peopleOfRound(round), site.language);
  return new Map([
    ...people.map(({ accountId, displayName }) => [accountId, displayName] as const),
    ...former.map(({ accountId, name }) => [accountId, name] as const),
  ]);
}

function templateFacts(
  { page, round, site }: DraftSources,
  names: ReadonlyMap<string, string>,
): TemplateFacts {
  const approvers = round.decisions.filter(({ kind }) => kind === 'approve').map(({ by }) => by);
  return {
    title: page.title,
    pageId: page.id,
    spaceKey: page.spaceKey,
    version: page.version,
    approver: approvers.map((by) => names.get(by) ?? by).join(', '),
    approvedOn: dayIn(site.timeZone, Date.parse(round.settledAt ?? page.versionAt)),
    author: names.get(page.versionBy ?? '') ?? names.get(round.submittedBy) ?? round.submittedBy,
  };
}

/** Asset, what the rule had against it, who let it through, when and why. */
function overrideLines(
  { round, site }: DraftSources,
  names: ReadonlyMap<string, string>,
): string[] {
  const { language, timeZone } = site;
  const words = WORDS[language];
  return (round.overrides ?? []).map(({ name, reasons, by, at, reason }) =>
    [
      name,
      reasons.map((one) => words.unusable[one]).join(', '),
      names.get(by) ?? by,
      momentIn(language, timeZone, Date.parse(at)),
      reason,
    ].join(' · '),
  );
}

async function documentOf(
  services: Services,
  sources: DraftSources,
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const { order, page, round, site } = sources;
  const { language, timeZone } = site;
  const words = WORDS[language];
  const files = await embedAttachments(services.pages, page);
  const assets = await embedAssets(services, round, language);
  return filedDocument({
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
      overrides: overrideLines(sources, names),
      approvals: round.decisions
        .filter(({ kind }) => kind === 'approve')
        .map(({ by, at, meaning, comment }) =>
          [
            names.get(by) ?? by,
            meaning === null ? '' : words.meaning[meaning],
            momentIn(language, timeZone, Date.parse(at)),
            comment,
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ),
    },
  });
}
