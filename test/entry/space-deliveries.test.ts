import { refused } from '../support/approvals';
import { ANN, BEN, DORA, EVAN } from '../support/build';
import { approve, OTCS_PASSWORD, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const POLICY = '98322';
const IN_ATTENTION = { state: 'attention', system: null, cursor: null } as const;

describe('the deliveries of a space', () => {
  let world: World;
  let campaign: string;
  let policy: string;

  const publish = async (pageId: string, spaceKey: string) => {
    await approve(world, pageId, spaceKey);
    const at = { who: ANN, pageId, spaceKey };
    const { pageVersion } = await world.call(at, 'page.state', {});
    await world.call(at, 'page.publish', { pageVersion, category: {} });
    await world.work();
  };
  const listed = async (who: string, spaceKey: string) =>
    (await world.call({ who, spaceKey }, 'space.deliveries', IN_ATTENTION)).deliveries;
  const stateOf = async (id: string) =>
    (await world.call({ who: DORA }, 'deliveries.read', { id })).state;

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    world.opentext.fail({ kind: 'status', status: 400, route: 'POST /otcs/cs.exe/api/v2/nodes' });
    await publish(BRIEF, 'SUM');
    await publish(POLICY, 'POL');
    world.opentext.context.faults.clear();
    campaign = String((await listed(DORA, 'SUM'))[0]?.id);
    policy = String((await listed(DORA, 'POL'))[0]?.id);
  });
  afterAll(() => world.close());

  it('are shown to an admin of the space, those of its pages only', async () => {
    expect(await world.call({ who: BEN, spaceKey: 'SUM' }, 'space.isAdmin', {})).toBe(true);
    expect(await listed(BEN, 'SUM')).toMatchObject([{ pageId: BRIEF, spaceKey: 'SUM' }]);
    expect(await listed(DORA, 'POL')).toMatchObject([{ pageId: POLICY, spaceKey: 'POL' }]);
  });

  it('tell their runs and no secret', async () => {
    const at = { who: BEN, spaceKey: 'SUM' };
    const detail = await world.call(at, 'space.readDelivery', { id: campaign });

    expect(detail.runs).toMatchObject([{ outcome: 'needs-attention', code: 'bad-request' }]);
    expect(JSON.stringify(detail)).not.toContain(OTCS_PASSWORD);
    expect(JSON.stringify(detail)).not.toContain('ecm.aurora-press.example');
  });

  it.each([
    ['who administers another space only', BEN, 'POL'],
    ['who edits its pages', ANN, 'SUM'],
    ['who reads', EVAN, 'SUM'],
    ['where there is no such space', DORA, 'NONE'],
    ['where there is no space', DORA, ''],
  ])('are refused to one %s', async (_, who, spaceKey) => {
    const at = { who, spaceKey };
    const ids = [campaign, policy];

    expect([
      await world.invoke(at, 'space.deliveries', IN_ATTENTION),
      await world.invoke(at, 'space.readDelivery', { id: policy }),
      await world.invoke(at, 'space.retryDeliveries', { ids }),
      await world.invoke(at, 'space.standings', { ids }),
      await world.invoke(at, 'space.cancelDelivery', { id: policy }),
    ]).toEqual(Array.from({ length: 5 }, () => refused('no-permission')));
    expect(await world.call(at, 'space.isAdmin', {})).toBe(false);
    expect(await stateOf(policy)).toBe('needs-attention');
  });

  it('of another space do not exist for its admin, and stay as they are', async () => {
    const at = { who: BEN, spaceKey: 'SUM' };
    const unknown = [{ id: policy, state: 'not-found' }];

    expect(await world.invoke(at, 'space.readDelivery', { id: policy })).toEqual(
      refused('not-found'),
    );
    expect(await world.invoke(at, 'space.cancelDelivery', { id: policy })).toEqual(
      refused('not-found'),
    );
    expect(await world.call(at, 'space.retryDeliveries', { ids: [policy] })).toEqual(unknown);
    expect(await world.call(at, 'space.standings', { ids: [policy] })).toEqual(unknown);
    expect(await stateOf(policy)).toBe('needs-attention');
  });

  it('are tried again and called off by its admin', async () => {
    const at = { who: BEN, spaceKey: 'SUM' };

    expect(await world.call(at, 'space.retryDeliveries', { ids: [campaign, policy] })).toEqual([
      { id: campaign, state: 'queued' },
      { id: policy, state: 'not-found' },
    ]);
    await world.work();
    expect(await world.call(at, 'space.standings', { ids: [campaign] })).toEqual([
      { id: campaign, state: 'done' },
    ]);
    const called = await world.call({ who: DORA, spaceKey: 'POL' }, 'space.cancelDelivery', {
      id: policy,
    });
    expect(called).toMatchObject({ id: policy, state: 'cancelled' });
  });
});
