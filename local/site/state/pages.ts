import type { AdfNode } from '../adf';
import { tell } from '../events/tell';
import { indexPage } from '../search/search-index';
import { removeVersions } from './attachment-files';
import { pageFor, visiblePage, visibleSpace, mayInSpace } from './rights';
import { badRequest, forbidden, notFound, Refusal, staleVersion } from './refusal';
import type { PageRow, PageStatus, PageVersionRow } from './rows';
import { change, nextId, now, type SiteState, type Who } from './state';
import { syncTasks } from './tasks';
import { watchOwnWork } from './watches';

interface NewPage {
  spaceId: string;
  /** undefined: below the space's home page; null: at the root. */
  parentId?: string | null | undefined;
  title: string;
  body: AdfNode;
  status: 'current' | 'draft';
  /** Seeds choose theirs. */
  id?: string | undefined;
}

interface PageEdit {
  title: string;
  body: AdfNode;
  /** The number the new version is to have. */
  version: number;
  message?: string | undefined;
  minorEdit?: boolean | undefined;
  status: 'current' | 'draft';
}

const EMPTY: AdfNode = { type: 'doc', version: 1, content: [] };
export const emptyDoc = (): AdfNode => structuredClone(EMPTY);

export function createPage(state: SiteState, who: Who, page: NewPage): PageRow {
  const space = visibleSpace(state, who.accountId, { id: page.spaceId });
  if (!mayInSpace(state, who.accountId, space.id, ['create', 'page'])) {
    throw forbidden('User does not have permission to create content in this space');
  }
  checkTitle(state, { ...page, spaceId: space.id });
  const parentId = page.parentId === undefined ? space.homepageId || null : page.parentId;
  if (parentId !== null) visiblePage(state, who.accountId, parentId);
  return change(state, () => {
    const row = state.tables.pages.insert({
      id: page.id ?? nextId(state),
      spaceId: space.id,
      parentId,
      position: nextPosition(state, parentId),
      title: page.title,
      status: page.status,
      authorId: who.accountId ?? '',
      ownerId: who.accountId ?? '',
      createdAt: now(state),
      version: 0,
    });
    return writeVersion(state, who, row, { ...page, version: 1 });
  });
}

/** Publishes a new version, publishes a draft, or keeps a draft of a published page. */
export function updatePage(state: SiteState, who: Who, id: string, edit: PageEdit): PageRow {
  const page = pageFor(state, who.accountId, id, 'update');
  checkTitle(state, { ...edit, spaceId: page.spaceId }, id);
  return change(state, () => {
    if (edit.status === 'draft') return keepDraft(state, who, page, edit);
    const expected = page.status === 'draft' ? 1 : page.version + 1;
    if (edit.version !== expected) throw staleVersion(page.version, edit.version);
    if (page.status === 'trashed') return restorePage(state, who, id);
    if (page.status === 'draft') {
      state.tables.pageVersions.delete({ pageId: id });
      return writeVersion(state, who, { ...page, version: 0 }, edit);
    }
    state.tables.drafts.delete({ pageId: id });
    return writeVersion(state, who, page, edit);
  });
}

/** A new version with another title and the same body. */
export function renamePage(state: SiteState, who: Who, id: string, title: string): PageRow {
  const page = pageFor(state, who.accountId, id, 'update');
  return updatePage(state, who, id, {
    title,
    body: bodyOf(state, page.id, page.version),
    version: page.version + 1,
    status: 'current',
  });
}

/** A new version with the same title and body, as when a content state changes. */
export function republish(state: SiteState, who: Who, page: PageRow): PageRow {
  const body = bodyOf(state, page.id, page.version);
  const edit = { title: page.title, body, version: page.version + 1, status: 'current' as const };
  return change(state, () => writeVersion(state, who, page, edit));
}

function keepDraft(state: SiteState, who: Who, page: PageRow, edit: PageEdit): PageRow {
  const body = JSON.stringify(edit.body);
  const authorId = who.accountId ?? '';
  if (page.status === 'draft') {
    state.tables.pages.update({ id: page.id }, { title: edit.title });
    state.tables.pageVersions.update({ pageId: page.id }, { title: edit.title, body });
    return { ...page, title: edit.title };
  }
  state.tables.drafts.delete({ pageId: page.id });
  const updatedAt = now(state);
  state.tables.drafts.insert({ pageId: page.id, title: edit.title, body, authorId, updatedAt });
  return page;
}

function writeVersion(state: SiteState, who: Who, page: PageRow, edit: PageEdit): PageRow {
  const { title, version, status } = edit;
  state.tables.pageVersions.insert({
    pageId: page.id,
    number: version,
    title,
    body: JSON.stringify(edit.body),
    authorId: who.accountId ?? '',
    createdAt: now(state),
    message: edit.message ?? '',
    minorEdit: edit.minorEdit === true ? 1 : 0,
  });
  state.tables.pages.update({ id: page.id }, { title, version, status });
  const written: PageRow = { ...page, title, version, status };
  if (status === 'current') {
    indexPage(state, written.id);
    tell.page(state, who, page.version === 0 ? 'created' : 'updated', written);
    syncTasks(state, who, written, edit.body);
    watchOwnWork(state, who, written.id);
  }
  return written;
}

