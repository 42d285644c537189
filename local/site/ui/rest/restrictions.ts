import { request } from './request';

export type RestrictedOperation = 'read' | 'update';

export interface Restrictions {
  read: Subject[];
  update: Subject[];
}

export interface Subject {
  type: 'user' | 'group';
  id: string;
  name: string;
}

interface WireRestriction {
  operation: string;
  restrictions: {
    user?: { results: { accountId: string; displayName: string }[] };
    group?: { results: { id: string; name: string }[] };
  };
}

const path = (pageId: string) => `/wiki/rest/api/content/${pageId}/restriction`;

export async function readRestrictions(pageId: string): Promise<Restrictions> {
  const { results } = await request<{ results: WireRestriction[] }>(
    `${path(pageId)}?expand=restrictions.user,restrictions.group`,
  );
  return { read: subjectsOf(results, 'read'), update: subjectsOf(results, 'update') };
}

function subjectsOf(results: WireRestriction[], operation: RestrictedOperation): Subject[] {
  const found = results.find((one) => one.operation === operation)?.restrictions;
  return [
    ...(found?.user?.results ?? []).map((user): Subject => {
      return { type: 'user', id: user.accountId, name: user.displayName };
    }),
    ...(found?.group?.results ?? []).map((group): Subject => {
      return { type: 'group', id: group.id, name: group.name };
    }),
  ];
}

export async function writeRestrictions(pageId: string, wanted: Restrictions): Promise<void> {
  const left = (['read', 'update'] as const).filter((operation) => wanted[operation].length > 0);
  if (left.length === 0) {
    await request<unknown>(path(pageId), { method: 'DELETE' });
    return;
  }
  const body = left.map((operation) => ({ operation, restrictions: listsOf(wanted[operation]) }));
  await request<unknown>(path(pageId), { method: 'PUT', body });
}

/** Empty lists are refused: they are left out. */
function listsOf(subjects: Subject[]) {
  const user = subjects
    .filter(({ type }) => type === 'user')
    .map(({ id }) => ({ type: 'known', accountId: id }));
  const group = subjects
    .filter(({ type }) => type === 'group')
    .map(({ id, name }) => ({ type: 'group', id, name }));
  return { ...(user.length > 0 && { user }), ...(group.length > 0 && { group }) };
}
