import { tell } from '../events/tell';
import { person } from './people';
import { pageFor, visiblePage } from './rights';
import { badRequest } from './refusal';
import type { RestrictionRow } from './rows';
import { change, type SiteState, type Who } from './state';

export type Subject = Pick<RestrictionRow, 'operation' | 'subjectType' | 'subjectId'>;

export function restrictionsOf(state: SiteState, who: Who, pageId: string): RestrictionRow[] {
  visiblePage(state, who.accountId, pageId);
  return state.tables.restrictions.list({ pageId });
}

export function addRestrictions(
  state: SiteState,
  who: Who,
  pageId: string,
  subjects: Subject[],
): void {
  const page = pageFor(state, who.accountId, pageId, 'update');
  for (const subject of subjects) checkSubject(state, subject);
  change(state, () => {
    for (const subject of subjects) {
      state.tables.restrictions.delete({ pageId, ...subject });
      state.tables.restrictions.insert({ pageId, ...subject });
    }
    tell.page(state, who, 'permissions_updated', page);
  });
}

/** What is given takes the place of all that was. */
export function replaceRestrictions(
  state: SiteState,
  who: Who,
  pageId: string,
  subjects: Subject[],
): void {
  pageFor(state, who.accountId, pageId, 'update');
  change(state, () => {
    state.tables.restrictions.delete({ pageId });
    addRestrictions(state, who, pageId, subjects);
  });
}

export function removeRestriction(
  state: SiteState,
  who: Who,
  pageId: string,
  subject?: Subject,
): void {
  const page = pageFor(state, who.accountId, pageId, 'update');
  change(state, () => {
    state.tables.restrictions.delete({ pageId, ...subject });
    tell.page(state, who, 'permissions_updated', page);
  });
}

function checkSubject(state: SiteState, { subjectType, subjectId }: Subject): void {
  const known =
    subjectType === 'user' ? person(state, subjectId) : state.tables.groups.find({ id: subjectId });
  if (!known) throw badRequest(`No ${subjectType} found for id ${subjectId}`);
}