/** To the trash; children move up to the page's parent, as in Confluence. */
export function trashPage(state: SiteState, who: Who, id: string): void {
  const page = pageFor(state, who.accountId, id, 'delete');
  if (page.status !== 'current') throw notFound();
  change(state, () => {
    state.tables.pages.update({ parentId: id }, { parentId: page.parentId });
    setStatus(state, page, 'trashed');
    tell.page(state, who, 'trashed', { ...page, status: 'trashed' });
  });
}

/** Out of the trash: status `current` in an update does it, and changes nothing else. */
function restorePage(state: SiteState, who: Who, id: string): PageRow {
  const page = pageFor(state, who.accountId, id, 'update');
  checkTitle(state, { ...page, status: 'current' }, id);
  return change(state, () => {
    const parent =
      page.parentId === null ? undefined : state.tables.pages.find({ id: page.parentId });
    const home = state.tables.spaces.find({ id: page.spaceId })?.homepageId ?? null;
    const parentId = parent?.status === 'current' ? parent.id : home;
    state.tables.pages.update({ id }, { parentId });
    const restored = setStatus(state, { ...page, parentId }, 'current');
    tell.page(state, who, 'restored', restored);
    return restored;
  });
}

/** For ever: only a trashed page, only by who administers the space. */
export function purgePage(state: SiteState, who: Who, id: string): void {
  const page = pageFor(state, who.accountId, id, 'delete');
  if (page.status !== 'trashed') throw badRequest('Only trashed content can be purged');
  if (!mayInSpace(state, who.accountId, page.spaceId, ['administer', 'space'])) throw forbidden();
  change(state, () => {
    removeRows(state, id);
    tell.page(state, who, 'deleted', page);
  });
}

/** An unpublished page is gone; a published page loses its unpublished changes. Drafts have no trash. */
export function discardDraft(state: SiteState, who: Who, id: string): void {
  const page = pageFor(state, who.accountId, id, 'update');
  change(state, () => {
    if (page.status === 'draft') removeRows(state, id);
    else state.tables.drafts.delete({ pageId: id });
  });
}

export function archivePage(state: SiteState, who: Who, id: string): void {
  const page = pageFor(state, who.accountId, id, 'update');
  change(state, () => tell.page(state, who, 'archived', setStatus(state, page, 'archived')));
}

function setStatus(state: SiteState, page: PageRow, status: PageStatus): PageRow {
  state.tables.pages.update({ id: page.id }, { status });
  indexPage(state, page.id);
  return { ...page, status };
}

function removeRows(state: SiteState, pageId: string): void {
  const { tables } = state;
  for (const { id } of tables.comments.list({ pageId })) {
    tables.commentVersions.delete({ commentId: id });
    tables.properties.delete({ targetType: 'comment', targetId: id });
  }
  for (const { id } of tables.attachments.list({ pageId })) {
    removeVersions(state, id);
  }
  tables.properties.delete({ targetType: 'page', targetId: pageId });
  for (const table of [
    tables.comments,
    tables.attachments,
    tables.pageVersions,
    tables.drafts,
    tables.pageLabels,
    tables.tasks,
    tables.restrictions,
    tables.contentStates,
    tables.watches,
  ]) {
    table.delete({ pageId });
  }
  tables.pages.delete({ id: pageId });
  indexPage(state, pageId);
}

export function versionOf(state: SiteState, pageId: string, number: number): PageVersionRow {
  const version = state.tables.pageVersions.find({ pageId, number });
  if (!version) throw notFound(`Version ${number} of content ${pageId} not found`);
  return version;
}

export const bodyOf = (state: SiteState, pageId: string, number: number): AdfNode =>
  JSON.parse(versionOf(state, pageId, number).body) as AdfNode;

/** Newest first. */
export const versionsOf = (state: SiteState, pageId: string): PageVersionRow[] =>
  state.tables.pageVersions.list({ pageId }).sort((a, b) => b.number - a.number);

export function nextPosition(state: SiteState, parentId: string | null): number {
  const last = state.db.prepare('SELECT max(position) AS position FROM page WHERE parentId IS ?');
  return Number(last.get(parentId)?.['position'] ?? 0) + 1;
}

function checkTitle(
  state: SiteState,
  { spaceId, title, status }: Pick<PageRow, 'spaceId' | 'title'> & { status: 'current' | 'draft' },
  except?: string,
): void {
  if (title.length > 255) {
    throw badRequest('Title cannot be longer than 255 characters.');
  }
  if (status === 'draft') return;
  if (title.trim() === '') throw badRequest('Title cannot be empty.');
  // Confluence compares without regard to case; archived pages keep their titles, trashed ones give them up.
  const taken = state.tables.pages
    .list({ spaceId, title })
    .some(({ id, status: held }) => id !== except && (held === 'current' || held === 'archived'));
  if (taken) {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'A page with this title already exists: A page already exists with the same TITLE in this space',
    );
  }
}
