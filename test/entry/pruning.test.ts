import { prune } from '../../src/app/delivery/prune';
import { isStillNeeded } from '../../src/app/publication/still-needed';
import { ANN } from '../support/build';
import { addToPage, words } from '../support/edit';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const DAY = 86_400_000;

describe('a year after a page was filed', () => {
  let world: World;
  const ann = { who: ANN, pageId: BRIEF };
  const publish = async () => {
    await approve(world, BRIEF);
    const { pageVersion } = await world.call(ann, 'page.state', {});
    await world.call(ann, 'page.publish', { pageVersion, category: {} });
    await world.work();
  };
  /** What ticks do, as often as it takes for all states. */
  const pruned = async () => {
    const app = world.app();
    const { store, now, log } = app.ports;
    const isNeeded = isStillNeeded.bind(undefined, app);
    let gone = 0;
    for (let tick = 0; tick < 3; tick += 1) {
      gone += await prune({ store, now, log, cells: app.cells, isNeeded });
    }
    return gone;
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    await publish();
  });
  afterEach(() => world.close());

  it('the delivery of what the page shows is still there', async () => {
    world.clock.advance(365 * DAY);

    expect(await pruned()).toBe(0);
    expect((await world.call(ann, 'page.state', {})).publication).toMatchObject({ state: 'done' });
  });

  it('so is that of the newest approval while a newer version is in approval', async () => {
    await addToPage(world, BRIEF, words('Changed words'));
    const { pageVersion } = await world.call(ann, 'page.state', {});
    await world.call(ann, 'page.submit', { pageVersion, presetId: 'brand', note: '' });
    world.clock.advance(365 * DAY);

    expect(await pruned()).toBe(0);
  });

  it('the delivery of an earlier version is not, and the page loses nothing by it', async () => {
    await addToPage(world, BRIEF, words('Changed words'));
    await publish();
    world.clock.advance(365 * DAY);

    expect(await pruned()).toBe(1);
    const { publication } = await world.call(ann, 'page.state', {});
    expect(publication).toMatchObject({ state: 'done', record: { version: 2 } });
  });
});
