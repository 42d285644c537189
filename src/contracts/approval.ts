import * as z from 'zod';

import { ApprovedState } from './approved-state';
import { AssetId, UsabilityReason } from './asset';
import { DriftItem } from './drift';
import { NewerVersion, Override, VersionChoice } from './page-assets';
import { RecordView } from './records';
import { AccountId, Day, Instant, PageId, SystemKey } from './systems';
import { AuthenticatorView } from './authenticator';
import { ApprovalStep, Preset } from './preset';
import { ProblemView } from './problem';

/** What approving means to the one who approves. */
export const Meaning = z.enum(['content', 'brand', 'legal', 'release']);
export type Meaning = z.infer<typeof Meaning>;

export const Decision = z.strictObject({
  by: AccountId,
  at: Instant,
  kind: z.enum(['approve', 'reject']),
  meaning: Meaning.nullable(),
  comment: z.string().max(2000),
  /** Counts the preset's steps from 0; the first when nothing is said. */
  step: z.int().min(0).optional(),
  /** Whom `by` stood in for. */
  for: AccountId.optional(),
  /** Given with a code of the person's own authenticator. */
  signed: z.boolean().optional(),
});
export type Decision = z.infer<typeof Decision>;

/** A reference's exact version inside an approved state. */
export const FrozenReference = z.strictObject({
  localId: z.string(),
  assetId: AssetId,
  versionId: z.int(),
  versionNumber: z.int().nullable(),
  checksum: z.string().nullable(),
  renditionId: z.int().nullable(),
  name: z.string(),
  altText: z.string().nullable(),
  licenceEnd: z.string().nullable(),
});
export type FrozenReference = z.infer<typeof FrozenReference>;

/** Several pages under one round. */
export const ChangeSet = z.strictObject({
  id: z.string().max(60),
  pages: z
    .array(z.strictObject({ pageId: PageId, title: z.string() }))
    .min(2)
    .max(5),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** One round of approval of one page version. */
export const ApprovalRound = z.strictObject({
  pageId: PageId,
  spaceKey: z.string(),
  title: z.string(),
  pageVersion: z.int().min(1),
  /** `expired`: approved, and due for its periodic review since. */
  state: z.enum(['in-approval', 'approved', 'rejected', 'withdrawn', 'expired']),
  preset: Preset,
  note: z.string().max(2000),
  submittedBy: AccountId,
  submittedAt: Instant,
  decisions: z.array(Decision),
  settledAt: Instant.nullable(),
  frozen: z.array(FrozenReference),
  /** SHA-256 of the page's canonical body at that version. */
  bodyHash: z.string(),
  /** The step that is being decided; the first when nothing is said. */
  step: z.int().min(0).optional(),
  /** The last day to decide, in the site's time zone. */
  dueOn: Day.optional(),
  /** The last day on which the approval holds, in the site's time zone. */
  validUntil: Day.optional(),
  /** The day whose reminder was written last. */
  remindedOn: Day.optional(),
  /** Pages that are approved together or not at all, this one included. */
  set: ChangeSet.optional(),
  /** The whole state in parts; rounds of earlier versions of the app have none. */
  approvedState: ApprovedState.optional(),
  /** What editors decided about newer versions of the frozen assets. */
  choices: z.array(VersionChoice).optional(),
  /** Assets that may be shown in this state although a rule says no. */
  overrides: z.array(Override).optional(),
  /** Counts rounds of this page from 1. */
  round: z.int().min(1),
  /** Grows with every change; a write with an old one is refused. */
  fence: z.int().min(0),
});
export type ApprovalRound = z.infer<typeof ApprovalRound>;

export const PersonName = z.strictObject({ accountId: AccountId, name: z.string() });

/**
 * What a preflight line says; the browser has a sentence for each, filled from `values`:
 * asset lines carry a usability reason (`date` for those that speak of one) or `asset-ok` (`version`),
 * `asset-gone`, `asset-no-alt-text`, `licence-ends-soon` (`days`), `newer-version` (`version`);
 * attachment lines `attachment-too-large` (`bytes`); link lines `celum-link` (a pasted address instead of an asset);
 * metadata lines `field-empty`, `field-too-long` (`max`), `field-not-an-option`; record-rule lines `rule-ok`
 * (`folder`), `rule-missing`; connection lines `not-connected`, `unavailable`; permission lines `approver-cannot-see`,
 * `approver-gone`, `group-empty`, `too-few-approvers` (`step`, `needed`, `left`), `app-cannot-see`.
 */
export const PREFLIGHT_CODES = [
  ...UsabilityReason.options,
  'asset-ok',
  'asset-gone',
  'asset-no-alt-text',
  'licence-ends-soon',
  'newer-version',
  'attachment-too-large',
  'celum-link',
  'field-empty',
  'field-too-long',
  'field-not-an-option',
  'rule-ok',
  'rule-missing',
  'not-connected',
  'unavailable',
  'approver-cannot-see',
  'approver-gone',
  'group-empty',
  'too-few-approvers',
  'app-cannot-see',
] as const;
export type PreflightCode = (typeof PREFLIGHT_CODES)[number];

/** One line of the preflight list. `ok` and `warn` let the submission through, `block` does not. */
export const PreflightItem = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'asset',
    'attachment',
    'link',
    'metadata',
    'record-rule',
    'permission',
    'connection',
  ]),
  level: z.enum(['ok', 'warn', 'block']),
  subject: z.string(),
  /** Why, as a code that the browser has a sentence for. */
  code: z.string(),
  /** Data of the sentence, e.g. { date: '2026-11-14' }. */
  values: z.record(z.string(), z.string()),
  /** The one action that helps. */
  action: z.enum(['none', 'edit-page', 'open-settings', 'retry', 'ask-owner', 'replace']),
  /** Of an asset's line. */
  assetId: AssetId.optional(),
  /** What else the person who looks may do about it. */
  others: z.array(z.enum(['request-renewal', 'override'])).optional(),
  /** Lets the asset through although the rule says no. */
  override: Override.optional(),
});
export type PreflightItem = z.infer<typeof PreflightItem>;

