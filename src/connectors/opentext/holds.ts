import type { RecordHold } from '../../contracts/record-keeping';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { allPages } from './pages';
import { formOf } from './session';
import { Anything } from './wire';
import { HoldPage, HoldsOfItem, type Hold } from './wire-records';

/** Legal and other holds: while one is on an item, neither it nor its versions can be deleted. */
export class Holds {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/holds
  async all(): Promise<RecordHold[]> {
    const holds = await allPages((page) =>
      this.#calls.get(withQuery(path`/v2/holds`, { page, limit: 100 }), HoldPage),
    );
    return holds.map(holdOf);
  }

  // GET /v1/nodes/{id}/holds
  async of(nodeId: number): Promise<RecordHold[]> {
    return (await this.#calls.get(path`/v1/nodes/${nodeId}/holds`, HoldsOfItem)).data.map(holdOf);
  }

  // POST /v1/nodes/{id}/holds?hold_id=
  async ensure(nodeId: number, holdId: number): Promise<void> {
    if ((await this.of(nodeId)).some(({ id }) => id === holdId)) return;
    const hold = withQuery(path`/v1/nodes/${nodeId}/holds`, { hold_id: holdId });
    await this.#calls.write('POST', hold, Anything, formOf(new URLSearchParams()));
  }
}

const holdOf = ({ HoldID, HoldName, HoldType, ActiveHold }: Hold): RecordHold => ({
  id: HoldID,
  name: HoldName,
  type: HoldType ?? '',
  active: ActiveHold !== false && ActiveHold !== 0,
});
