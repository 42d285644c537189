import type { DocumentItem, DocumentKind } from '../../contracts/documents';
import type { ItemProperties } from './wire-items';

/** Content Server's subtype numbers. Source: pyxecm's constants. */
const TYPES: Readonly<Record<Exclude<DocumentKind, 'other'>, number>> = {
  folder: 0,
  shortcut: 1,
  generation: 2,
  link: 140,
  document: 144,
  workspace: 848,
};

export const typeOf = (kind: Exclude<DocumentKind, 'other'>): number => TYPES[kind];

/** Subtype numbers for a filter; undefined filters nothing. 'other' has no number: it is everything else. */
export function typesOf(kinds: readonly DocumentKind[] = []): number[] | undefined {
  const types = kinds.flatMap((kind) => (kind === 'other' ? [] : [TYPES[kind]]));
  return types.length === 0 ? undefined : types;
}

export function kindOf(type: number): DocumentKind {
  const known = Object.entries(TYPES).find(([, number]) => number === type);
  return DOCUMENT_KINDS.find((kind) => kind === known?.[0]) ?? 'other';
}

const DOCUMENT_KINDS: readonly DocumentKind[] = [
  'document',
  'folder',
  'workspace',
  'link',
  'shortcut',
  'generation',
];

/** `<base>/app/nodes/{id}`, the page of the Smart UI. */
export const pageOf = (base: string, nodeId: number): string => `${base}/app/nodes/${nodeId}`;

export function itemOf(base: string, node: ItemProperties): DocumentItem {
  return {
    nodeId: node.id,
    kind: kindOf(node.type),
    name: node.name,
    description: node.description ?? '',
    parentId: node.parent_id,
    mimeType: node.mime_type ?? null,
    size: wholeOf(node.size),
    modifiedAt: node.modify_date,
    reservedBy: node.reserved_user_id,
    originalId: node.original_id ?? null,
    pinnedVersion: node.type === TYPES.generation ? (node.version_number ?? null) : null,
    target: node.url ?? null,
    majorVersions: node.versions_control_advanced ?? node.advanced_versioning ?? false,
    url: pageOf(base, node.id),
  };
}

const wholeOf = (size: number | null | undefined) =>
  size === null || size === undefined || !Number.isSafeInteger(size) ? null : size;
