import type { ItemRef } from '../../contracts/drive';
import { path, type Path } from '../kit/path';

/** The names of a path: '/Regions/DACH' → ['Regions', 'DACH']. */
const namesOf = (text: string) => text.split('/').filter((name) => name !== '');

export const parentOf = (text: string) => joined(namesOf(text).slice(0, -1));

export const nameOf = (text: string) => namesOf(text).at(-1) ?? '';

const joined = (names: readonly string[]) => names.map((name) => `/${name}`).join('');

/**
 * /drives/{id}/items/{id}/{what}, or /drives/{id}/root:/a/b:/{what} with each name encoded by itself.
 * https://learn.microsoft.com/graph/onedrive-addressing-driveitems
 */
export function itemPath(driveId: string, item: ItemRef, what = ''): Path {
  const tail = what === '' ? '' : `/${what}`;
  if ('id' in item) return assembled(['/drives/', '/items/', tail], [driveId, item.id]);
  const names = namesOf(item.path);
  if (names.length === 0) return assembled(['/drives/', `/root${tail}`], [driveId]);
  const between = names.map((_name, index) => (index === 0 ? '/root:/' : '/'));
  return assembled(['/drives/', ...between, `:${tail}`], [driveId, ...names]);
}

/** `path` for a number of parts that is known only now; what it is called with are our own words. */
function assembled(words: string[], values: string[]): Path {
  return path(Object.assign(words, { raw: words }), ...values);
}

/** The path of an item from its parentReference: '/drives/{id}/root:/a%20b' and its own name. */
export function pathFrom(reference: string | undefined, name: string): string | null {
  const [, above] = /^\/drives?\/?[^:]*\/root:(.*)$/.exec(reference ?? '') ?? [];
  if (above === undefined) return null;
  return joined([...namesOf(above).map(decoded), name]);
}

/** Graph's answers are not always encoded; a stray per cent sign is one of the name's own. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
