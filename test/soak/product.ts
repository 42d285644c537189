import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

import * as z from 'zod';

import type { Fault } from '../../local/vendors/kit/faults';
import { Caller } from '../support/caller';

const ROOT = path.resolve(__dirname, '../..');

const Ready = z.looseObject({
  url: z.url(),
  systems: z.record(z.string(), z.looseObject({ url: z.url() })),
  people: z.record(z.string(), z.looseObject({ accountId: z.string() })),
});
type Ready = z.infer<typeof Ready>;

/** The local product in a process of its own, which can be killed and started again where it was. */
export class Product {
  readonly #port: number;
  #child: ChildProcess | undefined;
  #ready: Ready | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  async start({ fresh }: { fresh: boolean }): Promise<void> {
    // One process, so that killing it kills the host itself.
    const command = ['--import', 'tsx', 'local/main.ts', '--json', '--port', String(this.#port)];
    const child = spawn(process.execPath, fresh ? [...command, '--fresh'] : command, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    for await (const line of createInterface(child.stdout)) {
      this.#ready = Ready.parse(JSON.parse(line));
      return;
    }
    throw new Error('the product did not start');
  }

  /** Stops the whole host at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  get url(): string {
    return this.#known.url;
  }

  system(key: string): string {
    return this.#known.systems[key]?.url ?? '';
  }

  async control(name: string, body: unknown = {}): Promise<void> {
    const answer = await fetch(`${this.url}/__local/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the control ${name} answered ${answer.status}`);
  }

  /** One more thing that goes wrong in a system, until the host ends. */
  async break(system: string, fault: Fault): Promise<void> {
    const answer = await fetch(`${this.system(system)}/__stand-in/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    if (!answer.ok) throw new Error(`${system} took no fault: ${answer.status}`);
  }

  /** Anew each time, for a host that was started again. */
  get caller(): Caller {
    const { url, people } = this.#known;
    return new Caller(url, (person) => people[person]?.accountId ?? '');
  }

  get #known(): Ready {
    if (!this.#ready) throw new Error('the product has not been started');
    return this.#ready;
  }
}
