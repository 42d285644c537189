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

export interface FunctionProcessOptions {
  /** The folder that scripts/bundle.mjs wrote. */
  bundleDir: string;
  memoryMB: number;
  clockOffset: () => number;
  onLine: (line: ConsoleLine) => void;
}

interface Waiting {
  resolve: (result: LambdaResult) => void;
  reject: (error: Error) => void;
}

/**
 * Runs the bundled functions in a process of their own, as Forge does, and starts it anew when it has ended.
 * Unlike Forge, it runs several invocations at once in one process; module state is shared in both.
 */
export class FunctionProcess {
  readonly #options: FunctionProcessOptions;
  readonly #waiting = new Map<string, Waiting>();
  #child: ChildProcess | undefined;
  #ready: Promise<void> | undefined;
  #pong: (() => void) | undefined;

  constructor(options: FunctionProcessOptions) {
    this.#options = options;
  }

  /** Rejects with RuntimeCrash when the process ends first. */
  async run(requestId: string, event: LambdaEvent, deadline: number): Promise<LambdaResult> {
    this.#ready ??= this.#start();
    await this.#ready;
    const result = new Promise<LambdaResult>((resolve, reject) => {
      this.#waiting.set(requestId, { resolve, reject });
    });
    const clockOffset = this.#options.clockOffset();
    this.#send({ kind: 'invoke', requestId, event, deadline, clockOffset });
    return result;
  }

  /** Nobody waits for that result any more. */
  abandon(requestId: string): void {
    this.#waiting.delete(requestId);
  }

  /** Ends the process when it does not answer: a function that never yields would block all others. */
  async killIfStuck(withinMs = 1000): Promise<void> {
    if (!this.#child) return;
    const answered = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), withinMs);
      this.#pong = () => {
        clearTimeout(timer);
        resolve(true);
      };
      this.#send({ kind: 'ping' });
    });
    if (!answered) this.kill();
  }

  tellTime(): void {
    this.#send({ kind: 'clock', clockOffset: this.#options.clockOffset() });
  }

  kill(): void {
    const victim = this.#child;
    if (!victim) return;
    victim.kill('SIGKILL');
    this.#onExit('SIGKILL');
  }

  #start(): Promise<void> {
    const { bundleDir, memoryMB, onLine } = this.#options;
    const child = fork(join(bundleDir, '__forge_runner__.cjs'), [bundleDir], {
      execArgv: [`--max-old-space-size=${memoryMB}`, '--enable-source-maps'],
      // Forge's functions run in UTC and see no variables of the machine.
      env: { TZ: 'UTC', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (text) => this.#onStdout(text));
    }
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (message) => {
        onLine({ invocationId: null, level: 'error', message });
      });
    }
    return new Promise((resolve, reject) => {
      child.once('exit', (code, signal) => {
        reject(new RuntimeCrash("The function's process did not start."));
        if (this.#child === child) this.#onExit(signal ?? `code ${code ?? '?'}`);
      });
      child.on('message', (message: FromRuntime) => {
        if (message.kind === 'ready') resolve();
        else this.#onMessage(message);
      });
    });
  }

  #onMessage(message: FromRuntime): void {
    if (message.kind === 'pong') this.#pong?.();
    if (message.kind !== 'result') return;
    this.#waiting.get(message.requestId)?.resolve(message.result);
    this.#waiting.delete(message.requestId);
  }

  #onStdout(text: string): void {
    try {
      this.#options.onLine(JSON.parse(text) as ConsoleLine);
    } catch {
      this.#options.onLine({ invocationId: null, level: 'info', message: text });
    }
  }

  #onExit(how: string): void {
    this.#child = undefined;
    this.#ready = undefined;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) {
      reject(new RuntimeCrash(`The function's process ended (${how}).`));
    }
  }

  #send(message: ToRuntime): void {
    if (this.#child?.connected) this.#child.send(message);
  }
}
