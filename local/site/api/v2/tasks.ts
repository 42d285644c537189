import { readerOf } from '../../state/rights';
import type { TaskRow } from '../../state/rows';
import { taskById } from '../../state/tasks';
import { setTaskStatus } from '../../state/tick-task';
import { cursorPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  listOf,
  ok,
  textField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { formatOf, LIST_FORMATS, taskShape } from './shapes';

const READ = 'read:task:confluence';

export const taskRoutes: Route[] = [
  { on: 'GET /wiki/api/v2/tasks', scopes: READ, run: list },
  {
    on: 'GET /wiki/api/v2/tasks/:id',
    scopes: READ,
    run: (call) =>
      ok(
        taskShape(
          call.state,
          taskById(call.state, call.who, idParam(call)),
          formatOf(call, LIST_FORMATS),
        ),
      ),
  },
  { on: 'PUT /wiki/api/v2/tasks/:id', scopes: 'write:task:confluence', run: tick },
];

function tick(call: Call): Answer {
  const status = textField(bodyOfCall(call), 'status');
  const task = setTaskStatus(call.state, call.who, idParam(call), status);
  return ok(taskShape(call.state, task, formatOf(call, LIST_FORMATS)));
}

function list(call: Call): Answer {
  const { state, who } = call;
  const format = formatOf(call, LIST_FORMATS);
  const status = call.query.get('status');
  const mayRead = readerOf(state, who.accountId);
  const found = state.tables.tasks.list().filter((task) => {
    const page = state.tables.pages.find({ id: task.pageId });
    return (
      page?.status === 'current' &&
      mayRead(page) &&
      (status === null || task.status === status) &&
      among(call, 'page-id', task.pageId) &&
      among(call, 'space-id', page.spaceId) &&
      among(call, 'task-id', task.id) &&
      among(call, 'created-by', task.createdBy) &&
      among(call, 'assigned-to', task.assignedTo) &&
      dueInRange(call, task)
    );
  });
  return cursorPage(call, found, (task) => taskShape(state, task, format));
}

function among(call: Call, name: string, value: string | null): boolean {
  const wanted = listOf(call, name);
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

/** `due-at-from` and `due-at-to` are milliseconds since the epoch. */
function dueInRange(call: Call, { dueAt }: TaskRow): boolean {
  const from = call.query.get('due-at-from');
  const to = call.query.get('due-at-to');
  if (from === null && to === null) return true;
  if (dueAt === null) return false;
  const due = Date.parse(dueAt);
  return due >= Number(from ?? 0) && due <= Number(to ?? Number.MAX_SAFE_INTEGER);
}
