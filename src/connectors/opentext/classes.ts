import { path } from '../kit/path';
import type { Calls } from './calls';
import { bodyOf } from './version-marker';
import { Anything } from './wire';
import { Classes as ClassList } from './wire-records';

/** Plain classifications, beside those that Records Management manages. */
export class Classes {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async of(nodeId: number): Promise<{ id: number; name: string }[]> {
    const own = (await this.#all(nodeId)).filter(({ management_type }) => management_type !== 'rm');
    return own.map(({ id, name }) => ({ id, name: name ?? String(id) }));
  }

  // POST /v1/nodes/{id}/classifications — replaces the whole list, so what is there goes along (as pyxecm does).
  async ensure(nodeId: number, classIds: readonly number[]): Promise<void> {
    const held = (await this.#all(nodeId)).map(({ id }) => id);
    if (classIds.every((id) => held.includes(id))) return;
    const body = bodyOf({ class_id: [...new Set([...held, ...classIds])] });
    await this.#calls.write('POST', path`/v1/nodes/${nodeId}/classifications`, Anything, body);
  }

  // GET /v1/nodes/{id}/classifications
  async #all(nodeId: number) {
    return (await this.#calls.get(path`/v1/nodes/${nodeId}/classifications`, ClassList)).data;
  }
}
