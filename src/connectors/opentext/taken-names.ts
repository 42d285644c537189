import { Problem } from '../../errors';
import { path } from '../kit/path';
import { unlessAbsent, type Calls } from './calls';
import { readItem } from './read-item';
import { bodyOf } from './version-marker';
import { Collisions, type ItemProperties } from './wire-items';

// POST /v1/validation/nodes/names — a question; answers collisions only.
export async function takenNames(
  calls: Calls,
  parentId: number,
  names: readonly string[],
): Promise<Map<string, number>> {
  const body = bodyOf({ parent_id: parentId, names });
  const { results } = await calls.ask(path`/v1/validation/nodes/names`, Collisions, body);
  return new Map(results.map(({ name, id }) => [name, id]));
}

/** What has the name in the folder, when it is what `isOurs` says; Problem 'name-taken' otherwise. */
export async function holderOf(
  calls: Calls,
  { parentId, name }: { parentId: number; name: string },
  isOurs: (held: ItemProperties) => boolean,
): Promise<number> {
  const id = (await takenNames(calls, parentId, [name])).get(name);
  const held = id === undefined ? undefined : await unlessAbsent(readItem(calls, id));
  if (held && isOurs(held)) return held.id;
  throw new Problem('name-taken', { subject: name });
}

/** Goes another way when the server says that the name is taken. */
export async function orWhenTaken<T>(
  first: () => Promise<T>,
  second: () => Promise<T>,
): Promise<T> {
  try {
    return await first();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'name-taken') throw error;
    return await second();
  }
}
