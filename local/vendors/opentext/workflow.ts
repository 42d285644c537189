import { numbersOf, objectOf, requiredNumber, requiredText, textOf } from './call';
import type { Call, Routes } from './call';
import { remember } from './audit';
import { memberById, memberProperties } from './members';
import { nodeFor, WORKFLOW_MAP } from './nodes';
import { Refusal } from './refusal';
import { instantOf, serverTime } from './settings';

interface ProcessRow {
  id: number;
  map: number;
  title: string;
  /** draft, executing, completed, stopped, suspended, archived */
  state: string;
  step: number;
  initiator: number;
  created: string;
  due: string | null;
  documents: string;
}

/** The map "Review and approve": who may act on each step. */
const STEPS = [
  { id: 2, name: 'Review', assignee: 1002 },
  { id: 3, name: 'Approve', assignee: 1003 },
] as const;

function processOf({ world, params }: Call, name = 'process'): ProcessRow {
  const id = Number(params[name]);
  const row = world.db.prepare('SELECT * FROM process WHERE id = ?').get(id);
  if (!row) throw new Refusal(400, `Could not find the process ${id}`);
  return row as unknown as ProcessRow;
}

function mapFor(call: Call, id: string | number) {
  const map = nodeFor(call, 'see', id);
  if (map.type !== WORKFLOW_MAP) throw new Refusal(400, `${id} is not a workflow map.`);
  return map;
}

function listMaps(call: Call) {
  const rows = call.world.db
    .prepare('SELECT id, name FROM node WHERE type = ? AND deleted = 0')
    .all(WORKFLOW_MAP);
  const data = rows.map((row) => ({ DataID: row['id'], Name: row['name'], WorkflowType: '1_1' }));
  return { results: { data } };
}

function definition(call: Call) {
  const map = mapFor(call, call.params['map'] ?? '');
  const tasks = STEPS.map(({ id, name }) => ({ task_id: id, title: name, type: 'user' }));
  const shown = { workflow_id: map.id, tasks, data_packages: [], workflow_roles: [] };
  return { results: { definition: shown } };
}

function begin(call: Call, state: 'draft' | 'executing'): number {
  const { world, user } = call;
  const map = mapFor(call, requiredNumber(call, 'workflow_id'));
  const documents = numbersOf(call, 'doc_ids').map((id) => nodeFor(call, 'see_contents', id).id);
  const { lastInsertRowid } = world.db
    .prepare(
      'INSERT INTO process (map, title, state, step, initiator, created, documents) VALUES (?, ?, ?, 0, ?, ?, ?)',
    )
    .run(map.id, map.name, state, user.id, instantOf(serverTime(world)), JSON.stringify(documents));
  const id = Number(lastInsertRowid);
  if (state === 'executing') note(call, id, 'Initiate', '');
  return id;
}

