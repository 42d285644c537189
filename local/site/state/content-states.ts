import { republish } from './pages';
import { pageFor, visiblePage } from './rights';
import { badRequest } from './refusal';
import type { ContentStateRow } from './rows';
import { change, now, type SiteState, type Who } from './state';

interface ContentState {
  id: number;
  name: string;
  color: string;
}

/** What every space offers. */
export const SPACE_STATES: ContentState[] = [
  { id: 0, name: 'Rough draft', color: '#FFC400' },
  { id: 1, name: 'In progress', color: '#2684FF' },
  { id: 2, name: 'Ready for review', color: '#57D9A3' },
];

export function stateOf(state: SiteState, who: Who, pageId: string): ContentStateRow | undefined {
  visiblePage(state, who.accountId, pageId);
  return state.tables.contentStates.find({ pageId });
}

/** Setting a state publishes a new version with the same body. */
export function setContentState(
  state: SiteState,
  who: Who,
  pageId: string,
  wanted: { id?: number | undefined; name?: string | undefined; color?: string | undefined },
): ContentStateRow {
  const page = pageFor(state, who.accountId, pageId, 'update');
  return change(state, () => {
    const { id, name, color } = chosen(state, who, wanted);
    state.tables.contentStates.delete({ pageId });
    const updatedAt = now(state);
    const row = { pageId, stateId: id, name, color, updatedAt };
    state.tables.contentStates.insert(row);
    republish(state, who, page);
    return row;
  });
}

export function removeContentState(state: SiteState, who: Who, pageId: string): void {
  const page = pageFor(state, who.accountId, pageId, 'update');
  change(state, () => {
    if (!state.tables.contentStates.find({ pageId })) return;
    state.tables.contentStates.delete({ pageId });
    republish(state, who, page);
  });
}

export const customStates = (state: SiteState, accountId: string | null): ContentState[] =>
  state.tables.customStates
    .list({ accountId: accountId ?? '' })
    .map(({ id, name, color }) => ({ id, name, color }));

function chosen(
  state: SiteState,
  who: Who,
  {
    id,
    name,
    color,
  }: { id?: number | undefined; name?: string | undefined; color?: string | undefined },
): ContentState {
  if (id !== undefined) {
    const known = [...SPACE_STATES, ...customStates(state, who.accountId)].find(
      (one) => one.id === id,
    );
    if (!known) throw badRequest(`Content state ${id} does not exist`);
    return known;
  }
  if (name === undefined || name === '' || name.length > 20) {
    throw badRequest('The name of a content state must have 1 to 20 characters');
  }
  if (color === undefined || !/^#[0-9A-Fa-f]{6}$/.test(color)) {
    throw badRequest('The color of a content state must be written as #RRGGBB');
  }
  const known = customStates(state, who.accountId).find(
    (one) => one.name === name && one.color === color,
  );
  if (known) return known;
  const ids = state.tables.customStates.list().map((one) => one.id);
  const created = { id: Math.max(1000, ...ids) + 1, name, color };
  state.tables.customStates.insert({ ...created, accountId: who.accountId ?? '' });
  return created;
}
