import * as z from 'zod';

import type { LibraryNotice } from '../../contracts/library-notice';

/** What came to the address that CELUM, or brix' Event Dispatcher, was told. */
interface Message {
  /** Behind the address; one way of set-up puts the event's type there. */
  path?: string | undefined;
  query: Readonly<Record<string, string>>;
  body: string;
}

const Id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const Thing = z.looseObject({ id: Id }).optional().catch(undefined);

/** Events name what they are about in different places. Source: the …Event models of CELUM's OpenAPI document. */
const Event = z.looseObject({
  type: z.string().optional().catch(undefined),
  id: Id.optional().catch(undefined),
  assetId: Id.optional().catch(undefined),
  asset: Thing,
  entity: z
    .looseObject({ id: Id.optional().catch(undefined), sourceAsset: Thing })
    .optional()
    .catch(undefined),
});
type Event = z.infer<typeof Event>;

/**
 * The hint in CELUM's own JSON, or in the Event Dispatcher's parameters (GET or POST); null when there is none. It proves
 * nothing: whoever sent it must be known by the secret in the address, and nothing but the id is taken from it.
 */
export function parseNotice({ path = '', query, body }: Message): LibraryNotice | null {
  const event = Event.safeParse(jsonOf(body));
  if (event.success) return noticeOf(event.data.type ?? path.split('/').at(-1) ?? '', event.data);
  const parameters = query['eventType'] === undefined ? parametersIn(body) : query;
  return noticeOf(typeOf(parameters['eventType'] ?? ''), Event.parse({ id: parameters['id'] }));
}

const COLLECTION_KINDS = { COLLECTION_CREATED: 'created', COLLECTION_DELETED: 'gone' } as const;

const ASSET_KINDS = {
  ASSET_CREATED: 'created',
  ASSET_DELETED: 'gone',
  ASSET_RELEASED: 'released',
  ASSET_VERSION_ADDED: 'version',
  ASSET_VERSION_ACTIVATED: 'version',
  ASSET_VERSION_DELETED: 'version',
} as const;

const hasKey = <Key extends string>(table: Record<Key, unknown>, key: string): key is Key =>
  Object.hasOwn(table, key);

function noticeOf(type: string, event: Event): LibraryNotice | null {
  if (type.startsWith('COLLECTION_')) {
    const collectionId = event.entity?.id ?? event.id;
    if (collectionId === undefined) return null;
    return {
      collectionId,
      kind: hasKey(COLLECTION_KINDS, type) ? COLLECTION_KINDS[type] : 'changed',
    };
  }
  const assetId = assetIn(type, event);
  if (assetId === undefined) return null;
  return { assetId, kind: hasKey(ASSET_KINDS, type) ? ASSET_KINDS[type] : 'changed' };
}

function assetIn(type: string, { id, assetId, asset, entity }: Event): number | undefined {
  // A relation has an id of its own; its source is the asset that changed.
  if (type.startsWith('RELATION_')) return entity?.sourceAsset?.id;
  if (!/^(ASSET|EXTERNAL_REFERENCE|PREVIEW)_/.test(type)) return undefined;
  return assetId ?? asset?.id ?? entity?.id ?? id;
}

/** "AssetVersionAddedEvent" is ASSET_VERSION_ADDED; what was once a node is a collection. */
const typeOf = (name: string): string =>
  name
    .replace(/Event$/, '')
    .replace(/^Node/, 'Collection')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();

const parametersIn = (body: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(body));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
