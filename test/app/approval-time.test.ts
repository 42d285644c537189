import { wakeDueRounds } from '../../src/app/approvals/in-time';
import { approvals, BRIEF, preset, refused } from '../support/approvals';
import { ANN, BEN } from '../support/build';
import { addToPage, words } from '../support/edit';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const DAY = 24 * 3_600_000;

let world: World;
let act: ReturnType<typeof approvals>;
beforeEach(async () => {
  world = await createWorld();
  await setUp(world);
  act = approvals(world);
});
afterEach(() => world.close());

const day = (days: number) => new Date(world.clock.now() + days * DAY).toISOString().slice(0, 10);
/** So many days later, with what the hourly trigger sets off twice on each of them. */
async function pass(days: number): Promise<void> {
  for (let gone = 0; gone < days; gone += 1) {
    world.clock.advance(DAY);
    for (const app of [world.app(), world.app()]) {
      await wakeDueRounds(app);
      await world.work();
    }
  }
}
const about = async (text: string) => (await act.comments()).filter((one) => one.includes(text));
const bylineOf = async () => await world.app().asApp.property(BRIEF, 'imprimatur-byline');

describe('a due date', () => {
  it('comes from the preset, and the author may set another one', async () => {
    await act.offer(preset({ dueDays: 5 }));
    await act.submit();
    expect((await act.state()).round?.dueOn).toBe(day(5));

    const { pageVersion } = await act.state();
    await world.call({ who: ANN, pageId: BRIEF }, 'page.withdraw', { pageVersion });
    await act.submit('own', { dueOn: day(9) });
    expect((await act.state()).round?.dueOn).toBe(day(9));
    expect(await about('Please decide by')).toHaveLength(2);
  });

  it('is not one that has passed', async () => {
    await act.offer(preset());

    expect(await act.submit('own', { dueOn: day(-1) })).toEqual(refused('invalid-input'));
  });

  it('reminds those who decide before it, after it, and then every week, once each', async () => {
    await act.offer(preset({ dueDays: 5, remindDays: 2 }));
    await act.submit();

    await pass(2);
    expect(await about('A reminder')).toHaveLength(0);
    await pass(2);
    expect(await about('A reminder')).toHaveLength(1);
    await pass(2);
    expect(await about('should have been decided')).toHaveLength(1);
    expect(await act.state()).toMatchObject({ overdue: true });
    await pass(6);
    expect(await about('should have been decided')).toHaveLength(1);
    await pass(2);
    const late = await about('should have been decided');
    expect(late).toHaveLength(2);
    expect(late[0]).toContain(BEN);
  });

  it('reminds nobody after the decision', async () => {
    await act.offer(preset({ dueDays: 2 }));
    await act.submit();
    await act.approve(BEN);

    await pass(5);

    expect(await about('should have been decided')).toHaveLength(0);
  });

  it('is shown in the queue, the most urgent page first', async () => {
    await act.offer(preset({ dueDays: 2 }));
    await act.submit('brand', { pageId: '98313' });
    await act.submit();
    await pass(4);

    const { waiting } = await world.call({ who: BEN }, 'home.toDecide', {});

    expect(waiting.map(({ title, overdue }) => [title, overdue])).toEqual([
      ['Summer campaign brief', true],
      ['Press kit', false],
    ]);
  });
});

describe('an approval that holds for some months', () => {
  beforeEach(async () => {
    await act.offer(preset({ validMonths: 1 }));
    await act.submit();
    await act.approve(BEN);
    await world.work();
  });

  it('runs out, is called due for review, and its author is asked once', async () => {
    expect((await act.state()).status).toBe('approved');

    await pass(40);

    expect(await act.state()).toMatchObject({
      status: 'review-due',
      may: { submit: true, publish: false },
    });
    expect(await bylineOf()).toMatchObject({
      title: expect.stringMatching(/^Review due \(v\d+\)$/) as string,
    });
    const asked = await about('Please review the page');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(ANN);
  });

  it('is approved again after the review, and the first approval stays in the history', async () => {
    await pass(40);
    await act.submit();
    await act.approve(BEN);

    expect(await act.state()).toMatchObject({
      status: 'approved',
      round: { round: 2 },
      history: [{ round: 1, state: 'expired', decisions: [{ by: BEN }] }],
    });
  });

  it('is called changed, not due, when the page was edited since', async () => {
    await pass(40);
    await addToPage(world, BRIEF, words('One more thing'));

    expect((await act.state()).status).toBe('changed-since-approval');
  });
});
