import {
  approvals,
  APPROVERS,
  BRIEF,
  group,
  people,
  preset,
  refused,
  step,
} from '../support/approvals';
import { ANN, BEN, CLARA, DORA, EVAN } from '../support/build';
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

/** So many days from today. */
const day = (days: number) =>
  new Date(world.clock.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);

describe('steps', () => {
  beforeEach(() =>
    act.offer(
      preset({ steps: [step(people(BEN)), step([group(APPROVERS, 'approvers')], 'quorum', 2)] }),
    ),
  );

  it('are asked one after the other, and told when their turn comes', async () => {
    await act.submit();
    expect(await act.approve(CLARA)).toEqual(refused('not-your-turn'));

    expect(await act.approve(BEN)).toMatchObject({
      ok: true,
      value: { status: 'in-approval', asking: { step: 2, steps: 2, missing: 2, principal: BEN } },
    });
    await world.work();
    const told = (await act.comments()).filter((text) => text.includes('has reached step 2'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(CLARA);

    await act.approve(CLARA);
    expect(await act.approve(BEN)).toMatchObject({
      ok: true,
      value: {
        status: 'approved',
        round: { decisions: [{ by: BEN }, { by: CLARA, step: 1 }, { by: BEN, step: 1 }] },
      },
    });
  });

  it('end with the first refusal', async () => {
    await act.submit();
    await act.approve(BEN);

    expect(await act.reject(CLARA)).toMatchObject({ ok: true, value: { status: 'rejected' } });
  });
});

describe('an approver', () => {
  it('whose account is closed is named before the submission, and the round says that it is stuck after', async () => {
    await act.offer(preset({ steps: [step(people(BEN, CLARA), 'all')] }));
    await act.submit();
    world.personalData.mark(CLARA, 'closed');
    world.site.state.tables.people.delete({ accountId: CLARA });
    await world.app().ports.store.set('personal-data:position', { place: 0, cursor: null });
    await world.app().ports.queue.wake([{ kind: 'personal-data' }]);
    await world.work();

    expect(await act.state()).toMatchObject({ asking: { stuck: true, waiting: [BEN] } });
    const lines = await world.call({ who: ANN, pageId: BRIEF }, 'page.approvers', {
      presetId: 'own',
    });
    expect(lines.map(({ code }) => code)).toEqual(['too-few-approvers', 'approver-gone']);
  });

  it('who cannot open the page is named before the submission', async () => {
    await act.offer(preset({ steps: [step(people(BEN, EVAN))] }));
    restrictTo(ANN, BEN);

    const lines = await world.call({ who: ANN, pageId: BRIEF }, 'page.approvers', {
      presetId: 'own',
    });

    expect(lines.map(({ code, subject }) => [code, subject])).toEqual([
      ['approver-cannot-see', 'Evan Reyes'],
      ['app-cannot-see', 'Summer campaign brief'],
    ]);
  });

  it('sees in the queue that a page waits which they cannot open, and not which', async () => {
    await act.offer(preset({ steps: [step(people(BEN, EVAN))] }));
    restrictTo(ANN, BEN);
    await act.submit();

    const queue = await world.call({ who: EVAN }, 'home.toDecide', {});

    expect(queue).toEqual({ waiting: [], submitted: [], hidden: 1 });
    expect(
      await world.invoke({ who: EVAN }, 'home.approve', {
        pageId: BRIEF,
        pageVersion: 1,
        meaning: 'content',
        comment: '',
      }),
    ).toEqual(refused('not-found'));
  });
});

describe('presets', () => {
  it('are offered where they belong: the page’s first, then the space’s, then the site’s', async () => {
    await act.offer(
      preset({ id: 'of-space', scope: { kind: 'space', spaceKey: 'SUM' } }),
      preset({ id: 'of-page', scope: { kind: 'page', pageId: BRIEF } }),
      preset({ id: 'of-policies', scope: { kind: 'space', spaceKey: 'POL' } }),
    );

    const { presets } = await act.state();

    expect(presets.map(({ id }) => id)).toEqual(['of-page', 'of-space', 'brand', 'brand-legal']);
    expect(await act.submit('of-policies')).toEqual(refused('not-configured'));
  });

  it('that earlier versions stored are read as what they meant, in settings and in rounds', async () => {
    await act.submit('brand');
    const earlier = { id: 'brand', name: 'Brand lead', approvers: [BEN], rule: 'any' };
    const store = world.app().ports.store;
    const row = (await store.getEntity('approval', `page:${BRIEF}`)) as {
      body: object;
    };
    const site = (await store.get('settings:site')) as object;
    await store.set('settings:site', { ...site, presets: [earlier] });
    await store.transact([
      {
        entity: 'approval',
        key: `page:${BRIEF}`,
        value: { ...row, body: { ...row.body, preset: earlier } },
      },
    ]);

    expect((await act.state()).presets).toMatchObject([
      { id: 'brand', steps: [{ approvers: [{ accountId: BEN }], rule: 'any' }] },
    ]);
    expect(await act.approve(BEN)).toMatchObject({ ok: true, value: { status: 'approved' } });
  });
});

describe('a deputy', () => {
  const away = (from = 0, until = 30) => named(CLARA, from, until);
  const named = (deputy: string, from: number, until: number) =>
    world.invoke({ who: BEN }, 'me.nameDeputy', { deputy, from: day(from), until: day(until) });

  beforeEach(() => act.offer(preset()));

  it('decides for the one who named them, and both are kept', async () => {
    await away();
    await act.submit();

    expect(await world.call({ who: CLARA }, 'home.toDecide', {})).toMatchObject({
      waiting: [{ title: 'Summer campaign brief', principal: { name: 'Ben Okafor' } }],
    });
    expect(await act.approve(CLARA)).toMatchObject({
      ok: true,
      value: { status: 'approved', round: { decisions: [{ by: CLARA, for: BEN }] } },
    });
  });

  it.each([
    ['before the first day', 5, 9],
    ['after the last day', 0, 1],
  ])('decides nothing %s', async (_, from, until) => {
    await away(from, until);
    world.clock.advance(3 * 24 * 3_600_000);
    await act.submit();

    expect(await act.approve(CLARA)).toEqual(refused('not-an-approver'));
  });

  it('has one voice in a step, whoever they stand in for', async () => {
    await act.offer(preset({ steps: [step(people(BEN, CLARA), 'all')] }));
    await away();
    await act.submit();
    await act.approve(CLARA);

    expect(await act.approve(CLARA)).toEqual(refused('already-decided'));
    expect((await act.state()).asking).toMatchObject({ waiting: [BEN] });
  });

  it.each([
    ['oneself', BEN, 0, 9],
    ['somebody whom Confluence does not know', 'nobody', 0, 9],
    ['for days that end before they begin', CLARA, 9, 5],
    ['for days that are over', CLARA, -9, -2],
  ])('is not %s', async (_, deputy, from, until) => {
    expect(await named(deputy, from, until)).toEqual(refused('invalid-input'));
  });

  it('can be taken back', async () => {
    await away();
    await world.call({ who: BEN }, 'me.removeDeputy', {});

    expect(await world.call({ who: BEN }, 'me.deputy', {})).toBeNull();
  });
});

/** Only these people may see the brief from now on; the app may not. */
function restrictTo(...accounts: string[]): void {
  for (const operation of ['read', 'update'] as const) {
    for (const subjectId of accounts) {
      world.site.state.tables.restrictions.insert({
        pageId: BRIEF,
        operation,
        subjectType: 'user',
        subjectId,
      });
    }
  }
}

test('only site admins look for groups', async () => {
  expect(await world.call({ who: DORA }, 'settings.findGroups', { text: 'appro' })).toEqual([
    { groupId: APPROVERS, name: 'approvers' },
  ]);
  expect(await world.invoke({ who: BEN }, 'settings.findGroups', { text: 'appro' })).toEqual(
    refused('no-permission'),
  );
});
