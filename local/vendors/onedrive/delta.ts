import { itemOf, wireOf, type ItemCall } from './call';
import { GraphError, invalid } from './graph-error';
import type { ItemRow } from './items';
import { deltaItem } from './wire';

const PAGE = 100;

/** What a token holds; outside it is opaque. */
interface Token {
  seq: number;
  /** While enumerating from scratch: deleted things are left out up to this number. */
  fresh: number;
}

const encode = (token: Token) => Buffer.from(JSON.stringify(token)).toString('base64url');

function decode(text: string): Token | undefined {
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Token>;
    const { seq, fresh } = token;
    return typeof seq === 'number' && typeof fresh === 'number' ? { seq, fresh } : undefined;
  } catch {
    return undefined;
  }
}

/** Changes of a drive, oldest first. Source: graph/api/driveitem-delta */
export function delta(call: ItemCall): Response {
  const root = itemOf(call);
  if (root.parent !== null) throw invalid('delta works on the root of a drive only.');
  const { items } = call.drives;
  const now = items.seq(call.drive.id);
  const asked = tokenOf(call);
  const token = asked === undefined ? { seq: 0, fresh: now } : read(call, asked, now);
  const top = Math.min(Number(call.query.get('$top') ?? PAGE), PAGE);
  const rows = items.changedAfter(call.drive.id, token.seq, top + 1);
  const page = rows.slice(0, top);
  const next: Token = { seq: page.at(-1)?.seq ?? token.seq, fresh: token.fresh };
  const shown = page.filter((row) => row.deleted === 0 || row.seq > token.fresh);
  const wire = wireOf(call);
  const asTop = call.query.has('$top') ? `&$top=${top}` : '';
  const link = (name: string, value: Token) => ({
    [name]: `${call.drives.graphBase()}/v1.0/drives/${call.drive.id}/root/delta?token=${encode(value)}${asTop}`,
  });
  return Response.json({
    value: withParents(call, shown).map((row) => deltaItem(wire, row)),
    ...(rows.length > top ? link('@odata.nextLink', next) : link('@odata.deltaLink', next)),
  });
}

/** Parents come with their children unless the caller asks for them to be left out. */
function withParents(call: ItemCall, rows: ItemRow[]): ItemRow[] {
  if (call.request.headers.has('deltaexcludeparent')) return rows;
  const seen = new Map<string, ItemRow>();
  for (const row of rows) {
    for (const parent of call.drives.items.ancestors(row)) seen.set(parent.id, parent);
    seen.set(row.id, row);
  }
  return [...seen.values()];
}

function tokenOf(call: ItemCall): string | undefined {
  const inPath = /^\(token='(.*)'\)$/.exec(call.argument)?.[1];
  return inPath ?? call.query.get('token') ?? undefined;
}

function read(call: ItemCall, text: string, now: number): Token {
  if (text === 'latest') return { seq: now, fresh: 0 };
  const time = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) {
    return { seq: call.drives.items.changedSince(call.drive.id, time), fresh: 0 };
  }
  const token = decode(text);
  if (token === undefined || Math.max(token.seq, token.fresh) < call.drive.floor) {
    throw resync(call);
  }
  return token;
}

function resync(call: ItemCall): GraphError {
  const fresh = encode({ seq: 0, fresh: call.drives.items.seq(call.drive.id) });
  const location = `${call.drives.graphBase()}/v1.0/drives/${call.drive.id}/root/delta?token=${fresh}`;
  return new GraphError(410, 'resyncRequired', 'Resync required.', {
    inner: 'resyncChangesApplyDifferences',
    headers: { location },
  });
}
