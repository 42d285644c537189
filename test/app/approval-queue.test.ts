import { ANN, BEN, CLARA, EVAN } from '../support/build';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const PRESS_KIT = '98313';

describe('the approver’s queue', () => {
  let world: World;
  const submit = async (pageId: string, presetId: string) => {
    const { pageVersion } = await world.call({ who: ANN, pageId }, 'page.state', {});
    const order = { pageVersion, presetId, note: 'Please' };
    await world.call({ who: ANN, pageId }, 'page.submit', order);
    world.clock.advance(60_000);
  };
  const queue = (who: string | null) => world.invoke({ who }, 'home.toDecide', {});
  const titles = async (who: string) => {
    const { waiting } = await world.call({ who }, 'home.toDecide', {});
    return waiting.map(({ title }) => title);
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('shows each approver what waits for them, oldest first', async () => {
    await submit(PRESS_KIT, 'brand-legal');
    await submit(BRIEF, 'brand');

    expect(await titles(BEN)).toEqual(['Press kit', 'Summer campaign brief']);
    expect(await titles(CLARA)).toEqual(['Press kit']);
    expect(await titles(EVAN)).toEqual([]);
  });

  it('is not for those who are not signed in', async () => {
    expect(await queue(null)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
  });
});
