import { createHmac, randomBytes, randomUUID } from 'node:crypto';

import type { AppManifest } from '../manifest';
import { modulesOf } from '../manifest';
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

export type Invoker = ReturnType<typeof createInvoker>;

export function createInvoker(options: {
  manifest: AppManifest;
  installation: Installation;
  process: (onLine: (line: ConsoleLine) => void) => FunctionProcess;
  log: InvocationLog;
  proxyUrl: () => string;
  permissions: () => AppContext['permissions'];
  now: () => number;
  /** Replaces Forge's time-outs, in seconds; for tests. */
  timeouts?: Partial<Record<Door, number>>;
}) {
  const { manifest, installation } = options;
  const running = new Map<string, Running>();
  /** Lines of the console may arrive a moment after the answer. */
  const recent = new Map<string, Running>();
  const calls: Usage[] = [];
  const tokenKey = randomBytes(32);
  const child = options.process((line) => {
    const by = recent.get(line.invocationId ?? '');
    options.log.add(line, by && { usage: by.meter.usage, budget: by.budget });
  });

  function timeoutOf({ door, functionKey }: Call): number {
    const declared = modulesOf(manifest, 'function').find(({ key }) => key === functionKey);
    const set = TIMEOUT_CAN_BE_SET.has(door) ? declared?.timeoutSeconds : undefined;
    return Math.min(set ?? options.timeouts?.[door] ?? TIMEOUT_SECONDS[door], TIMEOUT_MAX_SECONDS);
  }

  /** A token as Forge's: a JWT of which callers read only the expiry. It is worth what `running` says. */
  function tokenFor(id: string, seconds: number): string {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ jti: id, exp: Math.ceil(Date.now() / 1000) + seconds })}`;
    return `${content}.${createHmac('sha256', tokenKey).update(content).digest('base64url')}`;
  }

  function eventOf(call: Call, id: string, token: string, timeout: number): LambdaEvent {
    const { handler = '' } =
      modulesOf(manifest, 'function').find(({ key }) => key === call.functionKey) ?? {};
    const { appId, appVersion, environmentId, environmentType, installationId, contextAri } =
      installation;
    return {
      handler,
      body: call.body,
      variables: [],
      _meta: {
        clientId: appId,
        contextAri,
        appContext: {
          appId,
          appVersion,
          environmentId,
          environmentType,
          invocationId: id,
          installationId,
          functionKey: call.functionKey,
          moduleType: call.moduleType,
          moduleKey: call.moduleKey,
          installation: { ari: { installationId }, contexts: [{ cloudId: installation.cloudId }] },
          permissions: options.permissions(),
        },
        tracing: {
          traceId: randomBytes(16).toString('hex'),
          spanId: randomBytes(8).toString('hex'),
        },
        ...(call.accountId === null ? {} : { aaid: call.accountId }),
        proxy: { token, url: options.proxyUrl() },
        timeout,
      },
    };
  }

  function judge(result: LambdaResult): Outcome {
    if (!result.success) {
      const { errorType = 'Error', errorMessage = '' } = result.error ?? {};
      return { ok: false, reason: 'error', message: errorMessage || errorType };
    }
    const bytes = Buffer.byteLength(JSON.stringify(result.body ?? null));
    if (bytes > ANSWER_BYTES) {
      return {
        ok: false,
        reason: 'too-big',
        message: `The function's answer of ${bytes} bytes is over 5 MB.`,
      };
    }
    return { ok: true, body: result.body };
  }

  function remember(entry: Running): void {
    recent.set(entry.id, entry);
    const [oldest] = recent.keys();
    if (recent.size > KEPT_RECENT && oldest !== undefined) recent.delete(oldest);
  }

  async function execute(call: Call, id: string, token: string, timeout: number): Promise<Outcome> {
    const deadline = Date.now() + timeout * 1000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => {
        child.abandon(id);
        resolve({
          ok: false,
          reason: 'timeout',
          message: `The function ran longer than ${timeout} s.`,
        });
      }, timeout * 1000);
    });
    try {
      return await Promise.race([
        child.run(id, eventOf(call, id, token, timeout), deadline).then(judge),
        late,
      ]);
    } catch (error) {
      if (!(error instanceof RuntimeCrash)) throw error;
      return { ok: false, reason: 'crash', message: error.message };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async invoke(call: Call): Promise<Outcome> {
      const id = randomUUID();
      const timeoutSeconds = timeoutOf(call);
      const token = tokenFor(id, timeoutSeconds);
      const meter = new Meter({
        invocationId: id,
        functionKey: call.functionKey,
        moduleKey: call.moduleKey,
        startedAt: options.now(),
      });
      calls.push(meter.usage);
      if (calls.length > KEPT_CALLS) calls.shift();
      const started = performance.now();
      const bytes = Buffer.byteLength(JSON.stringify(call.body ?? null));
      let outcome: Outcome;
      if (bytes > PAYLOAD_BYTES) {
        outcome = {
          ok: false,
          reason: 'too-big',
          message: `The payload of ${bytes} bytes is over 5 MB.`,
        };
      } else {
        const entry = { id, call, meter, timeoutSeconds, budget: logBudget(timeoutSeconds) };
        running.set(token, entry);
        remember(entry);
        outcome = await execute(call, id, token, timeoutSeconds);
        // From here on the proxy refuses whatever the function still tries.
        running.delete(token);
      }
      meter.usage.milliseconds = Math.round(performance.now() - started);
      meter.usage.outcome = outcome.ok ? 'ok' : outcome.reason;
      if (!outcome.ok && outcome.reason === 'timeout') await child.killIfStuck();
      return outcome;
    },
    /** The invocation that a proxy token belongs to, while it runs. */
    byToken: (token: string): Running | undefined => running.get(token),
    calls: (): readonly Usage[] => calls,
    clearCalls: () => void calls.splice(0),
    kill: () => child.kill(),
    tellTime: () => child.tellTime(),
    get busy() {
      return running.size;
    },
  };
}
