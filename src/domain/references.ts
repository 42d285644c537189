import * as z from 'zod';

import { AssetReference } from '../contracts/asset';
import type { AdfNode } from '../contracts/pages';
import { nodesOf, textAttribute } from './adf';

/** One asset that a macro of a page shows. */
export interface PlacedReference {
  /** Of the macro; a gallery's references share it. */
  localId: string;
  assetId: number;
  /** Set when the reference is pinned. */
  versionId: number | null;
  renditionId: number | null;
}

const Guest = z.looseObject({ references: z.unknown() });
const Parameters = z.looseObject({ guestParams: Guest.optional(), config: Guest.optional() });

/** What the storage format and hand-written pages make of a reference: ids may be numbers, unknown keys stay. */
const TolerantReference = z.looseObject({
  asset: z.coerce.string(),
  mode: z.string().optional(),
  version: z.coerce.string().optional(),
  rendition: z.coerce.string().optional(),
  size: z.string().optional(),
});

/** Whether a node is our asset macro: its key ends with the module's, whatever app and environment it names. */
export function isAssetMacro(node: AdfNode): boolean {
  return (
    node.type === 'extension' &&
    textAttribute(node, 'extensionType') === 'com.atlassian.ecosystem' &&
    (textAttribute(node, 'extensionKey') ?? '').endsWith('/static/asset')
  );
}

/** The references of a page in reading order; macros that are not configured yet have none. */
export function referencesIn(body: AdfNode): PlacedReference[] {
  return [...nodesOf(body)].filter(isAssetMacro).flatMap(referencesOfMacro);
}

const Objects = z.array(z.record(z.string(), z.unknown()));

/** A macro's references as they stand in the page, and how others are put in their place. */
export function readReferences(node: AdfNode):
  | {
      references: Record<string, unknown>[];
      with: (references: Record<string, unknown>[]) => AdfNode;
    }
  | undefined {
  const parameters = Parameters.safeParse(node.attrs?.['parameters']);
  if (!parameters.success) return undefined;
  const place = parameters.data.guestParams ? 'guestParams' : 'config';
  const guest = parameters.data[place];
  const references = Objects.safeParse(listOf(guest?.references));
  if (!references.success) return undefined;
  return {
    references: references.data,
    with: (others) => ({
      ...node,
      attrs: {
        ...node.attrs,
        parameters: { ...parameters.data, [place]: { ...guest, references: others } },
      },
    }),
  };
}

function referencesOfMacro(node: AdfNode): PlacedReference[] {
  const parameters = Parameters.safeParse(node.attrs?.['parameters']);
  if (!parameters.success) return [];
  const { guestParams, config } = parameters.data;
  const localId = textAttribute(node, 'localId') ?? '';
  return referencesOfConfig(guestParams ?? config).map((reference) => ({ localId, ...reference }));
}

/** Reads a macro's config as Forge hands it over or as the page keeps it; what is no reference is left out. */
export function referencesOfConfig(config: unknown): Omit<PlacedReference, 'localId'>[] {
  const parsed = Guest.safeParse(config);
  if (!parsed.success) return [];
  return listOf(parsed.data.references).flatMap((one) => {
    const reference = readReference(one);
    return reference ? [reference] : [];
  });
}

function readReference(one: unknown): Omit<PlacedReference, 'localId'> | undefined {
  const tolerant = TolerantReference.safeParse(one);
  if (!tolerant.success) return undefined;
  const { asset, mode, version, rendition } = tolerant.data;
  const strict = AssetReference.safeParse({
    asset,
    ...(mode === 'pinned' && { mode }),
    ...(version !== undefined && version !== '' && { version }),
    ...(rendition !== undefined && rendition !== '' && { rendition }),
  });
  if (!strict.success) return undefined;
  const { data } = strict;
  return {
    assetId: Number(data.asset),
    versionId: data.mode === 'pinned' && data.version !== undefined ? Number(data.version) : null,
    renditionId: data.rendition === undefined ? null : Number(data.rendition),
  };
}

// Confluence's storage format has been seen to keep a list of objects as one JSON string.
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.map((one: unknown) => one);
  if (typeof value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed.map((one: unknown) => one) : [];
  } catch {
    return [];
  }
}
