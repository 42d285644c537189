import * as z from 'zod';

import { hearNotice } from '../app/assets/notices';
import { appOf } from './invocation';

/** https://developer.atlassian.com/platform/forge/events-reference/web-trigger/ */
const Request = z.looseObject({
  path: z.string().default(''),
  queryParameters: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().max(262_144).default(''),
});

/** A message from CELUM, at the address that an admin gave it. */
export async function onCelumNotice(
  request: unknown,
  backend: unknown,
): Promise<{ statusCode: number }> {
  const parsed = Request.safeParse(request);
  if (!parsed.success) return { statusCode: 400 };
  const { path, queryParameters, body } = parsed.data;
  const query = Object.fromEntries(
    Object.entries(queryParameters).map(([name, [value]]) => [name, value ?? '']),
  );
  const heard = await hearNotice(appOf(backend), { path, query, body });
  return { statusCode: heard ? 204 : 403 };
}
