import type { LibraryField } from '../../contracts/library';
import type { LibraryKind } from '../../contracts/library-details';
import { path, withQuery, type Path } from '../kit/path';
import type { Calls } from './calls';
import { inLanguage } from './mapping';
import * as wire from './wire';

// GET /information-fields
export async function fieldsOf(
  calls: Calls,
  language: string,
  entityType: 'ASSET' | 'COLLECTION',
): Promise<LibraryField[]> {
  const address = withQuery(path`/information-fields`, { entityType });
  const found = await calls.get(address, wire.InformationFields);
  return found.map(({ id, name, type, labels, options }) => ({
    id,
    name: inLanguage(labels, language) ?? name,
    type,
    options: (inLanguage(options, language) ?? []).map(({ index, label }) => ({ index, label })),
  }));
}

/** Types of assets, collections or relations, by their address. */
export async function kindsOf(
  calls: Calls,
  address: Path,
  language: string,
): Promise<LibraryKind[]> {
  const found = await calls.get(address, wire.Kinds);
  return found.map(({ id, name, labels }) => ({
    id,
    name: inLanguage(labels, language) ?? textOf(name, language) ?? String(id),
  }));
}

const textOf = (name: string | Record<string, string> | null | undefined, language: string) =>
  typeof name === 'string' ? name : inLanguage(name, language);
