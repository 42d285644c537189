import { approvals, BRIEF, people, preset, refused, step } from '../support/approvals';
import { ANN, BEN, CLARA, EVAN } from '../support/build';
import { addToPage, words } from '../support/edit';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const PRESS_KIT = '98313';
const LAUNCH_PLAN = '98311';

let world: World;
let act: ReturnType<typeof approvals>;
beforeEach(async () => {
  world = await createWorld();
  await setUp(world);
  act = approvals(world);
  await act.offer(preset({ steps: [step(people(BEN, CLARA), 'all')] }));
});
afterEach(() => world.close());

const submit = async (...others: string[]) => {
  const [{ pageVersion }, ...versions] = await Promise.all(
    [BRIEF, ...others].map((pageId) => act.state(ANN, pageId)),
  ).then(([first, ...rest]) => [first ?? { pageVersion: 0 }, ...rest] as const);
  return await world.invoke({ who: ANN, pageId: BRIEF }, 'page.submit', {
    pageVersion,
    presetId: 'own',
    note: '',
    together: others.map((pageId, at) => ({ pageId, pageVersion: versions[at]?.pageVersion ?? 0 })),
  });
};
const statuses = async () =>
  await Promise.all(
    [BRIEF, PRESS_KIT].map(async (pageId) => (await act.state(ANN, pageId)).status),
  );

describe('several pages as one change set', () => {
  it('are approved together, by one decision each', async () => {
    await submit(PRESS_KIT);
    await act.approve(BEN);
    expect(await statuses()).toEqual(['in-approval', 'in-approval']);

    await act.approve(CLARA, { pageId: PRESS_KIT });
    await world.work();

    expect(await statuses()).toEqual(['approved', 'approved']);
    const { round } = await act.state(ANN, PRESS_KIT);
    expect(round?.set?.pages.map(({ title }) => title)).toEqual([
      'Summer campaign brief',
      'Press kit',
    ]);
    expect(round?.decisions.map(({ by }) => by)).toEqual([BEN, CLARA]);
    expect(await world.app().asApp.property(PRESS_KIT, 'imprimatur-byline')).toMatchObject({
      title: expect.stringMatching(/^Approved/) as string,
    });
  });

  it('are told in one comment, which names them', async () => {
    await submit(PRESS_KIT);
    await world.work();

    const told = [...(await act.comments(BRIEF)), ...(await act.comments(PRESS_KIT))];
    expect(told.filter((text) => text.includes('Approved together or not at all'))).toHaveLength(1);
  });

  it('stop when one of them was edited, which is named, and nothing is decided', async () => {
    await submit(PRESS_KIT);
    await addToPage(world, PRESS_KIT, words('One more thing'));

    expect(await act.approve(BEN)).toEqual(refused('set-changed', { subject: 'Press kit' }));
    expect(await act.reject(BEN)).toEqual(refused('set-changed', { subject: 'Press kit' }));
    expect((await act.state()).round?.decisions).toEqual([]);
  });

  it('are rejected and withdrawn together', async () => {
    await submit(PRESS_KIT);
    await act.reject(CLARA, { pageId: PRESS_KIT });
    expect(await statuses()).toEqual(['rejected', 'rejected']);

    await submit(PRESS_KIT);
    const { pageVersion } = await act.state();
    await world.call({ who: ANN, pageId: BRIEF }, 'page.withdraw', { pageVersion });
    expect(await statuses()).toEqual(['draft', 'draft']);
  });

  it('keep both decisions when two approvers decide at once on different pages', async () => {
    await submit(PRESS_KIT);

    await Promise.all([act.approve(BEN), act.approve(CLARA, { pageId: PRESS_KIT })]);

    expect(await statuses()).toEqual(['approved', 'approved']);
  });

  it('are not submitted when one of them is not ready', async () => {
    expect(await submit(PRESS_KIT, LAUNCH_PLAN)).toEqual(
      refused('not-ready', { subject: 'Hero-DE' }),
    );
    expect(await statuses()).toEqual(['draft', 'draft']);
  });

  it('are submitted once, however often it is sent', async () => {
    await submit(PRESS_KIT);
    await submit(PRESS_KIT);

    expect((await act.state(ANN, PRESS_KIT)).round).toMatchObject({ round: 1 });
  });

  it('are decided on only by those who see all of them', async () => {
    await submit(PRESS_KIT);
    world.site.state.tables.restrictions.insert({
      pageId: PRESS_KIT,
      operation: 'read',
      subjectType: 'user',
      subjectId: ANN,
    });

    expect(await act.approve(BEN)).toEqual(
      refused('set-unseen', { subject: 'Summer campaign brief' }),
    );
  });

  it('are submitted by those who may edit all of them', async () => {
    const { pageVersion } = await act.state(EVAN);
    const order = { pageVersion, presetId: 'own', note: '' };

    expect(await world.invoke({ who: EVAN, pageId: BRIEF }, 'page.submit', order)).toEqual(
      refused('no-permission'),
    );
    world.site.state.tables.restrictions.insert({
      pageId: PRESS_KIT,
      operation: 'update',
      subjectType: 'user',
      subjectId: BEN,
    });
    expect(await submit(PRESS_KIT)).toEqual(refused('no-permission', { subject: 'Press kit' }));
  });

  it('are chosen from the page’s children or by their title', async () => {
    const found = (pageId: string, text: string) =>
      world.call({ who: ANN, pageId }, 'page.candidates', { text });
    const parent = String(world.site.state.tables.pages.find({ id: PRESS_KIT })?.parentId);

    expect(await found(parent, '')).toContainEqual(
      expect.objectContaining({ pageId: PRESS_KIT, title: 'Press kit' }),
    );
    expect((await found(BRIEF, 'press')).map(({ title }) => title)).toContain('Press kit');
  });
});
