import * as z from 'zod';

import { AccountId, PageId } from './systems';

/** Of Confluence's group. */
export const GroupId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** Who is asked: a person, or whoever belongs to a group when the question comes up. */
export const Approver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), accountId: AccountId }),
  z.strictObject({ kind: z.literal('group'), groupId: GroupId, name: z.string().min(1).max(255) }),
]);
export type Approver = z.infer<typeof Approver>;

/** Steps follow each other: the next one is asked when this one has agreed. */
export const ApprovalStep = z.strictObject({
  approvers: z.array(Approver).min(1).max(20),
  rule: z.enum(['any', 'all', 'quorum']),
  /** How many must agree when the rule is `quorum`. */
  quorum: z.int().min(1).max(50),
});
export type ApprovalStep = z.infer<typeof ApprovalStep>;

/** Which pages a preset is offered for. */
export const PresetScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('site') }),
  z.strictObject({ kind: z.literal('space'), spaceKey: z.string().min(1).max(255) }),
  z.strictObject({ kind: z.literal('page'), pageId: PageId }),
]);
export type PresetScope = z.infer<typeof PresetScope>;

const PresetShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  scope: PresetScope,
  steps: z.array(ApprovalStep).min(1).max(5),
  /** Due so many days after the submission; null for no date. */
  dueDays: z.int().min(1).max(365).nullable(),
  /** A first reminder so many days before it is due; null for none before. */
  remindDays: z.int().min(1).max(60).nullable(),
  /** An approval holds for so many months, then the page is to be reviewed; null for ever. */
  validMonths: z.int().min(1).max(120).nullable(),
  /** Every decision needs a code of the person's own authenticator. */
  signature: z.boolean(),
});

const Earlier = z.strictObject({
  id: z.string(),
  name: z.string(),
  approvers: z.array(z.string()),
  rule: z.enum(['any', 'all']),
});

/** How a round is approved. What earlier versions of the app stored is read as what it meant. */
export const Preset = z.preprocess((stored) => {
  const earlier = Earlier.safeParse(stored);
  if (!earlier.success) return stored;
  const { id, name, approvers, rule } = earlier.data;
  const people = approvers.map((accountId) => ({ kind: 'person', accountId }));
  return {
    id,
    name,
    scope: { kind: 'site' },
    steps: [{ approvers: people, rule, quorum: 1 }],
    dueDays: null,
    remindDays: null,
    validMonths: null,
    signature: false,
  };
}, PresetShape);
export type Preset = z.infer<typeof Preset>;
