import { approvals, BRIEF, preset, refused } from '../support/approvals';
import { ANN, BEN, EVAN } from '../support/build';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const PRESS_KIT = '98313';
const DAY = 24 * 3_600_000;

let world: World;
let act: ReturnType<typeof approvals>;
beforeEach(async () => {
  world = await createWorld();
  await setUp(world);
  act = approvals(world);
});
afterEach(() => world.close());

const report = async (who = ANN) => {
  const { rows } = await world.call({ who }, 'space.report', { from: null });
  return rows;
};

describe('the report of a space', () => {
  it('says where its pages stand, what is overdue and what ends soon', async () => {
    await act.offer(preset({ dueDays: 1 }), preset({ id: 'monthly', validMonths: 1 }));
    await act.submit('own', { pageId: PRESS_KIT });
    await act.submit('monthly');
    await act.approve(BEN);
    world.clock.advance(3 * DAY);

    const rows = await report();

    expect(rows).toContainEqual(
      expect.objectContaining({ title: 'Press kit', status: 'in-approval', overdue: true }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ pageId: BRIEF, status: 'approved', endsSoon: true }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ title: 'Launch plan DE', status: 'draft', submittedBy: null }),
    );
  });

  it('has only the pages that the reader may see', async () => {
    const titles = async (who: string) => (await report(who)).map(({ title }) => title);

    expect(await titles(ANN)).toContain('Budget and print run');
    expect(await titles(EVAN)).not.toContain('Budget and print run');
  });

  it('is not there for a space that is not', async () => {
    const asked = { who: ANN, spaceKey: 'NONE' };

    expect(await world.invoke(asked, 'space.report', { from: null })).toEqual(refused('not-found'));
  });
});
