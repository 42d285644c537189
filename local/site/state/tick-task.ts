import { findNodes } from '../adf';
import { bodyOf, updatePage } from './pages';
import { pageFor } from './rights';
import { badRequest } from './refusal';
import type { TaskRow } from './rows';
import { change, type SiteState, type Who } from './state';
import { taskById } from './tasks';

/** Ticks or unticks: the page gets a new version in which the item says so. */
export function setTaskStatus(state: SiteState, who: Who, id: string, status: string): TaskRow {
  if (status !== 'complete' && status !== 'incomplete') {
    throw badRequest('Task status must be complete or incomplete');
  }
  const task = taskById(state, who, id);
  if (task.status === status) return task;
  const page = pageFor(state, who.accountId, task.pageId, 'update');
  return change(state, () => {
    const body = bodyOf(state, page.id, page.version);
    const items = findNodes(body, (node) => node.attrs?.['localId'] === task.localId);
    for (const item of items) {
      item.attrs = { ...item.attrs, state: status === 'complete' ? 'DONE' : 'TODO' };
    }
    const version = page.version + 1;
    const edit = { title: page.title, body, version, minorEdit: true, status: 'current' as const };
    updatePage(state, who, page.id, edit);
    return state.tables.tasks.find({ id }) ?? task;
  });
}
