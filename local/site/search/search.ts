import { people } from '../state/people';
import { badRequest } from '../state/refusal';
import { mayDo } from '../state/rights';
import type { PageRow, PersonRow } from '../state/rows';
import type { SiteState, Who } from '../state/state';
import { CqlError, parseCql } from './cql';
import { run } from './evaluate';
import { indexedPages, type IndexedPage } from './search-index';

export interface Hit {
  /** As the index knows it: maybe older than the page. */
  indexed: IndexedPage;
  page: PageRow;
}

/** Pages that fit, those that the person may see. A page that is gone is left out even while the index has it. */
export function searchPages(state: SiteState, who: Who, cql: string): Hit[] {
  const asker = { accountId: who.accountId, now: state.clock.now() };
  const found = explained(() => run(parseCql(cql), indexedPages(state), asker));
  return found.flatMap((indexed) => {
    const page = state.tables.pages.find({ id: indexed.id });
    return page && mayDo(state, who.accountId, page, 'read') ? [{ indexed, page }] : [];
  });
}

const USER_CLAUSE = /^\s*user(?:\.(fullname|accountid))?\s*(=|~)\s*(?:"([^"]*)"|(\S+))\s*$/i;

/** `user.fullname ~ "cla"`, `user.accountid = "…"`; people join the index at once. */
export function searchPeople(state: SiteState, cql: string): PersonRow[] {
  const clauses = cql
    .replace(/^\s*type\s*=\s*"?user"?\s+and\s+/i, '')
    .split(/\s+or\s+/i)
    .map((clause) => USER_CLAUSE.exec(clause));
  if (clauses.some((clause) => clause === null)) {
    throw badRequest(`Could not parse cql : ${cql}`);
  }
  return people(state).filter((one) =>
    clauses.some((clause) => {
      const wanted = (clause?.[3] ?? clause?.[4] ?? '').toLowerCase();
      if (clause?.[1]?.toLowerCase() !== 'fullname') return one.accountId === wanted;
      return one.accountType === 'atlassian' && namesMatch(one.name, wanted, clause[2] === '=');
    }),
  );
}

/** Like search itself: words from their beginning, in any order. */
function namesMatch(name: string, wanted: string, exact: boolean): boolean {
  if (exact) return name.toLowerCase() === wanted;
  const known = name.toLowerCase().split(' ');
  const words = wanted.replaceAll('*', '').split(/\s+/).filter(Boolean);
  return words.length > 0 && words.every((word) => known.some((part) => part.startsWith(word)));
}

function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CqlError) throw badRequest(`Could not parse cql : ${error.message}`);
    throw error;
  }
}
