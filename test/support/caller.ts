import * as z from 'zod';

/** What a person's screen asks of the app. */
export interface AppCall {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  extension: Record<string, unknown>;
}

const Invoked = z.object({
  body: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), problem: z.looseObject({ code: z.string() }) }),
  ]),
});

/** Speaks to the local product as its people's browsers do, without a browser. */
export class Caller {
  readonly #url: string;
  readonly #accountOf: (person: string) => string;

  constructor(url: string, accountOf: (person: string) => string) {
    this.#url = url;
    this.#accountOf = accountOf;
  }

  /** A call of Confluence's REST API; without a body it reads. */
  async confluence(person: string, address: string, body?: unknown): Promise<unknown> {
    const answer = await this.#send(`/wiki/api/v2${address}`, body, person);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  }

  /** Throws Refused with the code when the app says no. */
  async invoke(person: string, call: AppCall): Promise<unknown> {
    const { moduleKey, functionKey, payload, extension } = call;
    const body = { moduleKey, functionKey, payload, extension };
    const answer = await this.#send('/__forge/invoke', body, person);
    if (!answer.ok) throw new Error(`${functionKey} answered ${answer.status}`);
    const { body: said } = Invoked.parse(await answer.json());
    if (said.ok) return said.value;
    throw new Refused(functionKey, said.problem.code);
  }

  async #send(address: string, body: unknown, person: string): Promise<Response> {
    return await fetch(`${this.#url}${address}`, {
      headers: {
        'content-type': 'application/json',
        cookie: `acting-user=${encodeURIComponent(this.#accountOf(person))}`,
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
  }
}

/** The app said why it did not do it. */
export class Refused extends Error {
  readonly code: string;

  constructor(call: string, code: string) {
    super(`${call}: ${code}`);
    this.code = code;
  }
}
