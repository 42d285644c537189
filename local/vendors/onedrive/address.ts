import { invalid } from './graph-error';

/** What a Graph path names, before anything is looked up. */
export interface Address {
  drive: string;
  /** null for the root. */
  itemId: string | null;
  /** Names below that item, when the path goes on by path. */
  names: string[];
  /** The last part: '' for the thing itself, or children, content, permissions/{id}, delta… */
  operation: string;
}

/**
 * Reads `drives/{id}/root:/a/b.png:/content` and its relatives.
 * Source: learn.microsoft.com/graph/onedrive-addressing-driveitems
 */
export function parseAddress(path: string): Address | undefined {
  const match = /^drives\/([^/]+)\/(?:root|items\/([^/:]+))(.*)$/.exec(path);
  if (match === null) return undefined;
  const [, drive = '', item, tail = ''] = match;
  const { names, operation } = tail.startsWith(':') ? byPath(tail) : { names: [], operation: tail };
  return {
    drive: decode(drive),
    itemId: item === undefined || item === 'root' ? null : decode(item),
    names,
    operation: operation.replace(/^\//, ''),
  };
}

function byPath(tail: string): { names: string[]; operation: string } {
  const end = tail.indexOf(':', 1);
  const inside = end < 0 ? tail.slice(1) : tail.slice(1, end);
  const names = inside.split('/').filter((part) => part !== '');
  return { names: names.map(decode), operation: end < 0 ? '' : tail.slice(end + 1) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalid('The path is not well encoded.', 'invalidPath');
  }
}