function note(call: Call, process: number, action: string, comment: string): void {
  const { world, user } = call;
  const { step, documents } = processOf({ ...call, params: { process: String(process) } });
  world.db
    .prepare(
      'INSERT INTO activity (process, step, action, comment, member, at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(process, step, action, comment, user.id, instantOf(serverTime(world)));
  for (const id of JSON.parse(documents) as number[]) {
    if (action === 'Initiate') remember(call, id, 'Workflow Initiated', `process ${process}`);
  }
}

function draftForm(call: Call) {
  const id = call.query.get('draftprocess_id') ?? '';
  const process = processOf({ ...call, params: { process: id } });
  const data = {
    title: process.title,
    actions: [{ key: 'Initiate', label: 'Start' }],
    attachments_on: true,
    comments_on: true,
    data_packages: [],
    due_date: process.due,
  };
  return {
    data,
    forms: [{ data: { WorkflowForm_Title: process.title }, options: {}, schema: {} }],
  };
}

function changeDraft(call: Call) {
  const process = processOf(call);
  if (process.state !== 'draft') throw new Refusal(400, 'The process has been initiated already.');
  const action = requiredText(call, 'action');
  if (action === 'formUpdate') {
    const values = objectOf(call, 'values');
    const title = values['WorkflowForm_Title'];
    const due = values['WorkflowForm_WorkflowDueDate'];
    call.world.db
      .prepare('UPDATE process SET title = ?, due = ? WHERE id = ?')
      .run(
        typeof title === 'string' ? title : process.title,
        typeof due === 'string' ? due : process.due,
        process.id,
      );
    return { results: {} };
  }
  if (action !== 'Initiate') throw new Refusal(400, `Unknown action '${action}'`);
  call.world.db.prepare("UPDATE process SET state = 'executing' WHERE id = ?").run(process.id);
  note(call, process.id, 'Initiate', textOf(call, 'comment') ?? '');
  return { results: { process_id: process.id, custom_message: null, WorkID: null, WRID: null } };
}

function status(call: Call) {
  const process = processOf(call);
  const step = STEPS[process.step];
  const running = process.state === 'executing' && step;
  const person = step && memberById(call.world.db, step.assignee);
  const next = {
    process_id: process.id,
    subprocess_id: process.id,
    task_id: step?.id,
    task_name: step?.name,
    task_status: 'ontime',
    task_start_date: process.created,
    task_due_date: process.due,
    task_assignees: {
      assignee: person ? [memberProperties(person)] : [],
      currentAssignee: person?.name,
    },
  };
  const completed = STEPS.slice(0, process.step).map(({ id, name }) => ({
    task_id: id,
    task_name: name,
  }));
  return {
    results: {
      attachments: { attachment_folder_id: null },
      permissions: {},
      step_list: { completed, current: running ? [next] : [], next: running ? [next] : [] },
      wf_details: {
        status: process.state,
        wf_name: process.title,
        work_workID: process.id,
        date_initiated: process.created,
        due_date: process.due,
        initiator: memberById(call.world.db, process.initiator)?.name,
      },
    },
  };
}

function activities(call: Call) {
  const rows = call.world.db
    .prepare('SELECT * FROM activity WHERE process = ? ORDER BY id')
    .all(processOf(call).id);
  const data = rows.map((row) => ({
    action: row['action'],
    comment: row['comment'],
    date: row['at'],
    user_id: row['member'],
    action_properties: [],
  }));
  return { results: { data } };
}

export function act(call: Call) {
  const process = processOf(call);
  const step = STEPS[process.step];
  const custom = textOf(call, 'custom_action');
  if ((custom === undefined) === (textOf(call, 'action') === undefined)) {
    throw new Refusal(400, 'Send either action or custom_action.');
  }
  if (process.state !== 'executing' || String(step?.id) !== call.params['task']) {
    throw new Refusal(400, 'The task is not active.');
  }
  if (step?.assignee !== call.user.id) throw new Refusal(400, 'The task is not assigned to you.');
  note(call, process.id, custom ?? requiredText(call, 'action'), textOf(call, 'comment') ?? '');
  const last = custom === 'Reject' || process.step + 1 === STEPS.length;
  call.world.db
    .prepare('UPDATE process SET step = ?, state = ? WHERE id = ?')
    .run(process.step + 1, last ? 'completed' : 'executing', process.id);
  return { results: {} };
}

function taskForm(call: Call) {
  const id = call.query.get('process_id') ?? '';
  const process = processOf({ ...call, params: { process: id } });
  const custom_actions = [
    { key: 'Approve', label: 'Approve' },
    { key: 'Reject', label: 'Reject' },
  ];
  const title = `${process.title}: ${STEPS[process.step]?.name ?? 'done'}`;
  return { data: { title, actions: [], custom_actions, comments_on: true }, forms: [] };
}

/** The running processes whose step waits for the caller. */
export function openTasks({ world, user }: Call) {
  const rows = world.db.prepare("SELECT * FROM process WHERE state = 'executing'").all();
  return (rows as unknown as ProcessRow[]).flatMap(({ id, title, step: index, due, documents }) => {
    const step = STEPS[index];
    if (step?.assignee !== user.id) return [];
    return [{ id, title, step, due, documents: JSON.parse(documents) as number[] }];
  });
}

function assignments(call: Call) {
  const results = openTasks(call).map(({ id, title, step, due }) => ({
    data: {
      assignments: {
        name: `${title}: ${step.name}`,
        workflow_id: id,
        workflow_subworkflow_id: id,
        workflow_subworkflow_task_id: step.id,
        date_due: due,
      },
    },
  }));
  return { results };
}

const STATES: Record<string, string> = {
  suspend: 'suspended',
  resume: 'executing',
  stop: 'stopped',
  archive: 'archived',
};

function changeState(call: Call) {
  const process = processOf(call);
  const state = STATES[requiredText(call, 'status')];
  if (state === undefined) throw new Refusal(400, 'Unknown status.');
  call.world.db.prepare('UPDATE process SET state = ? WHERE id = ?').run(state, process.id);
  return { results: {} };
}

export const workflowRoutes: Routes = {
  'GET /v2/docworkflows': listMaps,
  'GET /v2/processes/:map/definition': definition,
  'GET /v2/workflows/:map/definition': definition,
  'POST /v2/draftprocesses/startwf': (call) => ({
    results: { process_id: begin(call, 'executing') },
  }),
  'POST /v2/draftprocesses': (call) => ({
    results: { draftprocess_id: begin(call, 'draft'), workflow_type: '1_1' },
  }),
  'PUT /v2/draftprocesses/:process': changeDraft,
  'GET /v1/forms/draftprocesses/update': draftForm,
  'GET /v1/forms/draftprocesses': draftForm,
  'GET /v2/workflows/status/processes/:process': status,
  'GET /v2/processes/:process/subprocesses/:sub/activities': activities,
  'GET /v1/forms/processes/tasks/update': taskForm,
  'PUT /v2/processes/:process/subprocesses/:sub/tasks/:task': act,
  'PUT /v2/processes/:process/status': changeState,
  'GET /v2/members/assignments': assignments,
};
