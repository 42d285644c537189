import type { ApprovalRound, RecordProposal } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { RecordCategoryField } from '../../contracts/records';
import type { RecordRule } from '../../contracts/settings';
import { fillTemplate, type TemplateFacts } from '../../domain/category-values';
import { namesOfClosed } from '../../domain/closed-accounts';
import { dayIn } from '../../domain/day';
import { recordName } from '../../domain/record-naming';
import { Problem, type ProblemCode } from '../../errors';
import type { App } from '../app';
import { assertReady, rightsGate } from '../approvals/rights-gate';
import { ruleFor } from '../settings/settings';
import { readRecord } from './delivery-of';
import { approvedRound } from './order';

/** What publishing will do, for a person to read and correct before it is done. */
export async function recordProposal(app: App, page: PageBody): Promise<RecordProposal> {
  // OpenText is not asked for anything on behalf of a page that may not be published.
  assertReady((await rightsGate(app, page)).items);
  const round = await approvedRound(app, page);
  const rule = ruleFor(await app.settings.rules(), page.spaceKey);
  if (!rule) throw new Problem('not-configured', { subject: page.spaceKey });
  const [facts, fields, existing] = await Promise.all([
    factsOf(app, page, round),
    fieldsOf(app, rule),
    readRecord(app.ports.store, page.id),
  ]);
  return {
    pageVersion: page.version,
    name: recordName(page.title),
    folder: rule.folderName,
    classification: rule.classificationName,
    retention: rule.retention,
    recordDate: facts.approvedOn,
    originator: facts.author,
    category: fields ? categoryOf(rule, fields, facts) : null,
    unread: fields === undefined,
    existing,
  };
}

/** Undefined while OpenText does not answer: publishing waits for it, so its form need not be there to order it. */
async function fieldsOf(app: App, { folderId, category }: RecordRule) {
  if (!category) return [];
  try {
    return await (await app.records()).categoryFields(folderId, category.id);
  } catch (error) {
    if (error instanceof Problem && SILENCE.includes(error.code)) return undefined;
    throw error;
  }
}

const SILENCE: readonly ProblemCode[] = ['unavailable', 'rate-limited', 'out-of-time'];

function categoryOf(
  { category }: RecordRule,
  fields: readonly RecordCategoryField[],
  facts: TemplateFacts,
): RecordProposal['category'] {
  if (!category) return null;
  return {
    name: category.name,
    fields: fields.map(({ key, title, required, maxLength, options }) => ({
      key,
      title,
      value: fillTemplate(category.values[key] ?? '', facts),
      required,
      maxLength,
      options,
    })),
  };
}

async function factsOf(app: App, page: PageBody, round: ApprovalRound): Promise<TemplateFacts> {
  const approvers = round.decisions.filter(({ kind }) => kind === 'approve').map(({ by }) => by);
  const ids = [...new Set([...approvers, page.versionBy, round.submittedBy])];
  const [people, { timeZone, language }] = await Promise.all([
    app.asUser.people(ids.filter((id) => id !== null)),
    app.settings.site(),
  ]);
  const former = namesOfClosed([...approvers, round.submittedBy], language);
  const nameOf = (id: string | null) =>
    people.find(({ accountId }) => accountId === id)?.displayName ??
    former.find(({ accountId }) => accountId === id)?.name;
  return {
    title: page.title,
    pageId: page.id,
    spaceKey: page.spaceKey,
    version: round.pageVersion,
    approver: approvers.map((id) => nameOf(id) ?? id).join(', '),
    approvedOn: dayIn(timeZone, Date.parse(round.settledAt ?? round.submittedAt)),
    author: nameOf(page.versionBy) ?? nameOf(round.submittedBy) ?? round.submittedBy,
  };
}
