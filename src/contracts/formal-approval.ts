import * as z from 'zod';

import { Instant } from './systems';

/** A way of approval that Content Server's administrators drew. */
export interface ApprovalRoute {
  mapId: number;
  name: string;
}

export interface ApprovalStart {
  mapId: number;
  documentId: number;
  /** What people see in their task list. */
  title: string;
  /** Stands in the title, so that a started process is found again: letters, digits and underscores. */
  marker: string;
  /** Last day, YYYY-MM-DD. */
  dueOn: string | null;
  comment: string;
}

export const ApprovalTask = z.strictObject({
  processId: z.int(),
  subprocessId: z.int(),
  taskId: z.int(),
  name: z.string(),
  assignees: z.array(z.string()),
  dueAt: Instant.nullable(),
  late: z.boolean(),
});
export type ApprovalTask = z.infer<typeof ApprovalTask>;

export const ApprovalActivity = z.strictObject({
  action: z.string(),
  comment: z.string(),
  memberId: z.int().nullable(),
  at: Instant.nullable(),
});
export type ApprovalActivity = z.infer<typeof ApprovalActivity>;

export const ApprovalProgress = z.strictObject({
  processId: z.int(),
  title: z.string(),
  state: z.enum(['running', 'suspended', 'completed', 'stopped']),
  /** Content Server has no such field: it is the last decision among the activities of a completed process. */
  outcome: z.enum(['approved', 'rejected', 'unknown']).nullable(),
  tasks: z.array(ApprovalTask),
  /** Oldest first. */
  activities: z.array(ApprovalActivity),
  url: z.string(),
});
export type ApprovalProgress = z.infer<typeof ApprovalProgress>;

/** Content Server's workflow engine. Every method throws Problem and may be repeated after any failure. */
export interface ApprovalEngine {
  /** Ways that this document may go. */
  routes(documentId: number, folderId: number): Promise<ApprovalRoute[]>;
  /** Names of a route's steps. */
  steps(mapId: number): Promise<string[]>;
  /** Starts a process, or answers the one that carries the marker. */
  ensureStarted(start: ApprovalStart): Promise<number>;
  progress(processId: number): Promise<ApprovalProgress>;
  /** What the account may answer to a task, in the map's own words. */
  answers(task: ApprovalTask): Promise<string[]>;
  /** Answers a task for the account; Problem 'already-decided' when somebody else has. */
  decide(task: ApprovalTask, decision: { answer: string; comment: string }): Promise<void>;
  /** Ends a running process without a decision. */
  stop(processId: number): Promise<void>;
}
