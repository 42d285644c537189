import * as z from 'zod';

import { PublicationOrder } from '../../contracts/publication';
import type { FilingMemo, RecordDraft, RecordStore } from '../../contracts/records';
import { fileNames, fingerprintOf, sha256 } from '../../domain/fingerprint';
import { Problem } from '../../errors';
import { assertHeld } from '../kit/assert-held';
import { defineFlow, type Stages } from '../kit/flow';
import { namingTheField } from '../kit/naming-the-field';
import { recordDraft } from '../kit/record-draft';
import type { Services } from '../kit/services';

const Memo = z.object({
  nodeId: z.int().optional(),
  version: z.int().optional(),
  /** Of the bytes that the version holds. */
  sha256: z.string().optional(),
});
type Memo = z.infer<typeof Memo>;

/** An approved page becomes a controlled document and record in OpenText, and shows it. */
export const publishApprovedPage = defineFlow({
  key: 'publish-approved-page',
  title: 'Approved page → OpenText record',
  system: 'opentext',
  input: PublicationOrder,
  memo: Memo,
  order: 'in-turn',

  async run(services, order, stages) {
    const sources = await approvedState(services, order);
    // What an earlier attempt has begun is finished, so that nothing is left half-filed.
    if (stages.memo.nodeId === undefined) await services.assertCleared(sources.page);
    const draft = await recordDraft(services, sources);
    const records = await services.records();

    const file = () => fileOnce(records, draft, stages);
    const { nodeId, version } = await namingTheField(records, draft, file);
    await records.ensureNickname(nodeId, draft.nickname);
    const fill = () => records.ensureCategory(nodeId, draft);
    await namingTheField(records, draft, fill);
    await records.ensureClassified(nodeId, draft);
    const held = await assertHeld(records, draft, { nodeId, version });

    const filedAt = new Date(services.now()).toISOString();
    const record = { ...(await records.read(nodeId)), filedAt };
    await services.showRecord(order.pageId, record);
    const ours = sources.round.bodyHash;
    stages.linked({ external: `${nodeId}`, externalVersion: `${version}`, ours, theirs: held });
    return { record };
  },
});

/** What was approved, read again and compared: exactly that becomes the record, or nothing does. */
async function approvedState(services: Services, order: PublicationOrder) {
  const round = await services.round(order.pageId);
  if (round?.state !== 'approved' || round.round !== order.round) {
    throw new Problem('not-approved', { subject: round?.title });
  }
  const rule = await services.recordRule(order.spaceKey);
  if (!rule) throw new Problem('not-configured', { subject: order.spaceKey });
  const page = await services.pages.read(order.pageId, order.pageVersion);
  const names = fileNames(round.approvedState?.attachments ?? []);
  if (fingerprintOf(page, names) !== round.bodyHash) {
    throw new Problem('page-changed', { subject: page.title });
  }
  return { order, page, round, rule, site: await services.site() };
}

/** Creates the document or its next version, unless an earlier attempt has. */
async function fileOnce(records: RecordStore, draft: RecordDraft, stages: Stages<Memo>) {
  const hash = sha256(draft.bytes);
  const { nodeId: known, version: done, sha256: held } = stages.memo;
  if (known !== undefined && done !== undefined && held === hash) {
    return { nodeId: known, version: done };
  }
  // `create` looks for the record first: one that an earlier attempt made is answered, not made again.
  const filed = known === undefined ? await records.create(draft) : { nodeId: known };
  const nodeId = numberOf(filed, 'nodeId');
  const version = filed.version ?? (await records.ensureVersion(nodeId, draft));
  await stages.save({ nodeId, version, sha256: hash });
  return { nodeId, version };
}

function numberOf(memo: FilingMemo, key: keyof FilingMemo): number {
  const value = memo[key];
  if (value !== undefined) return value;
  throw new Problem('bad-answer', { subject: 'OpenText', detail: `no ${key}` });
}
