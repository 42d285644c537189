import * as z from 'zod';

import { AssetCard, AssetId, AssetReference, AssetTile, Collection, Rendition } from './asset';
import { DELIVERY_CALLS } from './delivery-calls';
import { PageState, PreflightItem, RecordProposal } from './approval';
import { PROOF_CALLS } from './proof-calls';
import { RECONCILIATION_CALLS } from './reconciliation-calls';
import {
  CelumMapping,
  CheckResult,
  ConnectionConfig,
  ConnectionField,
  ConnectionView,
  RecordRule,
  SiteSettings,
} from './settings';
import { PersonName } from './approval';
import { APPROVAL_CALLS } from './approval-calls';
import { call, Nothing } from './call';
import { SystemKey } from './systems';
import { VersionComparison } from './page-assets';
import { IMPACT_CALLS } from './impact-calls';
import { RightsAnswer, RightsQuestion, RightsSubjects } from './rights-then';

const Locale = z.string().max(35);

/**
 * Every call the browser may make. The page, the space and the person come from Forge's context and never from
 * the payload. The server parses `input` and answers `Answer<output>`.
 */
export const RESOLVERS = {
  // Picker and asset macro
  'assets.search': call(
    z.strictObject({
      text: z.string().max(200),
      collectionId: z.int().min(1).nullable(),
      kinds: z.array(z.string().max(20)).max(8),
      showUnusable: z.boolean(),
      sort: z.enum(['modified', 'name']),
      page: z.int().min(1).max(10_000),
      locale: Locale,
    }),
    z.strictObject({ items: z.array(AssetTile), total: z.int(), hasNext: z.boolean() }),
  ),
  /** Reopening preselects; those that are gone are named in `missing`. */
  'assets.byIds': call(
    z.strictObject({ ids: z.array(AssetId).max(200), locale: Locale }),
    z.strictObject({ items: z.array(AssetTile), missing: z.array(AssetId) }),
  ),
  'assets.collections': call(
    z.strictObject({ parentId: z.int().min(1).nullable() }),
    z.array(Collection),
  ),
  'assets.renditions': call(z.strictObject({ assetId: AssetId }), z.array(Rendition)),
  /** A pasted CELUM link's asset, or null when the link names none. */
  'assets.ofLink': call(z.strictObject({ url: z.string().max(2000) }), AssetId.nullable()),
  /** Cards of the macro's references; a reader gets only what they may see. */
  'assets.cards': call(
    z.strictObject({
      references: z
        .array(z.strictObject({ assetId: AssetId, versionId: z.int().nullable() }))
        .min(1)
        .max(50),
      locale: Locale,
    }),
    z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('card'), card: AssetCard }),
        /** The reader has no right in CELUM; title and owner say whom to ask. */
        z.strictObject({
          kind: z.literal('no-access'),
          assetId: AssetId,
          name: z.string().nullable(),
          owner: z.string().nullable(),
        }),
        z.strictObject({ kind: z.literal('gone'), assetId: AssetId, name: z.string().nullable() }),
        /** CELUM could not be asked; `card` is the last known one, as of its time. */
        z.strictObject({
          kind: z.literal('stale'),
          assetId: AssetId,
          code: z.string(),
          card: AssetCard.nullable(),
        }),
      ]),
    ),
  ),
  /** A picture's signed address, for those who may see the asset; null when there is none. */
  'assets.picture': call(
    z.strictObject({
      assetId: AssetId,
      versionId: z.int().nullable(),
      renditionId: z.int().nullable(),
    }),
    z.strictObject({ url: z.string().nullable() }),
  ),
  /** Tells the asset's owner, by a comment on the page, that the reader would like to see it. */
  'assets.requestAccess': call(z.strictObject({ assetId: AssetId }), Nothing),

  // Byline
  'page.state': call(Nothing, PageState),
  'page.preflight': call(Nothing, z.array(PreflightItem)),
  ...APPROVAL_CALLS,
  'page.recordProposal': call(Nothing, RecordProposal),
  'page.publish': call(
    z.strictObject({
      pageVersion: z.int(),
      /** Category values the person changed. */
      category: z.record(z.string(), z.string().max(4000)),
    }),
    PageState,
  ),
  /** Only what the page's assets say; nothing but CELUM is asked. */
  'page.gate': call(Nothing, z.array(PreflightItem)),
  /** Takes a newer version of an approved asset, or keeps the approved one with a reason. */
  'page.chooseVersion': call(
    z.strictObject({
      assetId: AssetId,
      versionId: z.int(),
      kind: z.enum(['use', 'keep']),
      reason: z.string().max(2000),
    }),
    PageState,
  ),
  'page.compareVersions': call(z.strictObject({ assetId: AssetId }), VersionComparison),
  /** Lets an asset through that the gate refuses; answers the gate's list after it. */
  'page.override': call(
    z.strictObject({ assetId: AssetId, reason: z.string().min(1).max(2000) }),
    z.array(PreflightItem),
  ),
  /** Asks the asset's owner by a comment on the page. */
  'page.requestRenewal': call(z.strictObject({ assetId: AssetId }), Nothing),
  /** Puts another asset in its place, in every macro of the page. */
  'page.replaceAsset': call(
    z.strictObject({ pageVersion: z.int(), assetId: AssetId, reference: AssetReference }),
    PageState,
  ),
  /** Whether an asset was cleared on a day on which the page was approved, from what was kept then. */
  'page.rightsThen': call(RightsQuestion, RightsAnswer),
  'page.rightsSubjects': call(Nothing, RightsSubjects),
  /** Tries a waiting or parked publication now. */
  'page.retryPublication': call(Nothing, PageState),

  ...IMPACT_CALLS,
  ...PROOF_CALLS,

  // Settings (site admins)
  'settings.connections': call(
    Nothing,
    z.array(z.strictObject({ view: ConnectionView, fields: z.array(ConnectionField) })),
  ),
  'settings.testConnection': call(
    z.strictObject({
      system: SystemKey,
      config: ConnectionConfig,
      /** Empty values mean: use the stored one. */
      secrets: z.record(z.string(), z.string()),
    }),
    CheckResult,
  ),
  'settings.saveConnection': call(
    z.strictObject({
      system: SystemKey,
      config: ConnectionConfig,
      secrets: z.record(z.string(), z.string()),
    }),
    ConnectionView,
  ),
  /** Answers 'in-use' with the list unless nothing depends on it. */
  'settings.removeConnection': call(z.strictObject({ system: SystemKey }), Nothing),
  'settings.celumMapping': call(
    Nothing,
    z.strictObject({
      mapping: CelumMapping,
      /** Suggested for fields that are not mapped yet. */
      suggestions: CelumMapping.partial(),
      fields: z.array(
        z.strictObject({
          id: z.int(),
          name: z.string(),
          type: z.string(),
          options: z.array(z.strictObject({ index: z.int(), label: z.string() })),
        }),
      ),
    }),
  ),
  'settings.saveCelumMapping': call(CelumMapping, Nothing),
  /** A fresh address for CELUM's messages; shown once, for there is a secret in it. */
  'settings.newNoticeAddress': call(Nothing, z.strictObject({ url: z.string() })),
  'settings.noticeAddress': call(Nothing, z.strictObject({ given: z.boolean() })),
  'settings.recordRules': call(Nothing, z.array(RecordRule)),
  'settings.saveRecordRules': call(z.array(RecordRule).max(200), Nothing),
  'settings.folders': call(
    z.strictObject({ parentId: z.int().nullable() }),
    z.array(z.strictObject({ id: z.int(), name: z.string(), hasChildren: z.boolean() })),
  ),
  'settings.classifications': call(
    z.strictObject({ parentId: z.int().nullable() }),
    z.array(
      z.strictObject({
        id: z.int(),
        name: z.string(),
        hasChildren: z.boolean(),
        selectable: z.boolean(),
      }),
    ),
  ),
  'settings.categories': call(Nothing, z.array(z.strictObject({ id: z.int(), name: z.string() }))),
  'settings.categoryFields': call(
    z.strictObject({ folderId: z.int(), categoryId: z.int() }),
    z.array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        type: z.enum(['string', 'integer', 'date', 'boolean', 'other']),
        required: z.boolean(),
        maxLength: z.int().nullable(),
        options: z.array(z.string()),
      }),
    ),
  ),
  'settings.retentions': call(
    Nothing,
    z.array(z.strictObject({ name: z.string(), title: z.string() })),
  ),
  'settings.site': call(
    Nothing,
    z.strictObject({ settings: SiteSettings, people: z.array(PersonName) }),
  ),
  'settings.saveSite': call(SiteSettings, Nothing),
  'settings.findPeople': call(z.strictObject({ text: z.string().max(100) }), z.array(PersonName)),

  ...DELIVERY_CALLS,
  ...RECONCILIATION_CALLS,
} as const;

export type ResolverName = keyof typeof RESOLVERS;
export type ResolverInput<N extends ResolverName> = z.infer<(typeof RESOLVERS)[N]['input']>;
export type ResolverOutput<N extends ResolverName> = z.infer<(typeof RESOLVERS)[N]['output']>;
