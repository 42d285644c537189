import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { FromRuntime, LambdaEvent, LambdaResult, ToRuntime } from '../invocation/lambda-event';

/** The process ended while the function ran. */
export class RuntimeCrash extends Error {
  override name = 'RuntimeCrash';
}

export interface ConsoleLine {
  invocationId: string | null;
  level: string;
  message: string;
}

export type FunctionProcess = ReturnType<typeof createFunctionProcess>;

/**
 * Runs the bundled functions in a process of their own, as Forge does, and starts it anew when it has ended.
 * Unlike Forge, it runs several invocations at once in one process; module state is shared in both.
 */
export function createFunctionProcess(options: {
  /** The folder that scripts/bundle.mjs wrote. */
  bundleDir: string;
  memoryMB: number;
  clockOffset: () => number;
  onLine: (line: ConsoleLine) => void;
}) {
  let child: ChildProcess | undefined;
  let ready: Promise<void> | undefined;
  let pong: (() => void) | undefined;
  const waiting = new Map<
    string,
    { resolve: (result: LambdaResult) => void; reject: (error: Error) => void }
  >();

  function onStdout(text: string): void {
    try {
      options.onLine(JSON.parse(text) as ConsoleLine);
    } catch {
      options.onLine({ invocationId: null, level: 'info', message: text });
    }
  }

  function onExit(code: number | null, signal: string | null): void {
    child = undefined;
    ready = undefined;
    const crash = new RuntimeCrash(
      `The function's process ended (${signal ?? `code ${code ?? '?'}`}).`,
    );
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(crash);
  }

  function start(): Promise<void> {
    const started = fork(join(options.bundleDir, '__forge_runner__.cjs'), [options.bundleDir], {
      execArgv: [`--max-old-space-size=${options.memoryMB}`, '--enable-source-maps'],
      // Forge's functions run in UTC and see no variables of the machine.
      env: { TZ: 'UTC', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = started;
    if (started.stdout) createInterface({ input: started.stdout }).on('line', onStdout);
    if (started.stderr) {
      createInterface({ input: started.stderr }).on('line', (message) => {
        options.onLine({ invocationId: null, level: 'error', message });
      });
    }
    return new Promise((resolve, reject) => {
      started.once('exit', (code, signal) => {
        reject(new RuntimeCrash('The function’s process did not start.'));
        if (child === started) onExit(code, signal);
      });
      started.on('message', (message: FromRuntime) => {
        if (message.kind === 'ready') resolve();
        if (message.kind === 'pong') pong?.();
        if (message.kind !== 'result') return;
        waiting.get(message.requestId)?.resolve(message.result);
        waiting.delete(message.requestId);
      });
    });
  }

  function send(message: ToRuntime): void {
    if (child?.connected) child.send(message);
  }

  function kill(): void {
    const victim = child;
    if (!victim) return;
    victim.kill('SIGKILL');
    onExit(null, 'SIGKILL');
  }

  return {
    /** Rejects with RuntimeCrash when the process ends first. */
    async run(requestId: string, event: LambdaEvent, deadline: number): Promise<LambdaResult> {
      ready ??= start();
      await ready;
      const result = new Promise<LambdaResult>((resolve, reject) => {
        waiting.set(requestId, { resolve, reject });
      });
      send({ kind: 'invoke', requestId, event, deadline, clockOffset: options.clockOffset() });
      return result;
    },
    /** Nobody waits for that result any more. */
    abandon(requestId: string): void {
      waiting.delete(requestId);
    },
    /** Ends the process when it does not answer: a function that never yields would block all others. */
    async killIfStuck(withinMs = 1000): Promise<void> {
      if (!child) return;
      const answered = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), withinMs);
        pong = () => {
          clearTimeout(timer);
          resolve(true);
        };
        send({ kind: 'ping' });
      });
      if (!answered) kill();
    },
    tellTime: () => send({ kind: 'clock', clockOffset: options.clockOffset() }),
    kill,
    get running() {
      return child !== undefined;
    },
  };
}
