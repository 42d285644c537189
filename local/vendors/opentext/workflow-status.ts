import { requiredText, type Call, type Routes } from './call';
import { memberById, type MemberRow } from './members';
import { nodeById, type WorkflowStep } from './nodes';
import {
  dueOf,
  followed,
  isLate,
  isManaged,
  moveTo,
  note,
  processes,
  stepsOf,
  waitingStep,
  type ProcessRow,
  type ProcessState,
} from './processes';
import { notAllowed, Refusal } from './refusal';

/** Shapes as pyxecm's dump of a real server has them, get_workflow_status. */
function stepOnWire({ world }: Call, process: ProcessRow, step: WorkflowStep) {
  const member = memberById(world.db, step.assignee);
  const due = dueOf(process, step);
  return {
    process_id: process.id,
    subprocess_id: process.id,
    task_id: step.id,
    task_name: step.name,
    task_status: isLate(world, due) ? 'steplate' : 'ontime',
    task_start_date: withoutZone(process.started),
    task_due_date: withoutZone(due),
    task_assignees: {
      assignee: member ? [personOnWire(member)] : [],
      assigneeCount: 1,
      currentAssignee: `${member?.first_name ?? ''} ${member?.last_name ?? ''}`,
    },
  };
}

const withoutZone = (instant: string | null) => instant?.replace(/Z$/, '') ?? '';

const personOnWire = ({ id, name, first_name, last_name, email }: MemberRow) => ({
  userId: id,
  loginName: name,
  firstName: first_name,
  lastName: last_name,
  emailAddress: email,
  phone: '',
});

function readStatus(call: Call) {
  const process = followed(call, call.params['process'] ?? '');
  const { db } = call.world;
  const step = waitingStep(call.world, process);
  const completed = stepsOf(db, process.map)
    .slice(0, process.step)
    .map(({ id, name }) => ({ task_id: id, task_name: name }));
  const initiator = memberById(db, process.initiator);
  return {
    results: {
      attachments: { attachment_folder_id: null },
      data_packages: [],
      permissions: permissionsFor(call, process),
      step_list: {
        completed,
        current: step ? [stepOnWire(call, process, step)] : [],
        next: [],
      },
      wf_details: {
        date_initiated: withoutZone(process.created),
        due_date: withoutZone(process.due),
        initiator: initiator ? personOnWire(initiator) : null,
        status: statusKey(call, process),
        wf_name: process.title,
        work_workID: process.id,
      },
    },
  };
}

function permissionsFor(call: Call, process: ProcessRow) {
  const managed = isManaged(call, process);
  return { Archive: managed, SeeDetail: true, Stop: managed, Suspend: managed };
}

function readActivities(call: Call) {
  const { id } = followed(call, call.params['process'] ?? '');
  const rows = call.world.db
    .prepare('SELECT * FROM activity WHERE process = ? ORDER BY id')
    .all(id);
  const data = rows.map((row) => ({
    action: row['action'],
    comment: row['comment'],
    date: row['at'],
    user_id: row['member'],
    action_properties: [],
  }));
  return { results: { data } };
}

/** What people filter by: a running process is on time or late, the others are what they are. */
function statusKey({ world }: Call, process: ProcessRow): string {
  const step = waitingStep(world, process);
  if (!step) return process.state;
  if (process.due !== null && isLate(world, process.due)) return 'workflowlate';
  return isLate(world, dueOf(process, step)) ? 'steplate' : 'ontime';
}

const STATUSES = [
  'ontime',
  'workflowlate',
  'steplate',
  'suspended',
  'completed',
  'stopped',
  'archived',
];

/** `Kind`, which pyxecm writes small: Initiated by the caller, Managed by the caller, or Both. */
function list(call: Call) {
  const kind = call.query.get('Kind') ?? call.query.get('kind') ?? 'Both';
  const wanted = call.query.get('wstatus');
  if (wanted !== null && !STATUSES.includes(wanted)) {
    throw new Refusal(400, 'Could not access task status');
  }
  const mine = processes(call.world).filter(
    (process) =>
      process.state !== 'draft' &&
      ((kind !== 'Managed' && process.initiator === call.user.id) ||
        (kind !== 'Initiated' && nodeById(call.world.db, process.map)?.owner === call.user.id)),
  );
  const results = mine
    .filter((process) => wanted === null || statusKey(call, process) === wanted)
    .map((process) => ({
      data: { wfstatus: lineOnWire(call, process) },
      permissions: permissionsFor(call, process),
    }));
  return { results };
}

function lineOnWire(call: Call, process: ProcessRow) {
  const step = waitingStep(call.world, process);
  return {
    process_id: process.id,
    subprocess_id: process.id,
    task_id: step?.id ?? null,
    wf_name: process.title,
    step_name: step?.name ?? '',
    steps_count: step ? 1 : 0,
    status_key: statusKey(call, process),
    date_initiated: withoutZone(process.created),
    due_date: withoutZone(process.due),
  };
}

const CHANGES: Record<string, { from: ProcessState[]; to: ProcessState; action: string }> = {
  suspend: { from: ['executing'], to: 'suspended', action: 'Suspend' },
  resume: { from: ['suspended'], to: 'executing', action: 'Resume' },
  stop: { from: ['executing', 'suspended'], to: 'stopped', action: 'Stop' },
  archive: { from: ['completed', 'stopped'], to: 'archived', action: 'Archive' },
};

export function changeState(call: Call): object {
  const process = followed(call, call.params['process'] ?? '');
  if (!isManaged(call, process)) throw notAllowed();
  const status = requiredText(call, 'status');
  const change = CHANGES[status];
  if (!change) throw new Refusal(400, `Invalid value for parameter 'status'`);
  if (!change.from.includes(process.state)) {
    throw new Refusal(400, `The process is ${process.state}; it does not ${status}.`);
  }
  moveTo(call, process, change.to);
  note(call, process, change.action, '');
  return { results: {} };
}

export const workflowStatusRoutes: Routes = {
  'GET /v2/workflows/status': list,
  'GET /v2/workflows/status/processes/:process': readStatus,
  'GET /v2/processes/:process/subprocesses/:sub/activities': readActivities,
  'PUT /v2/processes/:process/status': changeState,
};
