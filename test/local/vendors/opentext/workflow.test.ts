import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, type Api } from './api';

const POLICY_APPROVAL = 20091;
const DAY = 86_400_000;

describe("Content Server's workflow engine", () => {
  let standIn: StandIn;
  let ann: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    ann = await apiAs(standIn, 'ann.baker');
  });
  afterAll(() => standIn.close());

  const begin = async (workflow_id = POLICY_APPROVAL) =>
    (await ann('POST /v2/draftprocesses/startwf', { workflow_id, doc_ids: '21010' })).number(
      'results.process_id',
    );
  const task = (process: number, id: number) =>
    `PUT /v2/processes/${process}/subprocesses/${process}/tasks/${id}`;
  const status = async (process: number, api = ann) =>
    api(`GET /v2/workflows/status/processes/${process}`);

  it('has a process under way on the first morning', async () => {
    const answer = await status(1);

    expect(answer.at('results.wf_details')).toMatchObject({
      status: 'ontime',
      wf_name: 'Image licence terms',
      due_date: '2026-12-04',
      initiator: { loginName: 'ann.baker' },
    });
    expect(answer.at('results.step_list.current')).toMatchObject([
      { task_name: 'Legal check', task_assignees: { assignee: [{ loginName: 'clara.vogel' }] } },
    ]);
  });

  it('refuses what a draft does not have', async () => {
    const draft = await ann('POST /v2/draftprocesses', { workflow_id: POLICY_APPROVAL });
    const id = draft.number('results.draftprocess_id');
    const update = (values: object) =>
      ann(`PUT /v2/draftprocesses/${id}`, { action: 'formUpdate', values });
    const answers = [
      await update({ WorkflowForm_Title: 'x'.repeat(249) }),
      await update({ WorkflowForm_WorkflowDueDate: 'soon' }),
      await ann(`PUT /v2/draftprocesses/${id}`, { action: 'Dance' }),
      await (
        await apiAs(standIn, 'ben.okafor')
      )(`PUT /v2/draftprocesses/${id}`, {
        action: 'Initiate',
      }),
    ];

    expect(answers.map((answer) => answer.text('error'))).toEqual([
      "Invalid value for parameter 'WorkflowForm_Title'",
      "Invalid value for parameter 'WorkflowForm_WorkflowDueDate'",
      "Unknown action 'Dance'",
      'You do not have sufficient permissions to perform this action.',
    ]);
  });

  it('initiates a draft once', async () => {
    const draft = await ann('POST /v2/draftprocesses', { workflow_id: POLICY_APPROVAL });
    const id = draft.number('results.draftprocess_id');
    await ann(`PUT /v2/draftprocesses/${id}`, { action: 'Initiate' });

    const again = await ann(`PUT /v2/draftprocesses/${id}`, { action: 'Initiate' });
    expect([again.status, again.text('error')]).toEqual([
      400,
      'The process has been initiated already.',
    ]);
  });

  it('takes one of two actions, from whom it is assigned to', async () => {
    const process = await begin();
    const clara = await apiAs(standIn, 'clara.vogel');
    const answers = [
      await clara(task(process, 2), { custom_action: 'Approve', action: 'SendOn' }),
      await clara(task(process, 2), { custom_action: 'Perhaps' }),
      await clara(task(process, 3), { custom_action: 'Approve' }),
      await ann(task(process, 2), { custom_action: 'Approve' }),
    ];

    expect(answers.map((answer) => answer.text('error'))).toEqual([
      'Send either action or custom_action.',
      "Unknown action 'Perhaps'",
      'The task is not active.',
      'The task is not assigned to you.',
    ]);
  });

  it('shows a task to whom it is assigned to', async () => {
    const process = await begin();
    const form = `GET /v1/forms/processes/tasks/update?process_id=${process}&subprocess_id=${process}&task_id=2`;

    expect((await (await apiAs(standIn, 'clara.vogel'))(form)).at('data.title')).toBe(
      'Legal check',
    );
    expect((await ann(form)).text('error')).toBe('The task is not assigned to you.');
  });

  it('gives a step of a group to all its members', async () => {
    const process = await begin();
    const dora = await apiAs(standIn, 'dora.lind');
    await (
      await apiAs(standIn, 'clara.vogel')
    )(task(process, 2), { custom_action: 'Approve' });

    expect((await dora('GET /v2/members/assignments')).at('results')).toHaveLength(1);
    expect((await dora(task(process, 3), { custom_action: 'Approve' })).status).toBe(200);
  });

  it('says of the whole and of the step when they are late', async () => {
    const process = await begin();
    standIn.context.clock.advance(6 * DAY);
    ann = await apiAs(standIn, 'ann.baker');

    expect((await status(process)).at('results.wf_details.status')).toBe('steplate');
    expect((await ann('GET /v2/workflows/status?wstatus=steplate')).at('results')).toHaveLength(1);
    expect((await ann('GET /v2/workflows/status?wstatus=late')).text('error')).toBe(
      'Could not access task status',
    );
  });

  it('is suspended, resumed, stopped and archived by its initiator, in that order only', async () => {
    const process = await begin();
    const change = async (state: string, api = ann) =>
      (await api(`PUT /v2/processes/${process}/status`, { status: state })).status;
    const clara = await apiAs(standIn, 'clara.vogel');

    expect([
      await change('suspend', clara),
      await change('resume'),
      await change('suspend'),
      await change('archive'),
      await change('resume'),
      await change('stop'),
      await change('suspend'),
      await change('archive'),
    ]).toEqual([400, 400, 200, 400, 200, 200, 400, 200]);
  });

  it('is nothing that others may look into', async () => {
    const process = await begin(20090);

    expect((await status(process, await apiAs(standIn, 'dora.lind'))).status).toBe(400);
  });

  it('leaves its steps in the history of its documents', async () => {
    await begin();
    const audit = await ann('GET /v2/nodes/21010/audit');

    expect(audit.at('results.data.audit.0.audit_name')).toContain('Workflow Initiated');
  });
});
