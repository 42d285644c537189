import { form, html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
import { memberById } from '../members';
import { maySee, nodeById, WORKFLOW_MAP, type NodeRow } from '../nodes';
import {
  documentsOf,
  dueOf,
  followed,
  isAssigned,
  isLate,
  isManaged,
  processes,
  stepsOf,
  waitingStep,
  type ProcessRow,
} from '../processes';
import { action, APP, nodeLink } from './frame';

/** Runs of workflows that the person follows. */
export function processesPage(call: Call): Html {
  const rows = processes(call.world)
    .filter((process) => process.state !== 'draft' && isFollowed(call, process))
    .map((process) => [
      html`<a href="${`${APP}/processes/${process.id}`}">${process.title}</a>`,
      nodeById(call.world.db, process.map)?.name ?? '',
      stateTag(call, process),
      waitingStep(call.world, process)?.name ?? '',
      process.due ?? '',
    ]);
  return table(['Title', 'Workflow', 'State', 'Waits for', 'Due'], rows);
}

const isFollowed = (call: Call, process: ProcessRow): boolean =>
  isManaged(call, process) ||
  stepsOf(call.world.db, process.map).some((step) => isAssigned(call, step));

function stateTag({ world }: Call, process: ProcessRow): Html {
  const step = waitingStep(world, process);
  const late = step !== undefined && isLate(world, dueOf(process, step));
  return html`<span class="tag ${late ? 'bad' : 'good'}">${late ? 'late' : process.state}</span>`;
}

/** One run: its steps, what people did, and what its managers do about it. */
export function processPage(call: Call): { title: string; body: Html } {
  const process = followed(call, call.params['process'] ?? '');
  const { db } = call.world;
  const steps = stepsOf(db, process.map).map(({ name, assignee, days }, at) => [
    name,
    memberById(db, assignee)?.name ?? '',
    `${days} days`,
    at < process.step ? 'done' : at === process.step ? whyHere(process) : '',
  ]);
  const activities = db
    .prepare('SELECT * FROM activity WHERE process = ? ORDER BY id')
    .all(process.id)
    .map((row) => [
      String(row['at']),
      String(row['action']),
      String(row['comment']),
      memberById(db, Number(row['member']))?.name ?? '',
    ]);
  const body = html`<p>
      ${stateTag(call, process)} Documents:
      ${documentsOf(process).map((id) => html`${nodeLink(id, nodeById(db, id)?.name ?? '')} `)}
    </p>
    <h2>Steps</h2>
    ${table(['Step', 'Who', 'Time', ''], steps)}
    <h2>Activities</h2>
    ${table(['At', 'What', 'Comment', 'By'], activities)}
    ${isManaged(call, process) && changes(process)}`;
  return { title: process.title, body };
}

const whyHere = ({ state }: ProcessRow) => (state === 'executing' ? 'waiting' : state);

const POSSIBLE: Readonly<Partial<Record<ProcessRow['state'], readonly string[]>>> = {
  executing: ['suspend', 'stop'],
  suspended: ['resume', 'stop'],
  completed: ['archive'],
  stopped: ['archive'],
};

const changes = ({ id, state }: ProcessRow): Html =>
  html`<h2>Change</h2>
    <div class="row">
      ${(POSSIBLE[state] ?? []).map((status) =>
        form({
          action: `${APP}/processes/${id}`,
          submit: `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`,
          fields: [{ name: 'status', label: '', type: 'hidden', value: status }],
        }),
      )}
    </div>`;

/** Where a document is on its way, and how to send it on one. */
export function routingPanel(call: Call, node: NodeRow): Html {
  const { db } = call.world;
  const rows = processes(call.world)
    .filter((process) => process.state !== 'draft' && documentsOf(process).includes(node.id))
    .map((process) => [
      html`<a href="${`${APP}/processes/${process.id}`}">${process.title}</a>`,
      stateTag(call, process),
      waitingStep(call.world, process)?.name ?? '',
    ]);
  const maps = db
    .prepare('SELECT * FROM node WHERE type = ? AND deleted = 0 ORDER BY name')
    .all(WORKFLOW_MAP) as unknown as NodeRow[];
  const options = maps
    .filter((map) => maySee(call, map))
    .map(({ id, name }) => ({ value: String(id), text: name }));
  return html`<h2>Workflows</h2>
    ${table(['Title', 'State', 'Waits for'], rows)}
    ${action(node.id, 'route', 'Start workflow', [
      { name: 'workflow_id', label: 'Workflow', options },
    ])}`;
}
