import { findNodes, type AdfNode } from '../adf';
import { tell } from '../events/tell';
import { visiblePage } from './rights';
import { notFound } from './refusal';
import type { PageRow, TaskRow } from './rows';
import { nextId, now, type SiteState, type Who } from './state';

/** Brings the site's tasks in step with the taskItem nodes of the body. */
export function syncTasks(state: SiteState, who: Who, page: PageRow, body: AdfNode): void {
  const before = state.tables.tasks.list({ pageId: page.id });
  const items = findNodes(body, ({ type }) => type === 'taskItem');
  const seen = new Set<string>();
  for (const item of items) {
    const task = taskOf(state, who, page, item);
    if (seen.has(task.localId)) continue;
    seen.add(task.localId);
    const old = before.find(({ localId }) => localId === task.localId);
    if (!old) {
      tell.task(state, who, 'created', { task: state.tables.tasks.insert(task) });
    } else if (!same(old, task)) {
      const updated = { ...task, id: old.id, createdBy: old.createdBy, createdAt: old.createdAt };
      state.tables.tasks.update({ id: old.id }, updated);
      tell.task(state, who, 'updated', { task: updated, oldTask: old });
    }
  }
  for (const gone of before.filter(({ localId }) => !seen.has(localId))) {
    state.tables.tasks.delete({ id: gone.id });
    tell.task(state, who, 'removed', { task: gone });
  }
}

const same = (a: TaskRow, b: TaskRow) =>
  a.status === b.status && a.body === b.body && a.dueAt === b.dueAt;

/** Whom a task is for is the first person mentioned in it; when it is due is the first date. */
function taskOf(state: SiteState, who: Who, page: PageRow, item: AdfNode): TaskRow {
  const complete = item.attrs?.['state'] === 'DONE';
  const [mention] = findNodes(item, ({ type }) => type === 'mention');
  const [date] = findNodes(item, ({ type }) => type === 'date');
  const body: AdfNode = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: item.content ?? [] }],
  };
  return {
    id: nextId(state),
    localId: String(item.attrs?.['localId']),
    pageId: page.id,
    status: complete ? 'complete' : 'incomplete',
    body: JSON.stringify(body),
    createdBy: who.accountId ?? '',
    assignedTo: mention ? String(mention.attrs?.['id']) : null,
    completedBy: complete ? who.accountId : null,
    createdAt: now(state),
    updatedAt: now(state),
    dueAt: date ? new Date(Number(date.attrs?.['timestamp'])).toISOString() : null,
    completedAt: complete ? now(state) : null,
  };
}

export function taskById(state: SiteState, who: Who, id: string): TaskRow {
  const task = state.tables.tasks.find({ id });
  if (!task) throw notFound();
  visiblePage(state, who.accountId, task.pageId);
  return task;
}
