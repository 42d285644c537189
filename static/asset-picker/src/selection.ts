import type { AssetTile } from '../../../src/contracts/asset';
import type { Reference } from '../../kit/assets/references';

/** One chosen asset. `tile` is null while CELUM was not asked, and for one that it does not know any more. */
export interface Chosen {
  reference: Reference;
  tile: AssetTile | null;
  /** It was in the macro before the dialog was opened. */
  before: boolean;
  missing: boolean;
}

export const idOf = (chosen: Chosen): number => Number(chosen.reference.asset);

export const has = (selection: readonly Chosen[], id: number): boolean =>
  selection.some((chosen) => idOf(chosen) === id);

export const add = (selection: readonly Chosen[], tile: AssetTile): Chosen[] => [
  ...selection,
  {
    reference: { asset: String(tile.id), mode: 'follow', size: 'medium' },
    tile,
    before: false,
    missing: false,
  },
];

export const remove = (selection: readonly Chosen[], id: number): Chosen[] =>
  selection.filter((chosen) => idOf(chosen) !== id);

/** Moves one place towards the start (-1) or the end (1). */
export function move(selection: readonly Chosen[], index: number, by: -1 | 1): Chosen[] {
  const next = [...selection];
  const [moved] = next.splice(index, 1);
  if (moved) next.splice(Math.max(0, index + by), 0, moved);
  return next;
}

export const change = (
  selection: readonly Chosen[],
  id: number,
  changes: Partial<Reference>,
): Chosen[] =>
  selection.map((chosen) =>
    idOf(chosen) === id ? { ...chosen, reference: { ...chosen.reference, ...changes } } : chosen,
  );

/** Puts in what CELUM said of the chosen ids; those it did not name are missing. */
export function fill(
  selection: readonly Chosen[],
  tiles: readonly AssetTile[],
  missing: readonly number[],
): Chosen[] {
  return selection.map((chosen) => {
    const tile = tiles.find((candidate) => candidate.id === idOf(chosen));
    if (tile) return { ...chosen, tile, missing: false };
    return { ...chosen, missing: missing.includes(idOf(chosen)) };
  });
}

/** The macro's references as the page stores them; keys of other versions of the app are kept. */
export function toConfig(selection: readonly Chosen[]): Record<string, unknown>[] {
  return selection.map(({ reference }) => {
    const { rest, version, rendition, ...known } = reference;
    return {
      ...rest,
      ...known,
      ...(known.mode === 'pinned' && version !== undefined && { version }),
      // The standard is the choice of no format.
      ...(rendition && { rendition }),
    };
  });
}

export const nameOf = ({ tile, reference }: Chosen, unnamed: (id: string) => string): string =>
  tile?.name ?? unnamed(reference.asset);
