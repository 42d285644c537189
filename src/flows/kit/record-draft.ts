import type { ApprovalRound } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { PublicationOrder } from '../../contracts/publication';
import type { RecordDraft } from '../../contracts/records';
import type { RecordRule, SiteSettings } from '../../contracts/settings';
import { ASSET_WORDS } from '../../domain/asset-words';
import { fillTemplate, type TemplateFacts } from '../../domain/category-values';
import { dayIn } from '../../domain/day';
import { filedDocument } from '../../domain/document/filed-document';
import { sha256 } from '../../domain/fingerprint';
import { recordName, recordNickname } from '../../domain/record-naming';
import { WORDS } from '../../domain/words';
import { approvedDocument, namesIn } from './approved-document';
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
  const names = await namesIn(services, sources);
  const facts = templateFacts(sources, names);
  const document = await approvedDocument(services, sources, names);
  const bytes = Buffer.from(filedDocument(document), 'utf8');
  const approvals = round.decisions.filter(({ kind }) => kind === 'approve');
  const words = WORDS[site.language];
  return {
    nickname: recordNickname(services.cloudId, order.pageId),
    folderId: rule.folderId,
    name: recordName(page.title),
    fileName: `page-${page.id}-v${page.version}.html`,
    contentType: 'text/html',
    bytes,
    versionMarker: `imprimatur:${page.id}:v${page.version}:${sha256(bytes).slice(0, 16)}${editionWords(order)}`,
    versionDescription: [
      `Confluence ${words.pageVersion} ${page.version}`,
      ...auditWords(order),
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

/** Enough of the audit log's head to find its entry and to tell it from any other. */
const auditWords = ({ auditHead }: PublicationOrder) =>
  auditHead ? [`Audit ${auditHead.seq} ${auditHead.hash.slice(0, 16)}`] : [];

const editionWords = ({ edition }: PublicationOrder) =>
  edition === undefined ? '' : `:e${edition}`;

/** Category values as the rule's templates give them. */
function filled(
  templates: Readonly<Record<string, string>>,
  facts: TemplateFacts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => [key, fillTemplate(template, facts)]),
  );
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
