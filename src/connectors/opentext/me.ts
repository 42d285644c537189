import { path } from '../kit/path';
import type { Calls } from './calls';
import { Account } from './wire';

/** The connection's own member, asked for once. */
export class Me {
  readonly #calls: Calls;
  #id: number | undefined;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v1/auth
  async id(): Promise<number> {
    this.#id ??= (await this.#calls.get(path`/v1/auth`, Account)).data.id;
    return this.#id;
  }
}
