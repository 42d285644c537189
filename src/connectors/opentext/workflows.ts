import type {
  ApprovalEngine,
  ApprovalProgress,
  ApprovalRoute,
  ApprovalStart,
  ApprovalTask,
} from '../../contracts/formal-approval';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { shorten } from './document-names';
import type { Me } from './me';
import { formOf } from './session';
import { bodyOf } from './version-marker';
import { Anything } from './wire';
import {
  Activities,
  Definition,
  Draft,
  DraftForm,
  Initiated,
  Maps,
  ProcessList,
  ProcessStatus,
  TaskForm,
} from './wire-work';
import { activityOf, outcomeOf, stateOf, taskOf } from './workflow-mapping';

/** A running process is an item: its title is as long as a name. Source: pyxecm, MAX_ITEM_NAME_LENGTH. */
const TITLE_LIMIT = 248;

/** Content Server's workflow engine. */
export class Workflows implements ApprovalEngine {
  readonly #calls: Calls;
  readonly #base: string;
  readonly #me: Me;

  constructor(calls: Calls, base: string, me: Me) {
    this.#calls = calls;
    this.#base = base;
    this.#me = me;
  }

  // GET /v2/docworkflows — not in the published description; OpenText's own clients call it (pyxecm, csui).
  async routes(documentId: number, folderId: number): Promise<ApprovalRoute[]> {
    const query = { doc_id: documentId, parent_id: folderId };
    const { results } = await this.#calls.get(withQuery(path`/v2/docworkflows`, query), Maps);
    return results.data.map(({ DataID, Name }) => ({ mapId: DataID, name: Name }));
  }

  // GET /v2/processes/{map}/definition
  async steps(mapId: number): Promise<string[]> {
    const definition = await this.#calls.get(path`/v2/processes/${mapId}/definition`, Definition);
    return definition.results.definition.tasks.map(({ title }) => title);
  }

  // A draft that was never initiated shows nowhere, so only the last of the three calls must not be repeated blindly.
  async ensureStarted(start: ApprovalStart): Promise<number> {
    const running = await this.#marked(start.marker);
    if (running !== undefined) return running;
    // POST /v2/draftprocesses
    const draft = bodyOf({
      workflow_id: start.mapId,
      doc_ids: String(start.documentId),
      AttachDocuments: 'true',
    });
    const { results } = await this.#calls.write('POST', path`/v2/draftprocesses`, Draft, draft);
    const draftId = results.draftprocess_id;
    await this.#fill(draftId, start);
    return await this.#initiate(draftId, start);
  }

  // GET /v2/workflows/status/processes/{id}; GET …/activities
  async progress(processId: number): Promise<ApprovalProgress> {
    const process = path`/v2/workflows/status/processes/${processId}`;
    const { results } = await this.#calls.get(process, ProcessStatus);
    const tasks = (results.step_list.current ?? []).map(taskOf);
    const activities = await this.#activities(processId, tasks[0]?.subprocessId ?? processId);
    const { status, wf_name } = results.wf_details;
    return {
      processId,
      title: wf_name,
      state: stateOf(status),
      outcome: outcomeOf(status, activities),
      tasks,
      activities,
      url: `${this.#base}/app/processes/${processId}`,
    };
  }

  // GET /v1/forms/processes/tasks/update
  async answers({ processId, subprocessId, taskId }: ApprovalTask): Promise<string[]> {
    const query = { process_id: processId, subprocess_id: subprocessId, task_id: taskId };
    const form = withQuery(path`/v1/forms/processes/tasks/update`, query);
    const { data } = await this.#calls.get(form, TaskForm);
    return (data.custom_actions ?? []).map(({ key }) => key);
  }

  // PUT /v2/processes/{p}/subprocesses/{s}/tasks/{t} — never both `action` and `custom_action` (pyxecm).
  async decide(task: ApprovalTask, { answer, comment }: { answer: string; comment: string }) {
    const { processId, subprocessId, taskId } = task;
    const { tasks, activities } = await this.progress(processId);
    if (!tasks.some((open) => open.taskId === taskId)) {
      // Perhaps our own decision, whose answer was lost.
      const me = await this.#me.id();
      const own = activities.some(
        (one) => one.memberId === me && one.action === answer && one.comment === comment,
      );
      if (own) return;
      throw new Problem('already-decided', { subject: task.name });
    }
    const body = bodyOf({ custom_action: answer, ...(comment !== '' && { comment }) });
    const one = path`/v2/processes/${processId}/subprocesses/${subprocessId}/tasks/${taskId}`;
    await this.#calls.write('PUT', one, Anything, body);
  }

  // PUT /v2/processes/{id}/status
  async stop(processId: number): Promise<void> {
    const { state } = await this.progress(processId);
    if (state === 'completed' || state === 'stopped') return;
    const body = formOf(new URLSearchParams({ status: 'stop' }));
    await this.#calls.write('PUT', path`/v2/processes/${processId}/status`, Anything, body);
  }

  // GET /v1/forms/draftprocesses/update — like the maps, from OpenText's own clients; PUT /v2/draftprocesses/{id}
  async #fill(draftId: number, { title, marker, dueOn }: ApprovalStart): Promise<void> {
    const query = { draftprocess_id: draftId };
    const form = withQuery(path`/v1/forms/draftprocesses/update`, query);
    const { data } = await this.#calls.get(form, DraftForm);
    if (!data.actions.some(({ key }) => key === 'Initiate')) {
      throw new Problem('refused', { subject: SUBJECT, detail: 'the draft cannot be initiated' });
    }
    const ending = ` [${marker}]`;
    const values = {
      WorkflowForm_Title: `${shorten(title, TITLE_LIMIT - ending.length)}${ending}`,
      ...(dueOn !== null && { WorkflowForm_WorkflowDueDate: dueOn }),
    };
    const body = bodyOf({ action: 'formUpdate', values });
    await this.#calls.write('PUT', path`/v2/draftprocesses/${draftId}`, Anything, body);
  }

  async #initiate(draftId: number, { comment }: ApprovalStart): Promise<number> {
    const body = bodyOf({ action: 'Initiate', comment });
    const draft = path`/v2/draftprocesses/${draftId}`;
    const { results } = await this.#calls.write('PUT', draft, Initiated, body);
    return results.process_id;
  }

  // GET /v2/workflows/status?Kind=Initiated — those that this account started.
  async #marked(marker: string): Promise<number | undefined> {
    if (!/^\w{8,200}$/.test(marker)) throw new Problem('invalid-input', { subject: marker });
    const mine = withQuery(path`/v2/workflows/status`, { Kind: 'Initiated' });
    const { results } = await this.#calls.get(mine, ProcessList);
    const found = results.filter(({ data }) => data.wfstatus.wf_name.endsWith(`[${marker}]`));
    const ids = found.map(({ data }) => data.wfstatus.process_id);
    return ids.length === 0 ? undefined : Math.min(...ids);
  }

  async #activities(processId: number, subprocessId: number) {
    const list = path`/v2/processes/${processId}/subprocesses/${subprocessId}/activities`;
    const { results } = await this.#calls.get(withQuery(list, { limit: 1_000 }), Activities);
    return results.data.map(activityOf);
  }
}
