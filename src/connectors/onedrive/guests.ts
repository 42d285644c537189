import type * as z from 'zod';

import type { Guest } from '../../contracts/drive';
import { itemPath } from './addresses';
import { jsonBody, parsed, type Calls } from './calls';
import { removeLink } from './sharing';
import { Permissions } from './wire';

type Permission = z.infer<typeof Permissions>['value'][number];

// GET …/permissions — https://learn.microsoft.com/graph/api/driveitem-list-permissions
async function permissions(calls: Calls, driveId: string, id: string): Promise<Permission[]> {
  let page = await calls.json('GET', itemPath(driveId, { id }, 'permissions'), Permissions);
  const all = [...page.value];
  for (let next = page['@odata.nextLink']; next !== undefined; next = page['@odata.nextLink']) {
    page = await parsed(Permissions, await calls.link(next));
    all.push(...page.value);
  }
  return all;
}

/** Links have nobody's address; permissions that the site gives everybody in it have none either. */
function guestOf({ roles = [], invitation, grantedToV2 }: Permission): Guest | undefined {
  const email = invitation?.email ?? grantedToV2?.user?.email ?? grantedToV2?.siteUser?.email;
  if (typeof email !== 'string' || roles.includes('owner')) return undefined;
  return { email, role: roles.includes('write') ? 'write' : 'read' };
}

export async function guestsOf(calls: Calls, driveId: string, id: string): Promise<Guest[]> {
  return (await permissions(calls, driveId, id)).flatMap((one) => guestOf(one) ?? []);
}

// POST …/invite — https://learn.microsoft.com/graph/api/driveitem-invite
export async function admit(
  calls: Calls,
  driveId: string,
  id: string,
  { email, role }: Guest,
): Promise<void> {
  const held = await heldBy(calls, driveId, id, email);
  if (held.some(({ guest }) => guest.role === role)) return;
  // Another role is taken away first: for a moment somebody may do less, never more than is wished.
  for (const { permissionId } of held) await removeLink(calls, driveId, id, permissionId);
  const body = jsonBody({
    recipients: [{ email }],
    roles: [role],
    requireSignIn: true,
    sendInvitation: false,
  });
  await calls.json('POST', itemPath(driveId, { id }, 'invite'), Permissions, body);
}

// DELETE …/permissions/{id}
export async function dismiss(
  calls: Calls,
  driveId: string,
  id: string,
  email: string,
): Promise<void> {
  for (const { permissionId } of await heldBy(calls, driveId, id, email)) {
    await removeLink(calls, driveId, id, permissionId);
  }
}

async function heldBy(calls: Calls, driveId: string, id: string, email: string) {
  const all = await permissions(calls, driveId, id);
  return all.flatMap((permission) => {
    const guest = guestOf(permission);
    const same = guest?.email.toLowerCase() === email.toLowerCase();
    return guest && same ? [{ guest, permissionId: permission.id }] : [];
  });
}
