import * as z from 'zod';

import { ApprovedState } from './approved-state';
import { AssetId, UsabilityReason } from './asset';
import { DriftItem } from './drift';
import { NewerVersion, Override, VersionChoice } from './page-assets';
import { RecordView } from './records';
import { AccountId, Instant, PageId, SystemKey } from './systems';
import { ProblemView } from './problem';

export const Preset = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  approvers: z.array(AccountId).min(1).max(20),
  rule: z.enum(['any', 'all']),
});
export type Preset = z.infer<typeof Preset>;

/** What approving means to the one who approves. */
export const Meaning = z.enum(['content', 'brand', 'legal', 'release']);
export type Meaning = z.infer<typeof Meaning>;

export const Decision = z.strictObject({
  by: AccountId,
  at: Instant,
  kind: z.enum(['approve', 'reject']),
  meaning: Meaning.nullable(),
  comment: z.string().max(2000),
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

/** One round of approval of one page version. */
export const ApprovalRound = z.strictObject({
  pageId: PageId,
  spaceKey: z.string(),
  title: z.string(),
  pageVersion: z.int().min(1),
  state: z.enum(['in-approval', 'approved', 'rejected', 'withdrawn']),
  preset: Preset,
  note: z.string().max(2000),
  submittedBy: AccountId,
  submittedAt: Instant,
  decisions: z.array(Decision),
  settledAt: Instant.nullable(),
  frozen: z.array(FrozenReference),
  /** SHA-256 of the page's canonical body at that version. */
  bodyHash: z.string(),
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
 * (`folder`), `rule-missing`; connection lines `not-connected`, `unavailable`; permission lines `approver-cannot-see`.
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
  /** Next try, when waiting. */
  nextTryAt: Instant.nullable(),
  attempts: z.int(),
  problem: ProblemView.nullable(),
  record: RecordView.nullable(),
});
export type PublicationView = z.infer<typeof PublicationView>;

/** Everything the byline's dialog shows. */
export const PageState = z.strictObject({
  pageId: PageId,
  title: z.string(),
  pageVersion: z.int(),
  status: z.enum(['draft', 'in-approval', 'approved', 'rejected', 'changed-since-approval']),
  round: ApprovalRound.nullable(),
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
  /** The record that will get a new version, or null when a first one is filed. */
  existing: RecordView.nullable(),
});
export type RecordProposal = z.infer<typeof RecordProposal>;
