import { plainText, findNodes, type AdfNode } from '../adf';
import { labelsOf } from '../state/labels-of';
import type { IndexRow } from '../state/rows';
import { setSetting, setting, type SiteState } from '../state/state';

/** What can be searched of a page. */
export interface IndexedPage {
  id: string;
  title: string;
  text: string;
  spaceKey: string;
  spaceName: string;
  status: string;
  parentId: string | null;
  ancestors: string[];
  labels: string[];
  creator: string;
  contributors: string[];
  mentions: string[];
  macros: string[];
  created: string;
  lastModified: string;
  properties: Record<string, unknown>;
}

const DEFAULT_LAG_MILLISECONDS = 20_000;

/** How long a change takes to be found; on real sites about 20 seconds. */
const indexLag = (state: SiteState): number =>
  Number(setting(state, 'indexLag') ?? DEFAULT_LAG_MILLISECONDS);

export const setIndexLag = (state: SiteState, milliseconds: number): void =>
  setSetting(state, 'indexLag', String(milliseconds));

/** Notes what search is to know of the page once the lag is over: deleted pages linger, new ones are missing. */
export function indexPage(state: SiteState, pageId: string): void {
  const present = current(state, pageId);
  for (const row of state.tables.searchIndex.list({ pageId })) {
    if (row.visibleAt < (present?.visibleAt ?? 0)) {
      state.tables.searchIndex.delete({ pageId, visibleAt: row.visibleAt });
    }
  }
  const visibleAt = state.clock.now() + indexLag(state);
  state.tables.searchIndex.delete({ pageId, visibleAt });
  state.tables.searchIndex.insert({ pageId, visibleAt, document: documentOf(state, pageId) });
}

/** All pages as search knows them now. */
export function indexedPages(state: SiteState): IndexedPage[] {
  const latest = new Map<string, IndexRow>();
  const moment = state.clock.now();
  for (const row of state.tables.searchIndex.list()) {
    const known = latest.get(row.pageId);
    if (row.visibleAt <= moment && row.visibleAt >= (known?.visibleAt ?? 0)) {
      latest.set(row.pageId, row);
    }
  }
  return [...latest.values()].flatMap(({ document }) =>
    document === null ? [] : [JSON.parse(document) as IndexedPage],
  );
}

/** Makes everything that is known findable at once, as after a long quiet time. */
export function settleIndex(state: SiteState): void {
  for (const { id } of state.tables.pages.list()) {
    state.tables.searchIndex.delete({ pageId: id });
    const document = documentOf(state, id);
    state.tables.searchIndex.insert({ pageId: id, visibleAt: state.clock.now(), document });
  }
}

function current(state: SiteState, pageId: string): IndexRow | undefined {
  return state.tables.searchIndex
    .list({ pageId })
    .filter(({ visibleAt }) => visibleAt <= state.clock.now())
    .sort((a, b) => b.visibleAt - a.visibleAt)[0];
}

function documentOf(state: SiteState, pageId: string): string | null {
  const { tables } = state;
  const page = tables.pages.find({ id: pageId });
  const versions = tables.pageVersions.list({ pageId });
  const last = versions.find(({ number }) => number === page?.version);
  if (!page || !last || page.status !== 'current') return null;
  const doc = JSON.parse(last.body) as AdfNode;
  const space = tables.spaces.find({ id: page.spaceId });
  const indexed: IndexedPage = {
    id: page.id,
    title: page.title,
    text: plainText(doc),
    spaceKey: space?.key ?? '',
    spaceName: space?.name ?? '',
    status: page.status,
    parentId: page.parentId,
    ancestors: ancestorIds(state, page.parentId),
    labels: labelsOf(state, pageId).map(({ name }) => name),
    creator: page.authorId,
    contributors: [...new Set(versions.map(({ authorId }) => authorId))],
    mentions: findNodes(doc, ({ type }) => type === 'mention').map((node) =>
      String(node.attrs?.['id']),
    ),
    macros: findNodes(doc, (node) => typeof node.attrs?.['extensionKey'] === 'string').map((node) =>
      String(node.attrs?.['extensionKey']),
    ),
    created: page.createdAt,
    lastModified: last.createdAt,
    properties: Object.fromEntries(
      tables.properties
        .list({ targetType: 'page', targetId: pageId })
        .map(({ key, value }) => [key, JSON.parse(value) as unknown]),
    ),
  };
  return JSON.stringify(indexed);
}

function ancestorIds(state: SiteState, parentId: string | null): string[] {
  const ids: string[] = [];
  let above = parentId;
  while (above !== null && !ids.includes(above)) {
    ids.push(above);
    above = state.tables.pages.find({ id: above })?.parentId ?? null;
  }
  return ids;
}
