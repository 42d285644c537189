import { pageOfEvent } from '../../src/entry/page-of-event';
import { ANN } from '../support/build';
import { attach } from '../support/files';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';

describe('product events', () => {
  let world: World;
  let told: unknown[];
  beforeEach(async () => {
    world = await createWorld();
    told = [];
    world.site.onEvent((event) => void told.push(event));
  });
  afterEach(() => world.close());

  it('of a file name the page that it hangs on', async () => {
    const file = { pageId: BRIEF, name: 'claims.txt' };
    await attach(world, ANN, { ...file, text: 'First' });
    await attach(world, ANN, { ...file, text: 'Second' });

    expect(told.map(pageOfEvent)).toEqual([
      { kind: 'files', pageId: BRIEF },
      { kind: 'files', pageId: BRIEF },
    ]);
  });

  it('of a page name the page', async () => {
    const { asUser } = world.app(ANN);
    const page = await asUser.read(BRIEF);
    await asUser.update(BRIEF, page.version, page.title, page.body, '');

    expect(told.map(pageOfEvent)).toContainEqual({ kind: 'updated', pageId: BRIEF });
  });

  it.each([
    ['what the app did itself', { eventType: 'avi:confluence:updated:page', selfGenerated: true }],
    ['other contents', { eventType: 'avi:confluence:updated:blogpost' }],
    ['unknown events', { eventType: 'constructor' }],
    ['nothing', null],
  ])('of %s end there', (_, event) => {
    const content = { id: BRIEF, type: 'blogpost' };

    expect(pageOfEvent(event && { ...event, content })).toBeUndefined();
  });
});
