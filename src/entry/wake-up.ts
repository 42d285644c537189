import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';

import { keepTime } from '../app/approvals/in-time';
import { announce } from '../app/approvals/notice';
import type { App } from '../app/app';
import { checkSlice } from '../app/audit/check';
import { lookAgain } from '../app/assets/look-again';
import { pump } from '../app/delivery/pump';
import { reconcileSlice } from '../app/reconciliation/slice';
import { reportSlice } from '../app/personal-data/report';
import type { Wake } from '../app/ports';
import { asProblem } from '../app/problem-view';
import { refreshByline } from '../app/publication/byline';
import { engineOf } from '../app/publication/engine-of';
import { walkPages } from '../app/references/walk-pages';
import { wakeApproved } from '../app/upkeep';
import { AssetId } from '../contracts/asset';
import { PageId, SystemKey } from '../contracts/systems';

const WakeUp = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('delivery'),
    system: SystemKey,
    id: z.string().max(100).optional(),
  }),
  z.object({ kind: z.literal('page'), pageId: PageId, notify: z.boolean() }),
  z.object({ kind: z.literal('round'), pageId: PageId }),
  z.object({ kind: z.literal('asset'), assetId: AssetId }),
  z.object({ kind: z.literal('references') }),
  z.object({ kind: z.literal('approved-pages') }),
  z.object({ kind: z.literal('personal-data') }),
  z.object({ kind: z.literal('audit-check') }),
  z.object({ kind: z.literal('reconciliation') }),
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
  switch (body.kind) {
    case 'delivery':
      await pump(engineOf(app), body.system, body.id);
      return undefined;
    case 'page':
      return await orAgain(app, body, () => writePage(app, body));
    case 'round':
      return await orAgain(app, body, () => lookAtRound(app, body.pageId));
    case 'asset':
      return await orAgain(app, body, () => lookAgain(app, body.assetId));
    case 'references':
      return await orAgain(app, body, () => walkPages(app));
    case 'approved-pages':
      return await orAgain(app, body, () => wakeApproved(app));
    case 'personal-data':
      return await orAgain(app, body, () => reportSlice(app));
    case 'audit-check':
      return await orAgain(app, body, () => checkSlice(app));
    case 'reconciliation':
      return await orAgain(app, body, () => reconcileSlice(app));
  }
}

async function writePage(
  app: App,
  { pageId, notify }: Extract<Wake, { kind: 'page' }>,
): Promise<void> {
  const round = notify ? await app.rounds.read(pageId) : undefined;
  if (round) await announce(app.asApp, round, await app.settings.site());
  await refreshByline(app, pageId);
}

async function lookAtRound(app: App, pageId: string): Promise<void> {
  if (await keepTime(app, pageId)) await refreshByline(app, pageId);
}

/** Asks for the same event again when the failure is one that passes. */
async function orAgain(
  { ports }: App,
  wake: Wake,
  work: () => Promise<void>,
): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const problem = asProblem(error);
    ports.log('warn', 'wake-failed', { ...wake, detail: problem.message });
    if (!problem.shouldRetry) return undefined;
    return new InvocationError({
      retryAfter: Math.min(900, Math.max(5, problem.retryAfterSeconds ?? 30)),
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    });
  }
}
