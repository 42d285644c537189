import { requiredText, textOf, type Call, type Routes } from './call';
import {
  documentsOf,
  dueOf,
  followed,
  isAssigned,
  moveTo,
  note,
  processes,
  processOf,
  stepsOf,
  waitingStep,
} from './processes';
import { Refusal } from './refusal';

const DISPOSITIONS = ['Approve', 'Reject'];

/** A person's decision on the step that waits for them. A rejection ends the process. */
export function act(call: Call): object {
  const process = processOf(call, call.params['process'] ?? '');
  const action = actionOf(call);
  const step = waitingStep(call.world, process);
  if (String(step?.id) !== call.params['task']) throw new Refusal(400, 'The task is not active.');
  if (!step || !isAssigned(call, step)) throw new Refusal(400, 'The task is not assigned to you.');
  note(call, process, action, textOf(call, 'comment') ?? '');
  const next = process.step + 1;
  const last = action === 'Reject' || next === stepsOf(call.world.db, process.map).length;
  moveTo(call, { ...process, step: next }, last ? 'completed' : 'executing');
  return { results: {} };
}

/** The map's own dispositions come as `custom_action`, the engine's as `action`; never both. */
function actionOf(call: Call): string {
  const custom = textOf(call, 'custom_action');
  if ((custom === undefined) === (textOf(call, 'action') === undefined)) {
    throw new Refusal(400, 'Send either action or custom_action.');
  }
  if (custom !== undefined && !DISPOSITIONS.includes(custom)) {
    throw new Refusal(400, `Unknown action '${custom}'`);
  }
  return custom ?? requiredText(call, 'action');
}

/** For the member that has the task, and for nobody else (pyxecm, get_process_task). */
function taskForm(call: Call) {
  const process = followed(call, call.query.get('process_id') ?? '');
  const step = waitingStep(call.world, process);
  if (String(step?.id) !== call.query.get('task_id')) {
    throw new Refusal(400, 'The task is not active.');
  }
  if (!step || !isAssigned(call, step)) throw new Refusal(400, 'The task is not assigned to you.');
  const data = {
    title: step.name,
    process_id: process.id,
    subprocess_id: process.id,
    task_id: step.id,
    actions: [{ key: 'Delegate', label: 'Forward' }],
    custom_actions: DISPOSITIONS.map((key) => ({ key, label: key })),
    attachments_on: true,
    comments_on: true,
  };
  return { data, forms: [] };
}

/** The running processes whose step waits for the caller. */
export function openTasks(call: Call) {
  return processes(call.world).flatMap((process) => {
    const step = waitingStep(call.world, process);
    if (!step || !isAssigned(call, step)) return [];
    const due = dueOf(process, step);
    return [{ id: process.id, title: process.title, step, due, documents: documentsOf(process) }];
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

export const workflowTaskRoutes: Routes = {
  'GET /v1/forms/processes/tasks/update': taskForm,
  'PUT /v2/processes/:process/subprocesses/:sub/tasks/:task': act,
  'GET /v2/members/assignments': assignments,
};
