import * as z from 'zod';

// What Graph sends, in its own words. Loose on purpose: it adds fields.

export const Token = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() });

const Identity = z.looseObject({
  user: z.looseObject({ displayName: z.string().optional() }).optional(),
  application: z.looseObject({ displayName: z.string().optional() }).optional(),
});

const Reference = z.looseObject({ id: z.string().optional(), path: z.string().optional() });

/** A driveItem. https://learn.microsoft.com/graph/api/resources/driveitem */
export const WireItem = z.looseObject({
  id: z.string().min(1),
  name: z.string(),
  size: z.int().min(0).optional(),
  eTag: z.string().min(1),
  lastModifiedDateTime: z.iso.datetime().optional(),
  lastModifiedBy: Identity.optional(),
  parentReference: Reference.optional(),
  root: z.unknown().optional(),
  folder: z.unknown().optional(),
  file: z
    .looseObject({
      hashes: z.looseObject({ quickXorHash: z.string().nullish() }).optional(),
    })
    .optional(),
  '@microsoft.graph.downloadUrl': z.string().optional(),
});
export type WireItem = z.infer<typeof WireItem>;

export const ItemPage = z.looseObject({
  value: z.array(WireItem),
  '@odata.nextLink': z.string().optional(),
});

/** A deleted item has neither name nor eTag. https://learn.microsoft.com/graph/api/driveitem-delta, Remarks */
const Deleted = z.looseObject({ id: z.string().min(1), deleted: z.looseObject({}) });

export const DeltaPage = z.looseObject({
  value: z.array(z.union([Deleted, WireItem])),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
export type DeltaPage = z.infer<typeof DeltaPage>;

export const UploadSession = z.looseObject({
  uploadUrl: z.string(),
  expirationDateTime: z.iso.datetime(),
});

export const UploadStatus = z.looseObject({
  expirationDateTime: z.iso.datetime().optional(),
  nextExpectedRanges: z.array(z.string()),
});

export const Permission = z.looseObject({
  id: z.string().min(1),
  expirationDateTime: z.string().nullish(),
  link: z.looseObject({ webUrl: z.string().min(1) }),
});

/** A permission of any kind; whom it was granted to stands in one of two places. https://learn.microsoft.com/graph/api/resources/permission */
const Holder = z.looseObject({ email: z.string().nullish() }).nullish();
export const Permissions = z.looseObject({
  value: z.array(
    z.looseObject({
      id: z.string().min(1),
      roles: z.array(z.string()).optional(),
      invitation: z.looseObject({ email: z.string().nullish() }).nullish(),
      grantedToV2: z.looseObject({ user: Holder, siteUser: Holder }).nullish(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
});

/** https://learn.microsoft.com/graph/long-running-actions-overview */
export const CopyMonitor = z.looseObject({
  status: z.string(),
  resourceId: z.string().nullish(),
});

export const Subscription = z.looseObject({
  id: z.string().min(1),
  expirationDateTime: z.iso.datetime(),
});

export const RetentionLabel = z.looseObject({ name: z.string().nullish() });

export const Drive = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  webUrl: z.string().optional(),
  owner: z
    .looseObject({
      user: z.looseObject({ displayName: z.string().optional() }).optional(),
      group: z.looseObject({ displayName: z.string().optional() }).optional(),
    })
    .optional(),
  quota: z.looseObject({ state: z.string().optional() }).optional(),
});

/** https://learn.microsoft.com/graph/change-notifications-delivery-webhooks */
export const Notices = z.looseObject({
  value: z
    .array(
      z.looseObject({
        subscriptionId: z.string().min(1).max(200),
        clientState: z.string().nullish(),
        lifecycleEvent: z.string().optional(),
      }),
    )
    .min(1)
    .max(1000),
});

/** Codes are nested; the innermost is the most exact. https://learn.microsoft.com/graph/errors */
const ErrorBody = z.looseObject({
  error: z.looseObject({
    code: z.string().optional(),
    innerError: z.looseObject({ code: z.string().optional() }).optional(),
    innererror: z.looseObject({ code: z.string().optional() }).optional(),
  }),
});

/** Every code that an error's body states, the outer first; empty when it is not Graph's envelope. */
export function codesOf(text: string): string[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [];
  }
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success) return [];
  const { code, innerError, innererror } = parsed.data.error;
  return [code, innerError?.code, innererror?.code].filter((one) => one !== undefined);
}
