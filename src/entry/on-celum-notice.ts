import * as z from 'zod';

import { isKnownSender } from '../app/assets/notices';
import { AssetId } from '../contracts/asset';
import { appOf } from './invocation';

/** https://developer.atlassian.com/platform/forge/events-reference/web-trigger/ */
const Request = z.looseObject({
  queryParameters: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().max(262_144).default(''),
});

const Id = z.coerce.number().pipe(AssetId);
const Thing = z.looseObject({ id: Id.optional().catch(undefined) }).optional().catch(undefined);

/** CELUM's own messages name the asset in different places; the Event Dispatcher's name it in the address. */
const Message = z.looseObject({
  id: Id.optional().catch(undefined),
  assetId: Id.optional().catch(undefined),
  asset: Thing,
  entity: Thing,
});

interface Answer {
  statusCode: number;
}

/**
 * A message from CELUM. Nothing of it is believed but that looking at the asset is worth while; whoever sends it
 * must know the secret in the address.
 */
export async function onCelumNotice(request: unknown, backend: unknown): Promise<Answer> {
  const parsed = Request.safeParse(request);
  if (!parsed.success) return { statusCode: 400 };
  const { queryParameters: query, body } = parsed.data;
  const app = appOf(backend);
  if (!(await isKnownSender(app, query['key']?.[0] ?? ''))) return { statusCode: 403 };
  const assetId = assetIn(body) ?? Id.safeParse(query['id']?.[0]).data;
  if (assetId !== undefined) await app.ports.queue.wake([{ kind: 'asset', assetId }]);
  return { statusCode: 204 };
}

function assetIn(body: string): number | undefined {
  const { assetId, asset, entity, id } = Message.safeParse(jsonOf(body)).data ?? {};
  return assetId ?? asset?.id ?? entity?.id ?? id;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
