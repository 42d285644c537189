import type { Clock } from '../../clock';
import type { Call, Outcome } from '../invocation/invoker';
import { modulesOf, type AppManifest } from '../manifest';
import { PARALLEL_EVENTS, RETENTION_MS } from './limits';
import { judge } from './retry';
import type { Work, WorkTable } from './work-table';

export interface DeliveriesOptions {
  table: WorkTable;
  clock: Clock;
  manifest: AppManifest;
  invoke: (call: Call) => Promise<Outcome>;
}

/** Hands due events to their functions, at least once, and those that fail again. */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  readonly #running = new Map<number, { work: Work; done: Promise<void> }>();
  #stopped = false;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Starts what is due and may run. */
  pump(): void {
    if (this.#stopped) return;
    for (const work of this.#options.table.due(this.#options.clock.now())) {
      if (this.#running.size >= PARALLEL_EVENTS) return;
      if (this.#slotFree(work)) this.#start(work);
    }
  }

  /** Resolves when one of the running deliveries is over; undefined when none runs. */
  next(): Promise<unknown> | undefined {
    const running = [...this.#running.values()];
    return running.length > 0 ? Promise.race(running.map(({ done }) => done)) : undefined;
  }

  stop(): void {
    this.#stopped = true;
  }

  #slotFree({ concurrency }: Work): boolean {
    if (!concurrency) return true;
    const taken = [...this.#running.values()].filter(
      ({ work }) => work.concurrency?.key === concurrency.key,
    );
    return taken.length < concurrency.limit;
  }

  #start(work: Work): void {
    this.#options.table.start(work.id);
    const done = this.#deliver(work).finally(() => {
      this.#running.delete(work.id);
      this.pump();
    });
    this.#running.set(work.id, { work, done });
  }

  async #deliver(work: Work): Promise<void> {
    const call = this.#callOf(work);
    const outcome = call
      ? await this.#options.invoke(call)
      : { ok: true as const, body: undefined };
    // A host that stops leaves its events as they are; they are delivered again when it is back.
    if (!this.#stopped) this.#settle(work, outcome);
  }

  #settle(work: Work, outcome: Outcome): void {
    const { table, clock } = this.#options;
    const verdict = judge(work, outcome, clock.now());
    if (verdict.kind === 'again') {
      table.retry(work.id, verdict.at, verdict.reason, verdict.data);
      return;
    }
    table.remove(work.id);
    table.settleJob(work.jobId, verdict.kind === 'done');
  }

  #callOf(work: Work): Call | undefined {
    const type = work.kind === 'async' ? 'consumer' : 'trigger';
    const module = modulesOf(this.#options.manifest, type).find(
      ({ key }) => key === work.moduleKey,
    );
    if (!module?.function) return undefined;
    const named = work.kind === 'async' ? { jobId: work.jobId, eventId: work.eventId } : {};
    return {
      functionKey: module.function,
      moduleKey: module.key,
      moduleType: `core:${type}`,
      door: type,
      body: { ...work.body, ...named, ...this.#retryContext(work) },
      accountId: null,
      chain: work.chain,
    };
  }

  #retryContext(work: Work): Record<string, unknown> {
    if (work.retries === 0) return {};
    const remaining = work.pushed + RETENTION_MS - this.#options.clock.now();
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
}
