import * as z from 'zod';

import { Meaning, PageState, PersonName, PreflightItem } from './approval';
import { ApprovalQueue } from './approval-queue';
import { AuthenticatorView, SignatureCode } from './authenticator';
import { call, Nothing } from './call';
import { Deputy, DeputyView } from './deputy';
import { GroupId } from './preset';
import { SpaceReport } from './space-report';
import { AccountId, Day, Instant, PageId } from './systems';

/** A code of the person's authenticator, where the preset asks for one. */
const code = SignatureCode.optional();
const Approval = z.strictObject({
  pageVersion: z.int(),
  meaning: Meaning,
  comment: z.string().max(2000),
  code,
});
const Rejection = z.strictObject({
  pageVersion: z.int(),
  reason: z.string().min(1).max(2000),
  code,
});

/** Calls about approvals: of one page, of a person, of a space. */
export const APPROVAL_CALLS = {
  /** What speaks against a preset for this page: who cannot see it, whose account is closed. */
  'page.approvers': call(z.strictObject({ presetId: z.string() }), z.array(PreflightItem)),
  /** Pages to choose from for a change set: this one's children, or those that a search finds. */
  'page.candidates': call(
    z.strictObject({ text: z.string().max(100) }),
    z.array(z.strictObject({ pageId: PageId, title: z.string(), pageVersion: z.int() })),
  ),
  'page.submit': call(
    z.strictObject({
      pageVersion: z.int(),
      presetId: z.string(),
      note: z.string().max(2000),
      /** Instead of what the preset says; null for no date. */
      dueOn: Day.nullable().optional(),
      /** Pages that are to be approved together with this one. */
      together: z
        .array(z.strictObject({ pageId: PageId, pageVersion: z.int() }))
        .max(4)
        .optional(),
    }),
    PageState,
  ),
  'page.withdraw': call(z.strictObject({ pageVersion: z.int() }), PageState),
  'page.approve': call(Approval, PageState),
  'page.reject': call(Rejection, PageState),

  // The app's own page
  'home.toDecide': call(Nothing, ApprovalQueue),
  /** A decision from the queue; the page is read as the person. */
  'home.approve': call(Approval.extend({ pageId: PageId }), ApprovalQueue),
  'home.reject': call(Rejection.extend({ pageId: PageId }), ApprovalQueue),

  // The app's page inside a space
  'space.report': call(z.strictObject({ from: z.string().max(2000).nullable() }), SpaceReport),

  // What is a person's own
  'me.deputy': call(Nothing, DeputyView.nullable()),
  'me.nameDeputy': call(Deputy, DeputyView.nullable()),
  'me.removeDeputy': call(Nothing, DeputyView.nullable()),
  'me.findPeople': call(z.strictObject({ text: z.string().max(100) }), z.array(PersonName)),
  'me.authenticator': call(Nothing, AuthenticatorView),
  /** The secret as text and as address of an authenticator app; it is never answered again. */
  'me.beginAuthenticator': call(
    Nothing,
    z.strictObject({ secret: z.string(), address: z.string() }),
  ),
  /** Answers the recovery codes, once. */
  'me.confirmAuthenticator': call(
    z.strictObject({ code: SignatureCode }),
    z.strictObject({ recoveryCodes: z.array(z.string()) }),
  ),
  'me.recoverAuthenticator': call(z.strictObject({ code: z.string().max(40) }), AuthenticatorView),

  // Who decides and who signs (site admins)
  'settings.findGroups': call(
    z.strictObject({ text: z.string().max(100) }),
    z.array(z.strictObject({ groupId: GroupId, name: z.string() })),
  ),
  /** Who has set up an authenticator. */
  'settings.authenticators': call(
    Nothing,
    z.array(
      z.strictObject({ person: PersonName, since: Instant, lockedUntil: Instant.nullable() }),
    ),
  ),
  'settings.resetAuthenticator': call(z.strictObject({ accountId: AccountId }), Nothing),
} as const;
