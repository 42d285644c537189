import * as z from 'zod';

import { GroupId, Preset } from './preset';
import { ProblemView } from './problem';
import { AccountId, Instant, SystemKey } from './systems';

const FieldId = z.int().min(1).nullable();

export const CelumMapping = z.strictObject({
  approvalField: FieldId,
  approvedValues: z.array(z.int()),
  inReviewValues: z.array(z.int()),
  rejectedValues: z.array(z.int()),
  channelsField: FieldId,
  territoriesField: FieldId,
  languagesField: FieldId,
  licenceEndField: FieldId,
  altTextField: FieldId,
  creditField: FieldId,
  ownerField: FieldId,
  /** Warn this many days before a licence ends. */
  warnDays: z.int().min(0).max(365),
});
export type CelumMapping = z.infer<typeof CelumMapping>;

/** Where a space's approved pages are filed. */
export const RecordRule = z.strictObject({
  /** Space key, or '*' for every space without a rule of its own. */
  spaceKey: z.string().min(1).max(255),
  folderId: z.int().min(1),
  folderName: z.string(),
  classificationId: z.int().min(1),
  classificationName: z.string(),
  retention: z.string().nullable(),
  category: z
    .strictObject({
      id: z.int().min(1),
      name: z.string(),
      /** Attribute key → text with {title}, {pageId}, {spaceKey}, {version}, {approver}, {approvedOn}, {author}. */
      values: z.record(z.string(), z.string()),
    })
    .nullable(),
});
export type RecordRule = z.infer<typeof RecordRule>;

/** What a space publishes for, and what happens to unusable assets. */
export const SpacePolicy = z.strictObject({
  spaceKey: z.string().min(1).max(255),
  channels: z.array(z.string()),
  territories: z.array(z.string()),
  unusableAssets: z.enum(['block', 'warn']),
  /** Who may let such an asset through, with a reason; nobody unless somebody is named. */
  overriders: z.array(AccountId).max(20).optional(),
  /** Groups whose members may, too: whoever belongs to them at that moment. */
  overriderGroups: z
    .array(z.strictObject({ groupId: GroupId, name: z.string().min(1).max(255) }))
    .max(10)
    .optional(),
});
export type SpacePolicy = z.infer<typeof SpacePolicy>;

export const SiteSettings = z.strictObject({
  /** Language of what the app writes into pages: byline, comments, filed documents. */
  language: z.enum(['en', 'de']),
  timeZone: z.string(),
  presets: z.array(Preset),
  policies: z.array(SpacePolicy),
});
export type SiteSettings = z.infer<typeof SiteSettings>;

/** Fields of a connection that are not secret, by system. */
export const ConnectionConfig = z.record(z.string(), z.string());

export const ConnectionView = z.strictObject({
  system: SystemKey,
  title: z.string(),
  state: z.enum(['not-connected', 'connected', 'failing', 'egress-missing']),
  config: ConnectionConfig,
  /** Which secret fields are set; their values never leave the secret store. */
  secretsSet: z.array(z.string()),
  account: z.string().nullable(),
  checkedAt: Instant.nullable(),
  problem: ProblemView.nullable(),
  /** What would stop working if it were removed: pages, rules, deliveries. */
  usedBy: z.array(z.strictObject({ kind: z.string(), count: z.int() })),
});
export type ConnectionView = z.infer<typeof ConnectionView>;

/** One field of a connection's form; labels are in the browser's dictionaries under `${system}.${name}`. */
export const ConnectionField = z.strictObject({
  name: z.string(),
  secret: z.boolean(),
  required: z.boolean(),
  kind: z.enum(['url', 'text', 'password', 'choice']),
  choices: z.array(z.string()),
});
export type ConnectionField = z.infer<typeof ConnectionField>;

export const CheckResult = z.strictObject({
  ok: z.boolean(),
  account: z.string().nullable(),
  version: z.string().nullable(),
  warnings: z.array(z.strictObject({ code: z.string(), subject: z.string().optional() })),
  problem: ProblemView.nullable(),
  milliseconds: z.int(),
});
export type CheckResult = z.infer<typeof CheckResult>;