/** Where the publication of an approved page stands. */
export const PublicationView = z.strictObject({
  state: z.enum(['queued', 'running', 'waiting', 'needs-attention', 'done']),
  pageVersion: z.int(),
  /** Next try, when waiting, or when the system is left alone until then. */
  nextTryAt: Instant.nullable(),
  /** It stopped, and goes on by itself as soon as the cause is gone. */
  goesOn: z.boolean().optional(),
  attempts: z.int(),
  problem: ProblemView.nullable(),
  record: RecordView.nullable(),
});
export type PublicationView = z.infer<typeof PublicationView>;

export const PageStatus = z.enum([
  'draft',
  'in-approval',
  'approved',
  'rejected',
  'changed-since-approval',
  'review-due',
]);
export type PageStatus = z.infer<typeof PageStatus>;

/** Who is asked now. */
export const Asking = z.strictObject({
  /** Counted from 1. */
  step: z.int(),
  steps: z.int(),
  rule: ApprovalStep.shape.rule,
  /** Those who may decide and have not. */
  waiting: z.array(AccountId),
  /** How many more must agree in this step. */
  missing: z.int(),
  /** All who are left in the group have agreed; one of them ends the step by deciding once more. */
  ended: z.boolean(),
  /** Too few are left to bring the step to an end. */
  stuck: z.boolean(),
  /** For whom the person who looks may decide: themselves or somebody they stand in for. */
  principal: AccountId.nullable(),
});
export type Asking = z.infer<typeof Asking>;

/** Everything the byline's dialog shows. */
export const PageState = z.strictObject({
  pageId: PageId,
  title: z.string(),
  pageVersion: z.int(),
  status: PageStatus,
  round: ApprovalRound.nullable(),
  /** Earlier rounds, newest first. */
  history: z.array(ApprovalRound),
  asking: Asking.nullable(),
  overdue: z.boolean(),
  /** Of the person who looks, where a decision of theirs has to be signed. */
  authenticator: AuthenticatorView.nullable(),
  people: z.array(PersonName),
  /** What the person who looks may do now. */
  may: z.strictObject({
    submit: z.boolean(),
    withdraw: z.boolean(),
    decide: z.boolean(),
    publish: z.boolean(),
  }),
  presets: z.array(Preset),
  publication: PublicationView.nullable(),
  /** Exactly what is no longer as it was approved. */
  drift: z.array(DriftItem).optional(),
  /** The person may edit the page. */
  mayEdit: z.boolean().optional(),
  /** The space's policy lets the person show what a rule forbids, with a reason. */
  mayOverride: z.boolean().optional(),
  /** Newer versions of assets that the approved page shows. */
  newer: z.array(NewerVersion).optional(),
  /** Systems that publishing needs and that are not connected. */
  missing: z.array(SystemKey),
});
export type PageState = z.infer<typeof PageState>;

/** What "Publish as record" will do, for review before it is done. */
export const RecordProposal = z.strictObject({
  pageVersion: z.int(),
  name: z.string(),
  folder: z.string(),
  classification: z.string(),
  retention: z.string().nullable(),
  recordDate: z.string(),
  originator: z.string(),
  category: z
    .strictObject({
      name: z.string(),
      fields: z.array(
        z.strictObject({
          key: z.string(),
          title: z.string(),
          value: z.string(),
          required: z.boolean(),
          maxLength: z.int().nullable(),
          options: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
  /** Whether OpenText does not tell the category's fields just now; the record gets the rule's values then. */
  unread: z.boolean(),
  /** The record that will get a new version, or null when a first one is filed. */
  existing: RecordView.nullable(),
});
export type RecordProposal = z.infer<typeof RecordProposal>;
