/** One asset as the macro's config names it. Keys that a later version may add are kept in `rest`. */
export interface Reference {
  asset: string;
  mode: 'follow' | 'pinned';
  version?: string;
  rendition?: string;
  size: 'small' | 'medium' | 'large';
  rest?: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9]{1,19}$/.test(value) ? value : undefined;

function readReference(value: unknown): Reference[] {
  if (!isObject(value)) return [];
  const { asset, mode, version, rendition, size, ...rest } = value;
  const known = id(asset);
  if (known === undefined) return [];
  const exact = id(version);
  const format = id(rendition);
  return [
    {
      asset: known,
      mode: mode === 'pinned' && exact !== undefined ? 'pinned' : 'follow',
      ...(exact !== undefined && { version: exact }),
      ...(format !== undefined && { rendition: format }),
      size: size === 'small' || size === 'large' ? size : 'medium',
      ...(Object.keys(rest).length > 0 && { rest }),
    },
  ];
}

/** The references of a macro's config (AssetMacroConfig), in order; what cannot be read as one is left out. */
export function readReferences(config: unknown): Reference[] {
  const list = isObject(config) ? config['references'] : undefined;
  return Array.isArray(list) ? list.flatMap(readReference) : [];
}
