import type { AssetImpact } from '../../src/contracts/impact';
import { ANN, assetMacro, BEN } from '../support/build';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const HERO = 4711;
const USES = 1000;

// One macro on each of a thousand pages; most are drafts, as most pages of a site are.
describe('the impact of an asset that a thousand pages show', () => {
  let world: World;
  let calls: string[] = [];

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    await world.work();
    await approve(world, BRIEF);
    const body = { type: 'doc', version: 1, content: [assetMacro([{ asset: String(HERO) }])] };
    for (let number = 0; number < USES; number += 1) {
      await createPage(world, `Use ${number}`, JSON.stringify(body));
    }
    world.clock.advance(86_400_000);
    await world.tick();
    world.interrupt = (what) => void calls.push(what);
  }, 120_000);
  afterAll(() => world.close());

  /** Slice by slice, as the browser asks. */
  async function* walk(): AsyncGenerator<AssetImpact> {
    let cursor: string | null = null;
    do {
      calls = [];
      const question = { assetId: HERO, cursor };
      const found: AssetImpact = await world.call({ who: ANN }, 'home.impact', question);
      yield found;
      cursor = found.next;
    } while (cursor !== null);
  }

  it('comes in slices, each of them with few calls however many there are', async () => {
    const slices: AssetImpact[] = [];
    const most = { confluence: 0, celum: 0, stored: 0 };
    for await (const found of walk()) {
      slices.push(found);
      const count = (sign: string) => calls.filter((what) => what.includes(sign)).length;
      most.confluence = Math.max(most.confluence, count('/wiki/'));
      most.celum = Math.max(most.celum, count('celum.cloud'));
      most.stored = Math.max(most.stored, count('get') + count('query'));
    }
    const pages = new Set(slices.flatMap((one) => one.pages.map(({ pageId }) => pageId)));

    process.stdout.write(`Calls of the dearest slice: ${JSON.stringify(most)}\n`);
    expect(pages.size).toBeGreaterThan(USES);
    expect(pages).toContain(BRIEF);
    expect(slices).toHaveLength(Math.ceil(pages.size / 25));
    // The guard's look at pages, the pages of the slice, their space, and one approved page's files.
    expect(most.confluence).toBeLessThanOrEqual(6);
    expect(most.celum).toBeLessThanOrEqual(2);
    expect(most.stored).toBeLessThanOrEqual(80);
  });
});

async function createPage(world: World, title: string, value: string): Promise<void> {
  const body = { representation: 'atlas_doc_format', value };
  const page = { spaceId: '65601', status: 'current', title, body };
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(page),
  };
  const actor = { kind: 'user' as const, accountId: BEN };
  const answer = await world.site.request('/wiki/api/v2/pages', init, actor);
  if (!answer.ok) throw new Error(await answer.text());
}
