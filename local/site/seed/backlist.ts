import { plainText } from '../adf';
import type { IndexedPage } from '../search/search-index';
import type { PageRow, SpaceRow } from '../state/rows';
import { now, type SiteState } from '../state/state';
import { BEN } from './cast';
import { b, date, doc, p, status, table } from './words';

/** Space BKL: one sheet for every book that is still sold, more than one list of Confluence's holds. */
export const BACKLIST_HOME = doc(
  p('One sheet per book that we still sell. Sheets are changed by the stock team only.'),
);

const FIRST_ID = 97_001;
const SHEETS = 260;

const FIRST = ['Silent', 'Northern', 'Paper', 'Salt', 'Winter', 'Copper', 'Open', 'Second', 'Late'];
const SECOND = ['Harbour', 'Orchard', 'Letters', 'Rooms', 'Rivers', 'Gardens', 'Maps', 'Winds'];
const THIRD = ['', ' of Ink', ' at Night', ' and Home'];

const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';

/** Every combination once: as many as there are sheets, and more. */
const titleOf = (at: number): string =>
  `${pick(FIRST, at)} ${pick(SECOND, Math.floor(at / 9))}${pick(THIRD, Math.floor(at / 72))}`;

/** Rows as an import writes them, found at once: so many pages made one by one would make every start slower. */
export function seedBacklist(state: SiteState, space: SpaceRow): void {
  for (let at = 0; at < SHEETS; at += 1) {
    const page = pageOf(state, space, at);
    const body = sheet(at);
    const { id: pageId, title, authorId, createdAt } = page;
    const version = { pageId, title, authorId, createdAt, number: 1, message: '', minorEdit: 0 };
    state.tables.pages.insert(page);
    state.tables.pageVersions.insert({ ...version, body: JSON.stringify(body) });
    state.tables.searchIndex.insert({
      pageId,
      visibleAt: state.clock.now(),
      document: JSON.stringify(indexedOf(page, space, plainText(body))),
    });
  }
}

const pageOf = (state: SiteState, space: SpaceRow, at: number): PageRow => ({
  id: String(FIRST_ID + at),
  spaceId: space.id,
  parentId: space.homepageId,
  position: at + 1,
  title: titleOf(at),
  status: 'current',
  authorId: BEN.accountId,
  ownerId: BEN.accountId,
  createdAt: now(state),
  version: 1,
});

const indexedOf = (page: PageRow, space: SpaceRow, text: string): IndexedPage => ({
  id: page.id,
  title: page.title,
  text,
  spaceKey: space.key,
  spaceName: space.name,
  status: page.status,
  parentId: page.parentId,
  ancestors: [space.homepageId],
  labels: [],
  creator: page.authorId,
  contributors: [page.authorId],
  mentions: [],
  macros: [],
  created: page.createdAt,
  lastModified: page.createdAt,
  properties: {},
});

function sheet(at: number) {
  const year = 1998 + (at % 27);
  const inPrint = at % 7 !== 0;
  return doc(
    p(b('In stock: '), String((at * 37) % 900), ' copies'),
    table(
      ['Published', 'Format', 'State'],
      [
        date(`${year}-0${1 + (at % 9)}-1${at % 9}`),
        at % 3 === 0 ? 'Paperback' : 'Hardback',
        inPrint ? status('In print', 'green') : status('Out of print', 'neutral'),
      ],
    ),
  );
}
