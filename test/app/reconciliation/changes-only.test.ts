import { beginDaily } from '../../../src/app/reconciliation/reconcile';
import {
  confluence,
  filedPage,
  lookedAt,
  newPage,
  reconciling,
  settle,
} from '../../support/filed-site';
import { manyReferences } from '../../support/many-references';
import { asRecordsManager } from '../../support/opentext-edits';
import { CELUM_KEY, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const HERO = 4711;

/** Calls that leave the app, by where they go. */
async function callsOf(world: World, work: () => Promise<unknown>) {
  const calls: string[] = [];
  world.interrupt = (what) => void calls.push(what);
  await work();
  world.interrupt = () => undefined;
  const count = (pattern: RegExp) => calls.filter((call) => pattern.test(call)).length;
  return {
    confluence: count(/^[A-Z]+ \/wiki\//),
    celum: count(/^[A-Z]+ https:\/\/aurora\.celum\.cloud/),
    opentext: count(/^[A-Z]+ https:\/\/ecm\./),
  };
}

describe('a run that keeps to what has changed', () => {
  let world: World;
  const run = reconciling;
  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    await world.work();
  });
  afterAll(() => world.close());

  it.each([100, 1_000])(
    'costs the same when nothing has, with %d references',
    async (references) => {
      await manyReferences(world, references);
      settle(world);
      await run(world).run('everything');
      settle(world);

      const calls = await callsOf(world, async () => {
        await beginDaily(world.app());
        await world.work();
      });

      // Confluence: one search. CELUM: two counts and the list of changes. OpenText: signing in and two folders.
      expect((await run(world).read()).run).toMatchObject({ scope: 'changes', state: 'done' });
      expect(calls).toEqual({ confluence: 1, celum: 3, opentext: 3 });
    },
  );

  it('finds a record that was deleted, because its folder holds fewer things', async () => {
    const { record } = await filedPage(world, 'To be deleted');
    settle(world);
    await run(world).run('everything');
    await (await asRecordsManager(world.opentext)).remove(record.nodeId);

    const { findings } = await run(world).run('changes');

    expect(findings).toMatchObject([
      { kind: 'record-gone', subject: { id: String(record.nodeId) } },
    ]);
  });

  it('looks again at what it had found, and keeps what still differs', async () => {
    const before = await run(world).read();

    const { findings } = await run(world).run('changes');

    expect(findings).toEqual(before.findings);
  });

  it('forgets what was made good', async () => {
    const { findings } = await run(world).read();
    await run(world).repair(findings.map(({ id }) => id));
    settle(world);

    expect((await run(world).run('changes')).findings).toEqual([]);
  });

  it('finds an asset that was deleted, because there are fewer', async () => {
    const gallery = await newPage(world, 'Gallery', [HERO]);
    await lookedAt(world, gallery, [HERO]);
    await world.work();
    settle(world);
    await run(world).run('everything');
    await fetch(`${world.celum.url}/content-api/v1/assets/${HERO}`, {
      method: 'DELETE',
      headers: { 'x-api-key': CELUM_KEY },
    });

    const { findings } = await run(world).run('changes');

    expect(findings).toMatchObject([
      { kind: 'asset-gone', class: 'orphan', subject: { id: '4711' } },
    ]);
  });

  it('finds a page whose references were never noted, because it changed', async () => {
    await run(world).repair((await run(world).read()).findings.map(({ id }) => id));
    settle(world);
    const version = (await world.app().asApp.info('98312')).version + 1;
    await confluence(world, 'PUT', '/wiki/api/v2/pages/98312', {
      body: {
        id: '98312',
        status: 'current',
        title: 'Without its asset',
        version: { number: version },
        body: { representation: 'storage', value: '<p>Only words</p>' },
      },
    });
    settle(world);

    const { findings } = await run(world).run('changes');

    expect(findings).toMatchObject([
      { kind: 'references-outdated', class: 'stale', subject: { name: 'Without its asset' } },
    ]);
  });
});
