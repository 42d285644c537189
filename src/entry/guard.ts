import { Problem } from '../errors';
import type { Call } from './call';

/**
 * What a person must be allowed for a call: see the page, edit it, see it or be about to publish it (a macro in
 * an unpublished draft), administer the space in which they are, or the site. Whoever has an 'account' is answered what Confluence shows them.
 */
export type Need = 'account' | 'view' | 'edit' | 'view-or-edit' | 'spaceAdmin' | 'siteAdmin';

/** Asks Confluence as the person. No answer means no: everything but a clear yes throws. */
export async function authorise(call: Call, need: Need): Promise<void> {
  switch (need) {
    case 'account':
      // `callOf` has refused those who are not signed in.
      return;
    case 'view':
      await call.page();
      return;
    case 'edit':
      await assertMayEdit(call);
      return;
    case 'view-or-edit':
      await call.body().catch(() => assertMayEdit(call));
      return;
    case 'spaceAdmin':
      if (!(await isSpaceAdmin(call))) refuse();
      return;
    case 'siteAdmin':
      if (!(await call.app.asUser.isSiteAdmin(call.accountId))) refuse();
      return;
  }
}

export async function assertMayEdit({ app, accountId, pageId }: Call): Promise<void> {
  if (!(await app.asUser.mayDo(pageId(), accountId, 'update'))) refuse();
}

/** Whether Confluence says that the person may administer the space of Forge's context. */
export async function isSpaceAdmin({ app, spaceKey }: Call): Promise<boolean> {
  const space = spaceKey === '' ? undefined : await app.asUser.spaces.find(spaceKey);
  if (!space) return false;
  const allowed = await app.asUser.access.inSpace(space.id);
  return allowed.some(({ operation, target }) => operation === 'administer' && target === 'space');
}

function refuse(): never {
  throw new Problem('no-permission');
}
