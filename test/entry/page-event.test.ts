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
    const page = await world.app(ANN).asUser.read(BRIEF);
    const edit = {
      id: BRIEF,
      status: 'current',
      title: page.title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(page.body) },
      version: { number: page.version + 1 },
    };
    await world.site.request(
      `/wiki/api/v2/pages/${BRIEF}`,
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(edit),
      },
      { kind: 'user', accountId: ANN },
    );

    expect(told.map(pageOfEvent)).toContainEqual({ kind: 'updated', pageId: BRIEF });
  });

  it.each([
    ['what the app did itself', { eventType: 'avi:confluence:updated:page', selfGenerated: true }],
    ['other contents', { eventType: 'avi:confluence:updated:blogpost' }],
    ['unknown events', { eventType: 'constructor' }],
    ['nothing', {}],
  ])('of %s end there', (_, event) => {
    const content = { id: BRIEF, type: 'blogpost' };

    expect(pageOfEvent({ ...event, content })).toBeUndefined();
  });
});
