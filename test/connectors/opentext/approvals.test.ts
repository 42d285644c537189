import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { Problem } from '../../../src/errors';
import { connect, POLICIES } from './connection';
import { LICENCE_TERMS, PAGE_RELEASE, REVIEW, start, type Client } from './everything';

const DAY = 86_400_000;

describe('formal approval in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const as = (login: string) =>
    connect(standIn, { secrets: { username: login, password: `otcs-${login}` } });
  const waiting = async (processId: number) => {
    const [task] = (await client.approvals.progress(processId)).tasks;
    if (!task) throw new Error('Nothing waits.');
    return task;
  };
  const decide = async (login: string, processId: number, answer: string, comment = '') => {
    await as(login).approvals.decide(await waiting(processId), { answer, comment });
  };
  const begin = (overrides = {}) =>
    client.approvals.ensureStarted({ ...start('page_98301_v4'), ...overrides });

  it('knows the ways and their steps', async () => {
    await expect(client.approvals.routes(LICENCE_TERMS, POLICIES)).resolves.toEqual([
      { mapId: PAGE_RELEASE, name: 'Page release' },
      { mapId: 20091, name: 'Policy approval' },
      { mapId: REVIEW, name: 'Review and approve' },
    ]);
    await expect(client.approvals.steps(20091)).resolves.toEqual([
      'Legal check',
      'Records check',
      'Release',
    ]);
  });

  it('shows who is next and until when', async () => {
    const processId = await begin();

    await expect(client.approvals.progress(processId)).resolves.toEqual({
      processId,
      title: 'Image licence terms [page_98301_v4]',
      state: 'running',
      outcome: null,
      tasks: [
        {
          processId,
          subprocessId: processId,
          taskId: 2,
          name: 'Review',
          assignees: ['Ben Okafor'],
          dueAt: '2026-12-04T00:00:00.000Z',
          late: false,
        },
      ],
      activities: [
        expect.objectContaining({
          action: 'Initiate',
          comment: 'Please look at cinema.',
          memberId: 1100,
        }),
      ],
      url: `https://ecm.aurora-press.example/otcs/cs.exe/app/processes/${processId}`,
    });
  });

  it('ends approved when everybody approves', async () => {
    const processId = await begin();
    await decide('ben.okafor', processId, 'Approve', 'Fine.');
    await decide('clara.vogel', processId, 'Approve');

    await expect(client.approvals.progress(processId)).resolves.toMatchObject({
      state: 'completed',
      outcome: 'approved',
      tasks: [],
    });
  });

  it('brings the comment of a rejection', async () => {
    const processId = await begin();
    await decide('ben.okafor', processId, 'Approve');
    await decide('clara.vogel', processId, 'Reject', 'Cinema is not cleared.');

    const { outcome, activities } = await client.approvals.progress(processId);
    expect(outcome).toBe('rejected');
    expect(activities.at(-1)).toMatchObject({
      action: 'Reject',
      comment: 'Cinema is not cleared.',
      memberId: 1003,
    });
  });

  it('lets any member of a group act', async () => {
    const processId = await begin({ mapId: 20091 });
    await decide('clara.vogel', processId, 'Approve');
    await decide('dora.lind', processId, 'Approve');

    const { tasks } = await client.approvals.progress(processId);
    expect(tasks).toMatchObject([{ name: 'Release', assignees: ['Ben Okafor'] }]);
  });

  it('starts once for one marker, also when the start was not answered', async () => {
    standIn.fail({
      kind: 'reset-after',
      route: 'PUT /otcs/cs.exe/api/v2/draftprocesses/:process',
      times: 2,
    });
    const attempts = [await begin().catch(codeOf), await begin().catch(codeOf)];
    const processId = await begin();

    expect(attempts).toEqual(['outcome-unknown', 'outcome-unknown']);
    await expect(begin()).resolves.toBe(processId);
    await expect(begin({ marker: 'page_98301_v5' })).resolves.not.toBe(processId);
  });

  it('refuses a marker that could be mistaken', async () => {
    await expect(begin({ marker: 'v4]' })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('cuts a long title in front of the marker', async () => {
    const processId = await begin({ title: 'x'.repeat(400) });

    const { title } = await client.approvals.progress(processId);
    expect(title).toHaveLength(248);
    expect(title).toMatch(/x \[page_98301_v4\]$/);
  });

  it('says when a step is late', async () => {
    const processId = await begin({ dueOn: null });
    standIn.context.clock.advance(4 * DAY);

    await expect(client.approvals.progress(processId)).resolves.toMatchObject({
      tasks: [{ late: true }],
    });
  });

  it('takes its own repeated answer for done, and says that another one came too late', async () => {
    const processId = await begin({ mapId: PAGE_RELEASE });
    const task = await waiting(processId);
    await expect(client.approvals.answers(task)).resolves.toEqual(['Approve', 'Reject']);
    await client.approvals.decide(task, { answer: 'Approve', comment: 'Filed.' });

    await client.approvals.decide(task, { answer: 'Approve', comment: 'Filed.' });
    await expect(
      client.approvals.decide(task, { answer: 'Reject', comment: 'No.' }),
    ).rejects.toMatchObject({ code: 'already-decided' });
  });

  it("does not answer somebody else's task", async () => {
    const processId = await begin();

    await expect(decide('clara.vogel', processId, 'Approve')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('stops a process, once, and knows no decision then', async () => {
    const processId = await begin();
    await decide('ben.okafor', processId, 'Approve');
    await client.approvals.stop(processId);
    await client.approvals.stop(processId);

    await expect(client.approvals.progress(processId)).resolves.toMatchObject({
      state: 'stopped',
      outcome: null,
    });
  });

  it.each([
    ['suspended', 'suspended', null],
    ['archived', 'completed', 'unknown'],
  ])('takes a process that is %s for %s', async (vendor, state, outcome) => {
    const processId = await begin();
    standIn.context.db.prepare('UPDATE process SET state = ? WHERE id = ?').run(vendor, processId);

    await expect(client.approvals.progress(processId)).resolves.toMatchObject({ state, outcome });
  });

  it('is none of the business of people who have no part in it', async () => {
    const processId = await begin();

    await expect(as('ann.baker').approvals.progress(processId)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(as('ben.okafor').approvals.stop(processId)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : error);
