import * as z from 'zod';

import { createApp, type App } from '../app/app';
import { Problem } from '../errors';
import { createPorts } from '../platform/ports';

/** What Forge says of an invocation, apart from its payload. */
const Backend = z.looseObject({
  installContext: z.string().optional(),
  principal: z.looseObject({ accountId: z.string() }).nullish(),
});

/** The account that acts, as Forge vouches for it; undefined when nobody does. */
export function actorOf(backend: unknown): string | undefined {
  const parsed = Backend.safeParse(backend);
  return parsed.success ? parsed.data.principal?.accountId : undefined;
}

/** The app for this invocation's site: `ari:cloud:confluence::site/<cloudId>`. */
export function appOf(backend: unknown): App {
  const parsed = Backend.safeParse(backend);
  const cloudId = parsed.data?.installContext?.split('/').at(-1) ?? '';
  if (!/^[A-Za-z0-9-]{1,64}$/.test(cloudId)) {
    throw new Problem('unexpected', { detail: 'no installation context' });
  }
  return createApp(createPorts(cloudId, actorOf(backend) ?? null));
}
