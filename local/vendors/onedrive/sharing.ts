import { randomUUID } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import { itemOf, jsonOf, textOf, type ItemCall } from './call';
import { GraphError, invalid, notFound } from './graph-error';

interface PermissionRow {
  id: string;
  item: string;
  app: string;
  kind: 'link' | 'invite';
  type: string | null;
  scope: string | null;
  role: string;
  email: string | null;
  expires_at: string | null;
}

/** 201 for a new link, 200 for the app's existing one of that kind. Source: graph/api/driveitem-createlink */
export async function createLink(call: ItemCall): Promise<Response> {
  const item = itemOf(call);
  const body = await jsonOf(call.request);
  const type = textOf(body['type']) ?? 'view';
  const scope = textOf(body['scope']) ?? 'organization';
  if (type === 'embed') {
    throw new GraphError(400, 'notSupported', 'Embed links are for OneDrive personal.');
  }
  if (!['view', 'edit'].includes(type)) throw invalid('Unknown link type.');
  if (!['anonymous', 'organization', 'users'].includes(scope)) throw invalid('Unknown scope.');
  const expiresAt = expiryOf(call, body['expirationDateTime']);
  const { db } = call.drives.context;
  const existing = one<PermissionRow>(
    db,
    "SELECT * FROM permission WHERE item = ? AND app = ? AND kind = 'link' AND type = ? AND scope = ?",
    item.id,
    call.app.id,
    type,
    scope,
  );
  if (existing !== undefined) return Response.json(permission(call, existing));
  const row: PermissionRow = {
    id: randomUUID(),
    item: item.id,
    app: call.app.id,
    kind: 'link',
    type,
    scope,
    role: type === 'edit' ? 'write' : 'read',
    email: null,
    expires_at: expiresAt,
  };
  insert(call, row);
  return Response.json(permission(call, row), { status: 201 });
}

/** Source: graph/api/driveitem-invite */
export async function invite(call: ItemCall): Promise<Response> {
  const item = itemOf(call);
  const body = await jsonOf(call.request);
  const recipients = (body['recipients'] ?? []) as { email?: unknown }[];
  const roles = (body['roles'] ?? []) as unknown[];
  const role = textOf(roles[0]);
  if (recipients.length === 0) throw invalid('There are no recipients.');
  if (role !== 'read' && role !== 'write') throw invalid('Roles are read or write.');
  const rows = recipients.map(({ email }): PermissionRow => {
    const address = textOf(email);
    if (address?.includes('@') !== true) throw invalid('A recipient has no e-mail address.');
    return {
      id: randomUUID(),
      item: item.id,
      app: call.app.id,
      kind: 'invite',
      type: null,
      scope: null,
      role,
      email: address,
      expires_at: expiryOf(call, body['expirationDateTime']),
    };
  });
  for (const row of rows) insert(call, row);
  return Response.json({ value: rows.map((row) => permission(call, row)) });
}

export function listPermissions(call: ItemCall): Response {
  const rows = all<PermissionRow>(
    call.drives.context.db,
    'SELECT * FROM permission WHERE item = ? ORDER BY rowid',
    itemOf(call).id,
  );
  return Response.json({ value: rows.map((row) => permission(call, row)) });
}

export function deletePermission(call: ItemCall): Response {
  const sql = 'DELETE FROM permission WHERE item = ? AND id = ?';
  if (run(call.drives.context.db, sql, itemOf(call).id, call.argument) === 0) throw notFound();
  return new Response(null, { status: 204 });
}

/** What a person sees who opens a sharing link. */
export function linkOf(
  drives: ItemCall['drives'],
  id: string,
): { item: string; drive: string; type: string } | undefined {
  const row = one<{ item: string; drive: string; type: string; expires_at: string | null }>(
    drives.context.db,
    "SELECT p.item, i.drive, p.type, p.expires_at FROM permission p JOIN item i ON i.id = p.item WHERE p.id = ? AND p.kind = 'link' AND i.deleted = 0",
    id,
  );
  if (row === undefined) return undefined;
  const over = row.expires_at !== null && Date.parse(row.expires_at) <= drives.context.clock.now();
  return over ? undefined : row;
}

function insert(call: ItemCall, row: PermissionRow): void {
  run(
    call.drives.context.db,
    'INSERT INTO permission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.item,
    row.app,
    row.kind,
    row.type,
    row.scope,
    row.role,
    row.email,
    row.expires_at,
  );
}

function expiryOf(call: ItemCall, value: unknown): string | null {
  const expiry = textOf(value);
  if (expiry === undefined) return null;
  const time = Date.parse(expiry);
  if (Number.isNaN(time) || time <= call.drives.context.clock.now()) {
    throw invalid('expirationDateTime is not in the future.');
  }
  return new Date(time).toISOString();
}

function permission(call: ItemCall, row: PermissionRow) {
  const expiry = row.expires_at === null ? {} : { expirationDateTime: row.expires_at };
  if (row.kind === 'invite') {
    return {
      id: row.id,
      roles: [row.role],
      grantedToV2: { user: { email: row.email, displayName: row.email } },
      ...expiry,
    };
  }
  return {
    id: row.id,
    roles: [row.role],
    link: {
      type: row.type,
      scope: row.scope,
      webUrl: `${call.drives.contentBase()}/:i:/s/${row.id}`,
      application: { id: call.app.id, displayName: call.app.name },
    },
    hasPassword: false,
    ...expiry,
  };
}
