import { approvals, APPROVERS, BRIEF, group, preset, refused, step } from '../support/approvals';
import { ANN, BEN, CLARA, DORA } from '../support/build';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

let world: World;
let act: ReturnType<typeof approvals>;
beforeEach(async () => {
  world = await createWorld();
  await setUp(world);
  act = approvals(world);
});
afterEach(() => world.close());

const leave = (groupId: string, accountId: string) =>
  world.site.state.tables.members.delete({ groupId, accountId });

describe('a group', () => {
  beforeEach(() => act.offer(preset({ steps: [step([group(APPROVERS, 'approvers')])] })));

  it('decides by whoever belongs to it at that moment', async () => {
    await act.submit();
    leave(APPROVERS, BEN);
    world.site.state.tables.members.insert({ groupId: APPROVERS, accountId: DORA });

    expect(await act.approve(BEN)).toEqual(refused('not-an-approver'));
    expect(await act.approve(DORA)).toMatchObject({ ok: true, value: { status: 'approved' } });
  });

  it('that is empty stops the submission, by name', async () => {
    leave(APPROVERS, BEN);
    leave(APPROVERS, CLARA);

    const lines = await world.call({ who: ANN, pageId: BRIEF }, 'page.approvers', {
      presetId: 'own',
    });

    expect(lines.map(({ code, level, subject }) => [code, level, subject])).toEqual([
      ['group-empty', 'warn', 'approvers'],
      ['too-few-approvers', 'block', 'approvers'],
    ]);
    expect(await act.submit()).toEqual(refused('nobody-decides', { subject: 'approvers' }));
    expect(await world.app().rounds.read(BRIEF)).toBeUndefined();
  });

  it('of which all must agree is not stuck when the last one missing leaves it', async () => {
    await act.offer(preset({ steps: [step([group(APPROVERS, 'approvers')], 'all')] }));
    await act.submit();
    await act.approve(BEN);
    expect(await act.approve(BEN)).toEqual(refused('already-decided'));
    leave(APPROVERS, CLARA);

    // Nobody's leaving approves a page: the gate is asked when somebody who agreed says that this was all.
    const now = await world.call({ who: BEN, pageId: BRIEF }, 'page.state', {});
    expect(now).toMatchObject({
      status: 'in-approval',
      asking: { ended: true, stuck: false, waiting: [BEN], missing: 1, principal: BEN },
      may: { decide: true },
    });
    expect(await act.approve(CLARA)).toEqual(refused('not-an-approver'));
    expect(await act.approve(BEN)).toMatchObject({
      ok: true,
      value: { status: 'approved', round: { decisions: [{ by: BEN }, { by: BEN }] } },
    });
  });

  it('of which all must agree asks whoever comes back or joins before the step has ended', async () => {
    await act.offer(preset({ steps: [step([group(APPROVERS, 'approvers')], 'all')] }));
    await act.submit();
    await act.approve(BEN);
    leave(APPROVERS, CLARA);
    world.site.state.tables.members.insert({ groupId: APPROVERS, accountId: DORA });

    expect(await act.approve(BEN)).toEqual(refused('already-decided'));
    expect(await act.approve(DORA)).toMatchObject({ ok: true, value: { status: 'approved' } });
  });

  it('of which all must agree asks nobody whose account was deactivated', async () => {
    await act.offer(preset({ steps: [step([group(APPROVERS, 'approvers')], 'all')] }));
    await act.submit();
    await act.approve(BEN);
    world.site.state.tables.people.update({ accountId: CLARA }, { accountStatus: 'inactive' });

    expect(await act.state()).toMatchObject({ asking: { ended: true, waiting: [BEN] } });
  });

  it('that empties afterwards leaves the round open, says so, and lets the author withdraw', async () => {
    await act.submit();
    leave(APPROVERS, BEN);
    leave(APPROVERS, CLARA);

    const now = await act.state();

    expect(now).toMatchObject({
      status: 'in-approval',
      asking: { stuck: true, waiting: [] },
      may: { withdraw: true, decide: false },
    });
    expect(await act.approve(BEN)).toEqual(refused('not-an-approver'));
  });
});
