import { createHmac, randomBytes, randomUUID } from 'node:crypto';

import { modulesOf, type AppManifest, type ManifestModule } from '../manifest';
import { RuntimeCrash, type ConsoleLine, type FunctionProcess } from '../runtime/function-process';
import type { Installation } from './installation';
import { logBudget, type InvocationLog, type LogBudget } from './invocation-log';
import type { AppContext, LambdaEvent, LambdaResult } from './lambda-event';
import {
  ANSWER_BYTES,
  PAYLOAD_BYTES,
  TIMEOUT_CAN_BE_SET,
  TIMEOUT_MAX_SECONDS,
  TIMEOUT_SECONDS,
  type Door,
} from './limits';
import { Meter, type Usage } from './meter';

export interface Call {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  door: Door;
  body: unknown;
  /** For whom it runs; null when nobody acts. */
  accountId: string | null;
  /** Pushes to queues that led here, for the limit on chains. */
  chain?: number;
}

export type Outcome =
  | { ok: true; body: unknown }
  | { ok: false; reason: Exclude<Usage['outcome'], 'ok' | 'running'>; message: string };

/** An invocation that may call the proxy. */
export interface Running {
  id: string;
  call: Call;
  meter: Meter;
  budget: LogBudget;
  timeoutSeconds: number;
}

const KEPT_CALLS = 5000;
const KEPT_RECENT = 500;

export interface InvokerOptions {
  manifest: AppManifest;
  installation: Installation;
  process: (onLine: (line: ConsoleLine) => void) => FunctionProcess;
  log: InvocationLog;
  proxyUrl: () => string;
  permissions: () => AppContext['permissions'];
  now: () => number;
  /** Replaces Forge's time-outs, in seconds; for tests. */
  timeouts?: Partial<Record<Door, number>>;
}

function judge(result: LambdaResult): Outcome {
  if (!result.success) {
    const { errorType = 'Error', errorMessage = '' } = result.error ?? {};
    return { ok: false, reason: 'error', message: errorMessage || errorType };
  }
  const bytes = Buffer.byteLength(JSON.stringify(result.body ?? null));
  return bytes > ANSWER_BYTES
    ? {
        ok: false,
        reason: 'too-big',
        message: `The function's answer of ${bytes} bytes is over 5 MB.`,
      }
    : { ok: true, body: result.body };
}

/** Runs functions: makes their events, holds them to their time, and keeps what they used. */
export class Invoker {
  readonly #options: InvokerOptions;
  readonly #child: FunctionProcess;
  readonly #running = new Map<string, Running>();
  /** Lines of the console may arrive a moment after the answer. */
  readonly #recent = new Map<string, Running>();
  readonly #calls: Usage[] = [];
  readonly #tokenKey = randomBytes(32);

