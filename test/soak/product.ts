import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

import * as z from 'zod';

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
    const answer = await this.#post(`/__local/${name}`, body, undefined);
    if (!answer.ok) throw new Error(`the control ${name} answered ${answer.status}`);
  }

  /** A call of Confluence's REST API as a person. */
  async confluence(person: string, address: string, body: unknown): Promise<unknown> {
    const answer = await this.#post(`/wiki/api/v2${address}`, body, person);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  }

  /** What a person's screen asks of the app. */
  async invoke(person: string, call: AppCall): Promise<unknown> {
    const { moduleKey, functionKey, payload, extension } = call;
    const body = { moduleKey, functionKey, payload, extension };
    const answer = await this.#post('/__forge/invoke', body, person);
    if (!answer.ok) throw new Error(`${functionKey} answered ${answer.status}`);
    const { body: said } = Invoked.parse(await answer.json());
    if (said.ok) return said.value;
    throw new Error(`${functionKey}: ${JSON.stringify(said.problem)}`);
  }

  get #known(): Ready {
    if (!this.#ready) throw new Error('the product has not been started');
    return this.#ready;
  }

  async #post(address: string, body: unknown, person: string | undefined): Promise<Response> {
    const account = this.#known.people[person ?? '']?.accountId;
    return await fetch(`${this.url}${address}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(account !== undefined && { cookie: `acting-user=${encodeURIComponent(account)}` }),
      },
      body: JSON.stringify(body),
    });
  }
}

export interface AppCall {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  extension: Record<string, unknown>;
}

const Invoked = z.object({
  body: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), problem: z.unknown() }),
  ]),
});
