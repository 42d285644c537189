import { person } from '../state/people';
import { mayInSpace } from '../state/rights';
import type { SpacePermissionRow } from '../state/rows';
import type { SiteState } from '../state/state';

interface Permission {
  subject: string;
  kind: string;
  operations: string[];
}

/** Who may do what in the space, a row a group or person; undefined when the asking person may not see the space. */
export function permissionsOf(
  state: SiteState,
  accountId: string | null,
  key: string,
): Permission[] | undefined {
  const space = state.tables.spaces.find({ key });
  if (!space || !mayInSpace(state, accountId, space.id, ['read', 'space'])) return undefined;
  const bySubject = new Map<string, Permission>();
  for (const row of state.tables.spacePermissions.list({ spaceId: space.id })) {
    const id = `${row.principalType} ${row.principalId}`;
    const known = bySubject.get(id) ?? {
      subject: nameOf(state, row),
      kind: row.principalType,
      operations: [],
    };
    bySubject.set(id, {
      ...known,
      operations: [...known.operations, `${row.operation} ${row.target}`],
    });
  }
  return [...bySubject.values()];
}

function nameOf(state: SiteState, { principalType, principalId }: SpacePermissionRow): string {
  if (principalType === 'anonymous') return 'Anonymous visitors';
  if (principalType === 'user') return person(state, principalId)?.name ?? 'Former user';
  return state.tables.groups.find({ id: principalId })?.name ?? 'Former group';
}
