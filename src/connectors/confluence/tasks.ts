import type { PageTask, PageTasks, TasksWanted } from '../../contracts/confluence/page-tasks';
import type { Slices } from '../../contracts/confluence/slices';
import { path, withQuery } from '../kit/path';
import { jsonBody, write, type Calls } from './call';
import { documentOf } from './document';
import { accountIdOf, pageIdOf, spaceIdOf } from './ids';
import { slicesOf } from './slices';
import { TaskList, TaskRow } from './wire-content';

const ADF = { 'body-format': 'atlas_doc_format' };

export class Tasks implements PageTasks {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/tasks
  list(
    { pageIds, spaceIds, assignedTo, done }: TasksWanted,
    from?: string | null,
  ): Slices<PageTask> {
    const query = {
      ...ADF,
      'page-id': pageIds?.map(pageIdOf),
      'space-id': spaceIds?.map(spaceIdOf),
      'assigned-to': assignedTo?.map(accountIdOf),
      ...(done !== undefined && { status: statusOf(done) }),
    };
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/tasks`,
      query,
      answer: TaskList,
      item: taskOf,
      from,
    }));
  }

  // PUT /wiki/api/v2/tasks/{id}
  async tick(taskId: string, done: boolean): Promise<PageTask> {
    const task = withQuery(path`/wiki/api/v2/tasks/${pageIdOf(taskId)}`, ADF);
    const body = jsonBody({ status: statusOf(done) });
    return taskOf(await write(this.#calls, ['PUT', task], TaskRow, body));
  }
}

const statusOf = (done: boolean) => (done ? 'complete' : 'incomplete');

const taskOf = ({ id, localId, pageId, status, body, ...row }: TaskRow): PageTask => ({
  id,
  localId,
  pageId,
  done: status === 'complete',
  body: body?.atlas_doc_format ? documentOf(body.atlas_doc_format.value) : null,
  assignedTo: row.assignedTo ?? null,
  createdBy: row.createdBy ?? null,
  completedBy: row.completedBy ?? null,
  dueAt: row.dueAt ?? null,
  completedAt: row.completedAt ?? null,
});
