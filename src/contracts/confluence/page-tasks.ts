import type { AdfNode } from '../pages';
import type { Slices } from './slices';

export interface PageTask {
  id: string;
  /** Of the task's node in the page. */
  localId: string;
  pageId: string;
  done: boolean;
  /** Null when Confluence sends no text. */
  body: AdfNode | null;
  assignedTo: string | null;
  createdBy: string | null;
  completedBy: string | null;
  /** ISO 8601 */
  dueAt: string | null;
  completedAt: string | null;
}

export interface TasksWanted {
  pageIds?: readonly string[] | undefined;
  spaceIds?: readonly string[] | undefined;
  assignedTo?: readonly string[] | undefined;
  done?: boolean | undefined;
}

/** Task lists of pages. */
export interface PageTasks {
  list(wanted: TasksWanted, from?: string | null): Slices<PageTask>;
  /** Ticks the box on the page, or clears it. Safe to repeat. */
  tick(taskId: string, done: boolean): Promise<PageTask>;
}
