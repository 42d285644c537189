import { people } from '../state/people';
import { badRequest } from '../state/refusal';
import { readerOf } from '../state/rights';
import type { PageRow, PersonRow } from '../state/rows';
import type { SiteState, Who } from '../state/state';
import { CqlError, parseCql, type Clause } from './cql';
import { run } from './evaluate';
import { indexedPages, type IndexedPage } from './search-index';

export interface Hit {
  /** As the index knows it: maybe older than the page. */
  indexed: IndexedPage;
  /** Undefined when the page is gone and the index does not know yet. */
  page: PageRow | undefined;
}

/** Pages that fit, those that the person may see. */
export function searchPages(state: SiteState, who: Who, cql: string): Hit[] {
  const asker = { accountId: who.accountId, now: state.clock.now() };
  const found = explained(() => run(parseCql(cql), indexedPages(state), asker));
  const mayRead = readerOf(state, who.accountId);
  return found.flatMap((indexed) => {
    const page = state.tables.pages.find({ id: indexed.id });
    return page === undefined || mayRead(page) ? [{ indexed, page }] : [];
  });
}

/** `user.fullname ~ "cla"`, `user.accountid = "…"`, joined by and, or, not; people join the index at once. */
export function searchPeople(state: SiteState, cql: string): PersonRow[] {
  const { where } = explained(() => parseCql(cql));
  return explained(() => people(state).filter((row) => isMeant(row, where)));
}

function isMeant(row: PersonRow, clause: Clause): boolean {
  switch (clause.kind) {
    case 'and':
      return clause.clauses.every((one) => isMeant(row, one));
    case 'or':
      return clause.clauses.some((one) => isMeant(row, one));
    case 'not':
      return !isMeant(row, clause.clause);
    case 'compare': {
      const [value] = clause.values;
      const wanted = value?.kind === 'text' ? value.text : '';
      return fieldFits(row, clause.field.toLowerCase(), wanted, clause.operator === '=');
    }
  }
}

function fieldFits(row: PersonRow, field: string, wanted: string, exact: boolean): boolean {
  switch (field) {
    case 'type':
      return wanted === 'user';
    case 'user':
    case 'user.accountid':
      return row.accountId === wanted;
    case 'user.fullname':
      return row.accountType === 'atlassian' && namesMatch(row.name, wanted.toLowerCase(), exact);
    default:
      throw new CqlError(`No field exists with name: ${field}`);
  }
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
