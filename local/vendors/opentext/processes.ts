import type { DatabaseSync } from 'node:sqlite';

import { remember } from './audit';
import type { Call } from './call';
import { groupsOf } from './members';
import { moreOf, nodeById, nodeFor, WORKFLOW_MAP, type NodeRow, type WorkflowStep } from './nodes';
import { notAllowed, Refusal } from './refusal';
import { instantOf, serverTime } from './settings';

export type ProcessState =
  'draft' | 'executing' | 'suspended' | 'completed' | 'stopped' | 'archived';

/** One run of a workflow map. */
export interface ProcessRow {
  id: number;
  map: number;
  title: string;
  state: ProcessState;
  /** Which of the map's steps is next, from 0. */
  step: number;
  initiator: number;
  created: string;
  /** Since when the step waits. */
  started: string;
  due: string | null;
  documents: string;
}

export function processOf({ world }: Pick<Call, 'world'>, id: string | number): ProcessRow {
  const row = world.db.prepare('SELECT * FROM process WHERE id = ?').get(Number(id));
  if (!row) throw new Refusal(400, `Could not find the process ${id}`);
  return row as unknown as ProcessRow;
}

export function processes({ db }: Call['world']): ProcessRow[] {
  return db.prepare('SELECT * FROM process ORDER BY id').all() as unknown as ProcessRow[];
}

export function mapFor(call: Call, id: string | number): NodeRow {
  const map = nodeFor(call, 'see', id);
  if (map.type !== WORKFLOW_MAP) throw new Refusal(400, `${id} is not a workflow map.`);
  return map;
}

export function stepsOf(db: DatabaseSync, map: number): readonly WorkflowStep[] {
  const node = nodeById(db, map);
  return (node && moreOf(node).steps) ?? [];
}

/** The step that waits for somebody; none before the start and after the end. */
export function waitingStep({ db }: Call['world'], process: ProcessRow): WorkflowStep | undefined {
  return process.state === 'executing' ? stepsOf(db, process.map)[process.step] : undefined;
}

export const isAssigned = ({ world, user }: Pick<Call, 'world' | 'user'>, step: WorkflowStep) =>
  [user.id, ...groupsOf(world.db, user.id)].includes(step.assignee);

/** Whoever started it, works on it or manages its map follows a process; others do not. */
export function followed(call: Call, id: string | number): ProcessRow {
  const process = processOf(call, id);
  const steps = stepsOf(call.world.db, process.map);
  if (isManaged(call, process) || steps.some((step) => isAssigned(call, step))) return process;
  throw notAllowed();
}

/** Managers are the initiator, the map's owner and administrators. */
export function isManaged({ world, user }: Call, process: ProcessRow): boolean {
  const owner = nodeById(world.db, process.map)?.owner;
  return user.privileged === 1 || [process.initiator, owner].includes(user.id);
}

export const documentsOf = ({ documents }: ProcessRow) => JSON.parse(documents) as number[];

/** Writes a line of the process's history, and of its documents' when it starts or ends. */
export function note(
  call: Pick<Call, 'world' | 'user'>,
  process: ProcessRow,
  action: string,
  comment: string,
): void {
  const { world, user } = call;
  world.db
    .prepare(
      'INSERT INTO activity (process, step, action, comment, member, at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(process.id, process.step, action, comment, user.id, instantOf(serverTime(world)));
  for (const id of documentsOf(process)) {
    remember(
      call,
      id,
      action === 'Initiate' ? 'Workflow Initiated' : 'Workflow Step',
      `process ${process.id}: ${action}`,
    );
  }
}

export function moveTo({ world }: Pick<Call, 'world'>, process: ProcessRow, state: ProcessState) {
  world.db
    .prepare('UPDATE process SET state = ?, step = ?, started = ? WHERE id = ?')
    .run(state, process.step, instantOf(serverTime(world)), process.id);
}

/** The day on which a step is due: the process's own, or so many days after it began to wait. */
export function dueOf(process: ProcessRow, step: WorkflowStep): string {
  if (process.due !== null) return process.due;
  return instantOf(Date.parse(process.started) + step.days * 86_400_000);
}

export function isLate({ clock }: Call['world'], due: string): boolean {
  const end = due.length === 10 ? `${due}T23:59:59Z` : due;
  return Date.parse(end) < clock.now();
}
