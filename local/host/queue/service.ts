import { randomUUID } from 'node:crypto';

import type { Clock } from '../../clock';
import type { Faults } from '../faults';
import { TIMEOUT_SECONDS } from '../invocation/limits';
import type { Running } from '../invocation/invoker';
import { modulesOf, type AppManifest, type ManifestModule } from '../manifest';
import {
  CHAIN_LENGTH,
  DELAY_MAX_SECONDS,
  EVENTS_PER_MINUTE,
  EVENTS_PER_PUSH,
  LONG_RUNNING_EVENT_BYTES,
  LONG_RUNNING_SECONDS,
  PUSH_BYTES,
} from './limits';
import type { WorkTable } from './work-table';

interface PushedEvent {
  body: Record<string, unknown>;
  delayInSeconds?: number;
  concurrency?: { key: string; limit: number };
}

interface PushRequest {
  queueName: string;
  jobId: string;
  payload: PushedEvent[];
}

interface QueueAnswer {
  status: number;
  body?: unknown;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

export interface QueueServiceOptions {
  table: WorkTable;
  clock: Clock;
  manifest: AppManifest;
  faults: Faults;
  pump: () => void;
}

/**
 * Answers what @forge/events asks below /webhook/queue/: publish, stats, cancel
 * (events 3.0.8, out/queries.js and out/validators.js).
 */
export class QueueService {
  readonly #options: QueueServiceOptions;
  #minute = -1;
  #pushedInMinute = 0;

  constructor(options: QueueServiceOptions) {
    this.#options = options;
  }

  answer(operation: string, text: string, by: Running): QueueAnswer {
    const request = JSON.parse(text) as PushRequest;
    if (operation === 'publish') return this.#push(request, by);
    if (operation === 'stats') return this.#stats(request);
    return operation === 'cancel' ? this.#cancel(request) : { status: 404, body: {} };
  }

  #push(request: PushRequest, by: Running): QueueAnswer {
    const refused = this.#refusal(request, by);
    if (refused) return refused;
    const { manifest, table, pump } = this.#options;
    const { queueName, jobId, payload } = request;
    const consumer = modulesOf(manifest, 'consumer').find(({ queue }) => queue === queueName);
    if (!consumer) {
      return { status: 400, body: { message: `No consumer listens to the queue ${queueName}.` } };
    }
    // Every push of this invocation counts, as well as those that led to it.
    by.call.chain = (by.call.chain ?? 0) + 1;
    table.openJob(jobId, queueName);
    const failedEvents: { index: string; errorMessage: string }[] = [];
    for (const [index, event] of payload.entries()) {
      const errorMessage = this.#reasonAgainst(event, consumer);
      if (errorMessage) failedEvents.push({ index: String(index), errorMessage });
      else this.#record(event, consumer, request, by.call.chain);
    }
    by.meter.usage.eventsPushed += payload.length - failedEvents.length;
    pump();
    return failedEvents.length > 0
      ? { status: 202, body: { failedEvents } }
      : { status: 201, body: {} };
  }

  #refusal({ payload }: PushRequest, by: Running): QueueAnswer | undefined {
    if (this.#options.faults.takePushFailure()) {
      return { status: 503, body: { message: 'Service unavailable' } };
    }
    if ((by.call.chain ?? 0) >= CHAIN_LENGTH) return { status: 405 };
    if (payload.length === 0 || payload.length > EVENTS_PER_PUSH) {
      return { status: 400, body: { message: `A push takes 1 to ${EVENTS_PER_PUSH} events.` } };
    }
    if (bytes(payload) > PUSH_BYTES) {
      return {
        status: 413,
        body: { errorMessage: 'The events of a push may have 200 KB together.' },
      };
    }
    return this.#overMinute(payload.length)
      ? { status: 429, body: { message: 'Too many requests.' } }
      : undefined;
  }

  #overMinute(count: number): boolean {
    const present = Math.floor(this.#options.clock.now() / 60_000);
    if (present !== this.#minute) [this.#minute, this.#pushedInMinute] = [present, 0];
    if (this.#pushedInMinute + count > EVENTS_PER_MINUTE) return true;
    this.#pushedInMinute += count;
    return false;
  }

  #reasonAgainst(event: PushedEvent, consumer: ManifestModule): string | undefined {
    const { delayInSeconds = 0, concurrency } = event;
    if (delayInSeconds < 0 || delayInSeconds > DELAY_MAX_SECONDS) {
      return 'The delay must be 0 to 900 seconds.';
    }
    if (concurrency && concurrency.limit < 1) return 'The concurrency limit must be at least 1.';
    if (this.#runsLong(consumer) && bytes(event) > LONG_RUNNING_EVENT_BYTES) {
      return 'An event for a function that runs longer than 55 seconds may have 100 KB.';
    }
    return undefined;
  }

  #runsLong(consumer: ManifestModule): boolean {
    const functions = modulesOf(this.#options.manifest, 'function');
    const declared = functions.find(({ key }) => key === consumer.function);
    return (declared?.timeoutSeconds ?? TIMEOUT_SECONDS.consumer) > LONG_RUNNING_SECONDS;
  }

  #record(event: PushedEvent, consumer: ManifestModule, request: PushRequest, chain: number): void {
    const { delayInSeconds = 0, concurrency } = event;
    const { table, clock, faults } = this.#options;
    const now = clock.now();
    const work = {
      kind: 'async' as const,
      eventId: randomUUID(),
      moduleKey: consumer.key,
      jobId: request.jobId,
      body: { ...event, queueName: request.queueName },
      due: now + delayInSeconds * 1000,
      pushed: now,
      concurrency,
      chain,
    };
    table.add(work);
    // At least once means: sometimes twice.
    if (faults.takeDuplicate()) table.add(work);
  }

  #stats({ jobId, queueName }: PushRequest): QueueAnswer {
    const job = this.#options.table.job(jobId, queueName);
    return job ? { status: 200, body: job } : { status: 404, body: {} };
  }

  #cancel({ jobId, queueName }: PushRequest): QueueAnswer {
    const { table } = this.#options;
    if (!table.job(jobId, queueName)) return { status: 404, body: {} };
    table.cancel(jobId);
    return { status: 204 };
  }
}
