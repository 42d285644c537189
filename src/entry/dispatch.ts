import * as z from 'zod';

import { asProblem, problemView } from '../app/problem-view';
import type { App } from '../app/app';
import type { Log } from '../app/ports';
import type { Answer } from '../contracts/problem';
import type { ResolverName } from '../contracts/resolvers';
import { callOf } from './call';
import type { Guarded } from './handle';
import { assetResolvers } from './resolvers/assets';
import { auditResolvers } from './resolvers/audit';
import { evidenceResolvers } from './resolvers/evidence';
import { deliveryResolvers } from './resolvers/deliveries';
import { homeResolvers } from './resolvers/home';
import { impactResolvers } from './resolvers/impact';
import { personalResolvers } from './resolvers/me';
import { pageAssetResolvers } from './resolvers/page-assets';
import { pageResolvers } from './resolvers/page';
import { reconciliationResolvers } from './resolvers/reconciliation';
import { recordResolvers } from './resolvers/records';
import { spaceDeliveryResolvers } from './resolvers/space-deliveries';
import { spaceResolvers } from './resolvers/space';
import { settingsResolvers } from './resolvers/settings';

const HANDLERS: Readonly<Record<ResolverName, Guarded>> = {
  ...assetResolvers,
  ...auditResolvers,
  ...evidenceResolvers,
  ...pageAssetResolvers,
  ...deliveryResolvers,
  ...homeResolvers,
  ...impactResolvers,
  ...personalResolvers,
  ...pageResolvers,
  ...reconciliationResolvers,
  ...recordResolvers,
  ...spaceDeliveryResolvers,
  ...spaceResolvers,
  ...settingsResolvers,
};

const Request = z.looseObject({
  call: z.looseObject({ functionKey: z.string(), payload: z.unknown() }),
  context: z.unknown(),
});

// The SDK's own dispatch looks names up in a plain object, where `constructor` is one too.
const isResolver = (name: string): name is ResolverName => Object.hasOwn(HANDLERS, name);

/**
 * Answers one call of the browser. Always answers: a thrown error would reach people as a sentence of the
 * platform's.
 */
export async function dispatch(
  app: App,
  actor: string | undefined,
  request: unknown,
): Promise<Answer<unknown>> {
  const parsed = Request.safeParse(request);
  const name = parsed.data?.call.functionKey ?? '';
  if (!parsed.success || !isResolver(name)) {
    return { ok: false, problem: { code: 'invalid-input' } };
  }
  try {
    const call = callOf(app, actor, parsed.data.context);
    return { ok: true, value: await HANDLERS[name](call, parsed.data.call.payload) };
  } catch (error) {
    return { ok: false, problem: failure(name, error, app.ports) };
  }
}

function failure(
  name: string,
  error: unknown,
  { log, random }: { log: Log; random: () => number },
) {
  const problem = asProblem(error);
  if (problem.code !== 'unexpected') {
    log('info', 'call-refused', { name, code: problem.code, detail: problem.message });
    return problemView(problem);
  }
  const reference = Math.floor(random() * 16 ** 8)
    .toString(16)
    .padStart(8, '0');
  const cause = problem.cause instanceof Error ? problem.cause.stack : String(problem.cause);
  log('error', 'call-failed', { name, reference, cause });
  return problemView(problem, { reference });
}
