import type { Outbox } from '../drives/outbox';
import { one } from '../drives/rows';
import type { StandInContext } from '../kit/stand-in';
import type { Address } from './address';
import type { AppRow } from './auth';
import { invalid, notFound } from './graph-error';
import type { ConflictBehaviour, DriveRow, ItemRow, Items } from './items';
import type { ItemWire } from './wire';

/** What every operation of the stand-in works with. */
export interface OneDrive {
  context: StandInContext;
  items: Items;
  outbox: Outbox;
  /** https://graph.microsoft.com */
  graphBase(): string;
  /** https://aurorapress.sharepoint.com: uploads, downloads, monitors and links. */
  contentBase(): string;
}

/** One request about an item. */
export interface ItemCall {
  drives: OneDrive;
  drive: DriveRow;
  app: AppRow;
  address: Address;
  request: Request;
  query: URLSearchParams;
  /** The part of the operation after the slash, e.g. a permission's id. */
  argument: string;
}

export const wireOf = ({ drives, drive }: ItemCall): ItemWire => ({
  items: drives.items,
  drive,
  webBase: drives.contentBase(),
});

export function driveRow(context: StandInContext, id: string): DriveRow {
  const row = one<DriveRow>(context.db, 'SELECT * FROM drive WHERE id = ?', id);
  if (row === undefined) throw notFound('The drive could not be found.');
  return row;
}

/** The item that the address names. */
export function itemOf(call: ItemCall): ItemRow {
  const { item } = placeOf(call);
  if (item === undefined) throw notFound();
  return item;
}

/** Where the address points, be there something or not. */
export function placeOf({ drives, address }: ItemCall): {
  item: ItemRow | undefined;
  parent: ItemRow | undefined;
  name: string;
} {
  const { items } = drives;
  const { drive, itemId, names } = address;
  const anchor = itemId === null ? items.root(drive) : items.byId(drive, itemId);
  if (anchor === undefined) throw notFound();
  const last = names.at(-1);
  if (last === undefined) return { item: anchor, parent: undefined, name: anchor.name };
  let parent = anchor;
  for (const name of names.slice(0, -1)) {
    const next = items.child(parent, name);
    if (next?.folder !== 1) throw notFound();
    parent = next;
  }
  return { item: items.child(parent, last), parent, name: last };
}

export async function jsonOf(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalid('Unable to read JSON request payload.');
  }
  return body as Record<string, unknown>;
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export function behaviourOf(value: unknown, usual: ConflictBehaviour): ConflictBehaviour {
  if (value === undefined || value === null) return usual;
  if (value === 'fail' || value === 'replace' || value === 'rename') return value;
  throw invalid('Unknown conflictBehavior.');
}
