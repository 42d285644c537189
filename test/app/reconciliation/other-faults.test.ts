import type { Finding } from '../../../src/contracts/reconciliation';
import { addVersion } from '../../support/celum-edits';
import { filedIn } from '../../support/filed';
import {
  CAMPAIGNS,
  CLASS,
  confluence,
  filedPage,
  lookedAt,
  newPage,
  reconciling,
  settle,
  type Filed,
} from '../../support/filed-site';
import { asRecordsManager } from '../../support/opentext-edits';
import { setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const HERO = 4711;
const POLICIES = 30021;

const classed = (findings: readonly Finding[]) =>
  findings
    .map(({ class: kept, kind, repair, subject }) => `${kept}: ${kind} ${subject.name} → ${repair}`)
    .sort();

describe('what else may differ', () => {
  let world: World;
  let pages: Record<'unlisted' | 'nameless' | 'moved' | 'altered' | 'followed', Filed>;
  let edited: string;
  let other: number;

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    const make = (title: string) => filedPage(world, title);
    pages = {
      unlisted: await make('Forgotten record'),
      nameless: await make('Nameless record'),
      moved: await make('Reclassified record'),
      altered: await make('Altered record'),
      followed: await make('Replaced record'),
    };
    edited = await newPage(world, 'Edited gallery', [HERO]);
    const gallery = await newPage(world, 'Gallery', [HERO]);
    await lookedAt(world, gallery, [HERO]);
    await world.work();
    await putFaults();
    settle(world);
  });
  afterAll(() => world.close());

  async function putFaults(): Promise<void> {
    const { unlisted, nameless, moved, altered, followed } = pages;
    const manager = await asRecordsManager(world.opentext);
    await world.app().ports.store.delete(`record:${unlisted.pageId}`);
    await manager.giveNickname(nameless.record.nodeId, 'somebody_s_own_name');
    await manager.reclassify(moved.record.nodeId, [CLASS, POLICIES]);
    // What no interface of Content Server does: a file changed on its disk.
    world.opentext.context.db
      .prepare('UPDATE version SET bytes = ? WHERE node = ?')
      .run(new TextEncoder().encode('<p>Altered</p>'), altered.record.nodeId);
    const place = { folderId: CAMPAIGNS, title: 'Successor.html', bytes: followed.text };
    other = await manager.moveNickname(followed.record.nodeId, followed.nickname, place);
    await manager.remove(followed.record.nodeId);
    await addVersion(world, HERO);
    const { version } = await world.app().asApp.info(edited);
    await confluence(world, 'PUT', `/wiki/api/v2/pages/${edited}`, {
      body: {
        id: edited,
        status: 'current',
        title: 'Edited gallery',
        version: { number: version + 1 },
        body: { representation: 'storage', value: '<p>Only words</p>' },
      },
    });
  }

  it('is found, each once, in its class and with its repair', async () => {
    const { findings } = await reconciling(world).run();

    expect(classed(findings)).toEqual([
      'duplicate: nickname-moved Replaced record.html → take-over',
      'orphan: record-unlisted Forgotten record.html → adopt',
      'record-mismatch: nickname-lost Nameless record.html → file-again',
      'record-mismatch: record-content Altered record.html → file-version',
      'record-mismatch: record-reclassified Reclassified record.html → take-over',
      'stale: asset-news Hero summer → look-again',
      'stale: references-outdated Edited gallery → note-references',
    ]);
  });

  it('is made good, and nothing is left to find', async () => {
    const { findings } = await reconciling(world).read();

    await reconciling(world).repair(findings.map(({ id }) => id));
    settle(world);

    expect((await reconciling(world).run()).findings).toEqual([]);
  });

  it('leaves the records as they should be', async () => {
    const { unlisted, nameless, moved, altered, followed } = pages;
    const documents = filedIn(world.opentext, CAMPAIGNS);
    const named = (one: Filed) => documents.filter(({ nickname }) => nickname === one.nickname);
    const known = async ({ pageId }: Filed) =>
      await world.app().ports.store.get(`record:${pageId}`);

    expect(named(nameless)).toMatchObject([{ id: nameless.record.nodeId }]);
    expect(named(altered)[0]?.versions).toEqual(['<p>Altered</p>', altered.text]);
    expect(await known(unlisted)).toMatchObject({ nodeId: unlisted.record.nodeId });
    expect(await known(moved)).toMatchObject({ classification: 'Policies' });
    expect(await known(followed)).toMatchObject({ nodeId: other });
  });
});
