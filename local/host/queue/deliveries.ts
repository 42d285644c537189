import type { Clock } from '../../clock';
import type { Call, Outcome } from '../invocation/invoker';
import { modulesOf, type AppManifest } from '../manifest';
import { PARALLEL_EVENTS, RETENTION_MS } from './limits';
import { judge } from './retry';
import type { Work, WorkTable } from './work-table';

export type Deliveries = ReturnType<typeof createDeliveries>;

/** Hands due events to their functions, at least once, and those that fail again. */
export function createDeliveries(options: {
  table: WorkTable;
  clock: Clock;
  manifest: AppManifest;
  invoke: (call: Call) => Promise<Outcome>;
}) {
  const { table, clock, manifest } = options;
  const running = new Map<number, { work: Work; done: Promise<void> }>();
  let stopped = false;

  function retryContext(work: Work): Record<string, unknown> {
    if (work.retries === 0) return {};
    const remaining = work.pushed + RETENTION_MS - clock.now();
    return {
      retryContext: {
        retryCount: work.retries,
        retryReason: work.retryReason,
        retryData: work.retryData,
        retentionWindow: {
          startTime: new Date(work.pushed).toISOString(),
          remainingTimeMs: Math.max(0, remaining),
        },
      },
    };
  }

  function callOf(work: Work): Call | undefined {
    const type = work.kind === 'async' ? 'consumer' : 'trigger';
    const module = modulesOf(manifest, type).find(({ key }) => key === work.moduleKey);
    if (!module?.function) return undefined;
    const named = work.kind === 'async' ? { jobId: work.jobId, eventId: work.eventId } : {};
    return {
      functionKey: module.function,
      moduleKey: module.key,
      moduleType: type === 'trigger' ? 'core:trigger' : 'core:consumer',
      door: type,
      body: { ...work.body, ...named, ...retryContext(work) },
      accountId: null,
      chain: work.chain,
    };
  }

  function settle(work: Work, outcome: Outcome): void {
    const verdict = judge(work, outcome, clock.now());
    if (verdict.kind === 'again')
      return table.retry(work.id, verdict.at, verdict.reason, verdict.data);
    table.remove(work.id);
    table.settleJob(work.jobId, verdict.kind === 'done');
  }

  async function deliver(work: Work): Promise<void> {
    const call = callOf(work);
    if (!call) return settle(work, { ok: true, body: undefined });
    const outcome = await options.invoke(call);
    // A host that stops leaves its events as they are; they are delivered again when it is back.
    if (!stopped) settle(work, outcome);
  }

  const slotFree = ({ concurrency }: Work): boolean => {
    if (!concurrency) return true;
    const taken = [...running.values()].filter(
      ({ work }) => work.concurrency?.key === concurrency.key,
    );
    return taken.length < concurrency.limit;
  };

  function start(work: Work): void {
    table.start(work.id);
    const done = deliver(work).finally(() => {
      running.delete(work.id);
      if (!stopped) pump();
    });
    running.set(work.id, { work, done });
  }

  /** Starts what is due and may run. */
  function pump(): void {
    if (stopped) return;
    for (const work of table.due(clock.now())) {
      if (running.size >= PARALLEL_EVENTS) return;
      if (slotFree(work)) start(work);
    }
  }

  return {
    pump,
    /** Resolves when one of the running deliveries is over; undefined when none runs. */
    next: (): Promise<unknown> | undefined =>
      running.size > 0 ? Promise.race([...running.values()].map(({ done }) => done)) : undefined,
    stop(): void {
      stopped = true;
    },
  };
}
