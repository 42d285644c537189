import { numbersOf, objectOf, requiredNumber, requiredText, textOf } from './call';
import type { Call, Routes } from './call';
import { maySee, moreOf, nodeFor, WORKFLOW_MAP, type NodeRow } from './nodes';
import { mapFor, moveTo, note, processOf, stepsOf, type ProcessRow } from './processes';
import { notAllowed, Refusal } from './refusal';
import { instantOf, serverTime } from './settings';

/** The maps that the caller may start with this document. */
function listMaps(call: Call) {
  const document = call.query.get('doc_id');
  if (document !== null) nodeFor(call, 'see', document.split(',')[0] ?? '');
  const rows = call.world.db
    .prepare('SELECT * FROM node WHERE type = ? AND deleted = 0 ORDER BY name')
    .all(WORKFLOW_MAP) as unknown as NodeRow[];
  const data = rows
    .filter((map) => maySee(call, map))
    .map(({ id, name }) => ({ DataID: id, Name: name, WorkflowType: '1_1' }));
  return { results: { data } };
}

function definition(call: Call) {
  const map = mapFor(call, call.params['map'] ?? '');
  const tasks = (moreOf(map).steps ?? []).map(({ id, name }) => ({
    task_id: id,
    title: name,
    type: 'user',
  }));
  const shown = { workflow_id: map.id, tasks, data_packages: [], workflow_roles: [] };
  return { results: { definition: shown } };
}

function begin(call: Call): ProcessRow {
  const { world, user } = call;
  const map = mapFor(call, requiredNumber(call, 'workflow_id'));
  if (stepsOf(world.db, map.id).length === 0) throw new Refusal(400, 'The map has no steps.');
  const documents = numbersOf(call, 'doc_ids').map((id) => nodeFor(call, 'see_contents', id).id);
  const now = instantOf(serverTime(world));
  const { lastInsertRowid } = world.db
    .prepare(
      `INSERT INTO process (map, title, state, step, initiator, created, started, documents)
       VALUES (?, ?, 'draft', 0, ?, ?, ?, ?)`,
    )
    .run(map.id, map.name, user.id, now, now, JSON.stringify(documents));
  return processOf(call, Number(lastInsertRowid));
}

function initiate(call: Call, process: ProcessRow): object {
  moveTo(call, process, 'executing');
  note(call, process, 'Initiate', textOf(call, 'comment') ?? '');
  return { results: { process_id: process.id, custom_message: null, WorkID: null, WRID: null } };
}

/** A draft is its maker's own. */
function ownDraft(call: Call, id: string): ProcessRow {
  const process = processOf(call, id);
  if (process.initiator !== call.user.id) throw notAllowed();
  if (process.state !== 'draft') throw new Refusal(400, 'The process has been initiated already.');
  return process;
}

function draftForm(call: Call) {
  const process = ownDraft(call, call.query.get('draftprocess_id') ?? '');
  const data = {
    title: process.title,
    actions: [{ key: 'Initiate', label: 'Start' }],
    attachments_on: true,
    comments_on: true,
    data_packages: [],
    due_date: process.due,
  };
  const values = {
    WorkflowForm_Title: process.title,
    WorkflowForm_WorkflowDueDate: process.due,
  };
  const properties = {
    WorkflowForm_Title: { type: 'string', title: 'Title', maxLength: TITLE_LIMIT },
    WorkflowForm_WorkflowDueDate: { type: 'string', format: 'date', title: 'Due date' },
  };
  return { data, forms: [{ data: values, options: {}, schema: { type: 'object', properties } }] };
}

/** As long as an item's name: the running process is one. */
const TITLE_LIMIT = 248;

function changeDraft(call: Call) {
  const process = ownDraft(call, call.params['process'] ?? '');
  const action = requiredText(call, 'action');
  if (action === 'Initiate') return initiate(call, process);
  if (action !== 'formUpdate') throw new Refusal(400, `Unknown action '${action}'`);
  const values = objectOf(call, 'values');
  const title = values['WorkflowForm_Title'] ?? process.title;
  const due = values['WorkflowForm_WorkflowDueDate'] ?? process.due;
  if (typeof title !== 'string' || title.length > TITLE_LIMIT) throw invalid('WorkflowForm_Title');
  if (due !== null && (typeof due !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(due))) {
    throw invalid('WorkflowForm_WorkflowDueDate');
  }
  call.world.db
    .prepare('UPDATE process SET title = ?, due = ? WHERE id = ?')
    .run(title, due, process.id);
  return { results: {} };
}

const invalid = (field: string) => new Refusal(400, `Invalid value for parameter '${field}'`);

export const workflowDraftRoutes: Routes = {
  'GET /v2/docworkflows': listMaps,
  'GET /v2/processes/:map/definition': definition,
  'GET /v2/workflows/:map/definition': definition,
  'POST /v2/draftprocesses/startwf': (call) => {
    const process = begin(call);
    initiate(call, process);
    return { results: { process_id: process.id } };
  },
  'POST /v2/draftprocesses': (call) => ({
    results: { draftprocess_id: begin(call).id, workflow_type: '1_1' },
  }),
  'PUT /v2/draftprocesses/:process': changeDraft,
  'GET /v1/forms/draftprocesses/update': draftForm,
  'GET /v1/forms/draftprocesses': draftForm,
};
