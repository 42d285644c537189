import { exportAssets } from '../../src/app/assets/export';
import { ANN } from '../support/build';
import { addVersion, endLicence } from '../support/celum-edits';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const HERO = 4711;

describe('a page’s asset on paper', () => {
  let world: World;
  const exported = async (asset = HERO, who: string | null = ANN) =>
    JSON.stringify(
      await exportAssets(world.app(who), {
        pageId: BRIEF,
        spaceKey: 'SUM',
        config: { references: [{ asset: String(asset) }] },
      }),
    );
  const celumCalls = () => world.celum.context.log.lines().length;

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('is read from CELUM when nobody has looked yet, and only then', async () => {
    const first = await exported();
    const asked = celumCalls();

    expect(first).toMatch(/Version: 3 · Status: Approved/);
    expect(first).toMatch(/As of \d+ \w+ 20\d\d at/);
    expect(await exported()).toBe(first);
    expect(celumCalls()).toBe(asked);
  });

  it('says so when CELUM does not answer and nobody has read it before', async () => {
    world.celum.fail({ kind: 'status', status: 503 });

    expect(await exported()).toContain('CELUM asset 4711');
    expect(await exported()).toContain('could not be read from CELUM');
  });

  it('shows the version that readers see: the approved one, until an editor takes the newer', async () => {
    await approve(world, BRIEF);
    await addVersion(world, HERO);
    await world.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
    await world.work();
    expect(await exported()).toMatch(/Version: 3 · .*Approved \(v\d+\)/);

    const { newer = [] } = await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    const [versionId] = newer.map(({ available }) => available.versionId);
    await world.call({ who: ANN, pageId: BRIEF }, 'page.chooseVersion', {
      assetId: HERO,
      versionId: Number(versionId),
      kind: 'use',
      reason: '',
    });

    expect(await exported()).toMatch(/Version: 4 · .*Changed since version \d+ was approved/);
  });

  it('does not pass for approved when the asset’s rights changed since', async () => {
    await approve(world, BRIEF);
    await endLicence(world, HERO, '2026-12-01');
    await world.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
    await world.work();

    const text = await exported();

    expect(text).toContain('Licence ends: 1 December 2026');
    expect(text).toContain('Changed since version');
  });

  it('of a page that the app may not see is checked as whoever exports it, else by its code only', async () => {
    await approve(world, BRIEF);
    onlyFor(world, BRIEF, ANN);

    expect(await exported()).toMatch(/Version: 3 · .*Approved \(v\d+\)/);
    expect(await exported(HERO, null)).toMatch(
      /Version: 3 · .*was approved; the code says whether that still holds/,
    );
  });
});

/** Confluence lets nobody else see the page, and no app. */
function onlyFor(world: World, pageId: string, subjectId: string): void {
  const person = { subjectType: 'user', subjectId } as const;
  world.site.state.tables.restrictions.insert({ pageId, operation: 'read', ...person });
}
