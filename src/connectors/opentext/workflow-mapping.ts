import type {
  ApprovalActivity,
  ApprovalProgress,
  ApprovalTask,
} from '../../contracts/formal-approval';
import type * as z from 'zod';
import type { Activities, Step } from './wire-work';

/** Both forms are in use: the state of the process, and the key that lists are filtered by. */
export function stateOf(status: string): ApprovalProgress['state'] {
  const word = status.toLowerCase();
  if (word.includes('suspend')) return 'suspended';
  if (word.includes('stop')) return 'stopped';
  if (word.includes('complete') || word.includes('archive')) return 'completed';
  return 'running';
}

export function taskOf(step: Step): ApprovalTask {
  return {
    processId: step.process_id,
    subprocessId: step.subprocess_id,
    taskId: step.task_id,
    name: step.task_name,
    assignees: (step.task_assignees.assignee ?? []).map(nameOf),
    dueAt: step.task_due_date,
    late: step.task_status?.toLowerCase().includes('late') ?? false,
  };
}

type Assignee = NonNullable<Step['task_assignees']['assignee']>[number];

/** Groups, and people without a name, have a login only. */
function nameOf({ firstName, lastName, loginName }: Assignee): string {
  const name = [firstName, lastName].filter(Boolean).join(' ').trim();
  return name === '' ? loginName : name;
}

type Activity = z.infer<typeof Activities>['results']['data'][number];

export const activityOf = ({ action, comment, date, user_id }: Activity): ApprovalActivity => ({
  action,
  comment: comment ?? '',
  memberId: user_id ?? null,
  at: date,
});

const isApproval = (action: string) => /approve/i.test(action) && !/disapprove/i.test(action);
const isRejection = (action: string) => /reject|disapprove|decline/i.test(action);

/**
 * What a process came to. One that was archived may have been stopped before, with decisions in between, and people may
 * name their dispositions otherwise: then it is 'unknown', never a guess.
 */
export function outcomeOf(
  status: string,
  activities: readonly ApprovalActivity[],
): ApprovalProgress['outcome'] {
  if (stateOf(status) !== 'completed') return null;
  return /complete/i.test(status) ? lastDecision(activities) : 'unknown';
}

function lastDecision(activities: readonly ApprovalActivity[]) {
  const last = activities.findLast(({ action }) => isApproval(action) || isRejection(action));
  if (!last) return 'unknown';
  return isRejection(last.action) ? 'rejected' : 'approved';
}