  constructor(options: InvokerOptions) {
    this.#options = options;
    this.#child = options.process((line) => {
      const by = this.#recent.get(line.invocationId ?? '');
      options.log.add(line, by && { usage: by.meter.usage, budget: by.budget });
    });
  }

  readonly invoke = async (call: Call): Promise<Outcome> => {
    const id = randomUUID();
    const timeoutSeconds = this.#timeoutOf(call);
    const meter = new Meter({
      invocationId: id,
      functionKey: call.functionKey,
      moduleKey: call.moduleKey,
      startedAt: this.#options.now(),
    });
    this.#calls.push(meter.usage);
    if (this.#calls.length > KEPT_CALLS) this.#calls.shift();
    const started = performance.now();
    const outcome = await this.#within({
      id,
      call,
      meter,
      timeoutSeconds,
      budget: logBudget(timeoutSeconds),
    });
    meter.usage.milliseconds = Math.round(performance.now() - started);
    meter.usage.outcome = outcome.ok ? 'ok' : outcome.reason;
    if (!outcome.ok && outcome.reason === 'timeout') await this.#child.killIfStuck();
    return outcome;
  };

  /** The invocation that a proxy token belongs to, while it runs. */
  byToken(token: string): Running | undefined {
    return this.#running.get(token);
  }

  calls(): readonly Usage[] {
    return this.#calls;
  }

  clearCalls(): void {
    this.#calls.splice(0);
  }

  /** Ends the functions' process, whatever it does. */
  kill(): void {
    this.#child.kill();
  }

  /** Lets running functions know that the local clock was moved. */
  tellTime(): void {
    this.#child.tellTime();
  }

  async #within(entry: Running): Promise<Outcome> {
    const bytes = Buffer.byteLength(JSON.stringify(entry.call.body ?? null));
    if (bytes > PAYLOAD_BYTES) {
      return {
        ok: false,
        reason: 'too-big',
        message: `The payload of ${bytes} bytes is over 5 MB.`,
      };
    }
    const token = this.#tokenFor(entry);
    this.#running.set(token, entry);
    this.#remember(entry);
    try {
      return await this.#execute(entry, token);
    } finally {
      // From here on the proxy refuses whatever the function still tries.
      this.#running.delete(token);
    }
  }

  async #execute({ id, call, timeoutSeconds }: Running, token: string): Promise<Outcome> {
    const deadline = Date.now() + timeoutSeconds * 1000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => {
        this.#child.abandon(id);
        resolve({
          ok: false,
          reason: 'timeout',
          message: `The function ran longer than ${timeoutSeconds} s.`,
        });
      }, timeoutSeconds * 1000);
    });
    const event = this.#eventOf(call, { id, token, timeoutSeconds });
    try {
      return await Promise.race([this.#child.run(id, event, deadline).then(judge), late]);
    } catch (error) {
      if (!(error instanceof RuntimeCrash)) throw error;
      return { ok: false, reason: 'crash', message: error.message };
    } finally {
      clearTimeout(timer);
    }
  }

  #timeoutOf({ door, functionKey }: Call): number {
    const set = TIMEOUT_CAN_BE_SET.has(door)
      ? this.#functionOf(functionKey)?.timeoutSeconds
      : undefined;
    const seconds = set ?? this.#options.timeouts?.[door] ?? TIMEOUT_SECONDS[door];
    return Math.min(seconds, TIMEOUT_MAX_SECONDS);
  }

  #functionOf(functionKey: string): ManifestModule | undefined {
    return modulesOf(this.#options.manifest, 'function').find(({ key }) => key === functionKey);
  }

  #remember(entry: Running): void {
    this.#recent.set(entry.id, entry);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > KEPT_RECENT && oldest !== undefined) this.#recent.delete(oldest);
  }

  /** A token as Forge's: a JWT of which callers read only the expiry. It is worth what `#running` says. */
  #tokenFor({ id, timeoutSeconds }: Running): string {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const exp = Math.ceil(Date.now() / 1000) + timeoutSeconds;
    const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ jti: id, exp })}`;
    return `${content}.${createHmac('sha256', this.#tokenKey).update(content).digest('base64url')}`;
  }

  #eventOf(call: Call, given: { id: string; token: string; timeoutSeconds: number }): LambdaEvent {
    return {
      handler: this.#functionOf(call.functionKey)?.handler ?? '',
      body: call.body,
      variables: [],
      _meta: {
        clientId: this.#options.installation.appId,
        contextAri: this.#options.installation.contextAri,
        appContext: this.#appContextOf(call, given.id),
        tracing: {
          traceId: randomBytes(16).toString('hex'),
          spanId: randomBytes(8).toString('hex'),
        },
        ...(call.accountId === null ? {} : { aaid: call.accountId }),
        proxy: { token: given.token, url: this.#options.proxyUrl() },
        timeout: given.timeoutSeconds,
      },
    };
  }

  #appContextOf({ functionKey, moduleKey, moduleType }: Call, invocationId: string): AppContext {
    const { appId, appVersion, environmentId, environmentType, installationId, cloudId } =
      this.#options.installation;
    return {
      appId,
      appVersion,
      environmentId,
      environmentType,
      invocationId,
      installationId,
      functionKey,
      moduleType,
      moduleKey,
      installation: { ari: { installationId }, contexts: [{ cloudId }] },
      permissions: this.#options.permissions(),
    };
  }
}
