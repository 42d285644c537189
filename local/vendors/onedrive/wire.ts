import { mediaType } from '../drives/media-type';
import { cTagOf, eTagOf, type DriveRow, type ItemRow, type Items } from './items';

const instant = (milliseconds: number) =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

const identity = (name: string) => ({ user: { displayName: name } });

export interface ItemWire {
  items: Items;
  drive: DriveRow;
  /** https://….sharepoint.com, where people open the drive. */
  webBase: string;
}

/** A driveItem. Source: learn.microsoft.com/graph/api/resources/driveitem */
export function driveItem({ items, drive, webBase }: ItemWire, item: ItemRow, download?: string) {
  const above = items.ancestors(item);
  const names = above.slice(1).map(({ name }) => name);
  const path = [...names, ...(item.parent === null ? [] : [item.name])].map(encodeURIComponent);
  return {
    ...(download !== undefined && { '@microsoft.graph.downloadUrl': download }),
    id: item.id,
    name: item.name,
    size: item.size,
    eTag: eTagOf(item),
    ...(item.folder === 0 && { cTag: cTagOf(item) }),
    createdDateTime: instant(item.created_at),
    lastModifiedDateTime: instant(item.modified_at),
    lastModifiedBy: identity(item.modified_by),
    webUrl: `${webBase}/sites/${drive.site}/Shared%20Documents/${path.join('/')}`,
    parentReference: {
      driveType: 'documentLibrary',
      driveId: drive.id,
      ...(item.parent !== null && {
        id: item.parent,
        path: `/drives/${drive.id}/root:${names.map((name) => `/${encodeURIComponent(name)}`).join('')}`,
      }),
    },
    ...(item.parent === null && { root: {} }),
    ...kindOf(items, item),
    fileSystemInfo: {
      createdDateTime: instant(item.created_at),
      lastModifiedDateTime: instant(item.modified_at),
    },
  };
}

/**
 * An item in a delta answer of OneDrive for Business: no cTag, no path of the parent; a deleted one has no name.
 * Source: learn.microsoft.com/graph/api/driveitem-delta, Remarks.
 */
export function deltaItem(wire: ItemWire, item: ItemRow) {
  const parentReference = {
    driveType: 'documentLibrary',
    driveId: item.drive,
    ...(item.parent !== null && { id: item.parent }),
  };
  if (item.deleted === 1) {
    const kind = item.folder === 1 ? { folder: {} } : { file: {} };
    return { id: item.id, deleted: { state: 'deleted' }, parentReference, ...kind };
  }
  return { ...driveItem(wire, item), cTag: undefined, parentReference };
}

function kindOf(items: Items, item: ItemRow) {
  if (item.folder === 1) return { folder: { childCount: items.children(item).length } };
  return {
    file: { mimeType: mediaType(item.name), hashes: { quickXorHash: item.hash } },
  };
}

export function drive(row: DriveRow, used: number, webBase: string) {
  return {
    id: row.id,
    name: row.name,
    driveType: 'documentLibrary',
    webUrl: `${webBase}/sites/${row.site}/Shared%20Documents`,
    owner: { group: { displayName: row.owner } },
    quota: {
      total: row.quota,
      used,
      remaining: Math.max(0, row.quota - used),
      state: used > row.quota * 0.9 ? 'nearing' : 'normal',
    },
  };
}
