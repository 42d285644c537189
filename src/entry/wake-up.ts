import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';

import { announce } from '../app/approvals/notice';
import type { App } from '../app/app';
import { attempt } from '../app/delivery/engine';
import type { Wake } from '../app/ports';
import { asProblem } from '../app/problem-view';
import { refreshByline } from '../app/publication/byline';
import { engineOf } from '../app/publication/engine-of';
import { PageId } from '../contracts/systems';

const WakeUp: z.ZodType<Wake> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delivery'), id: z.string().max(100) }),
  z.object({ kind: z.literal('page'), pageId: PageId, notify: z.boolean() }),
]);
const Event = z.looseObject({ body: WakeUp });

/** What one event of the `deliveries` queue sets off; asks for redelivery by what it answers. */
export async function wakeUp(app: App, event: unknown): Promise<InvocationError | undefined> {
  const parsed = Event.safeParse(event);
  if (!parsed.success) {
    app.ports.log('error', 'wake-not-understood');
    return undefined;
  }
  const { body } = parsed.data;
  if (body.kind === 'page') return await writePage(app, body);
  await attempt(engineOf(app), body.id);
  return undefined;
}

async function writePage(
  app: App,
  { pageId, notify }: Extract<Wake, { kind: 'page' }>,
): Promise<InvocationError | undefined> {
  try {
    const round = notify ? await app.rounds.read(pageId) : undefined;
    if (round) await announce(app.asApp, round, (await app.settings.site()).language);
    await refreshByline(app, pageId);
    return undefined;
  } catch (error) {
    const problem = asProblem(error);
    app.ports.log('warn', 'page-not-written', { pageId, detail: problem.message });
    if (!problem.shouldRetry) return undefined;
    return new InvocationError({
      retryAfter: Math.min(900, Math.max(5, problem.retryAfterSeconds ?? 30)),
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    });
  }
}
