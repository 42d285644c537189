import { publicationId } from '../../../src/app/publication/delivery-of';
import type { Finding } from '../../../src/contracts/reconciliation';
import { endLicence, rate } from '../../support/celum-edits';
import {
  CAMPAIGNS,
  CLASS,
  confluence,
  filedPage,
  lookedAt,
  newPage,
  order,
  reconciling,
  settle,
  type Filed,
} from '../../support/filed-site';
import { filedIn } from '../../support/filed';
import { asRecordsManager } from '../../support/opentext-edits';
import { CELUM_KEY, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const [HERO, BANNER, POSTER] = [4711, 4712, 4714];

const deleteAsset = async (world: World, id: number) => {
  const answer = await fetch(`${world.celum.url}/content-api/v1/assets/${id}`, {
    method: 'DELETE',
    headers: { 'x-api-key': CELUM_KEY },
  });
  expect(answer.ok).toBe(true);
};

/** Calls that leave the app, apart from those that only ask. */
const ASKS = /^(GET |POST .*\/(v1\/auth|assets\/search|nodes\/list|validation\/nodes\/names)\b)/;
const writesIn = (calls: readonly string[]) =>
  calls.filter((call) => /^[A-Z]+ (https|\/wiki)/.test(call) && !ASKS.test(call));

describe('twelve faults that somebody put into a site', () => {
  let world: World;
  let pages: Record<'gone' | 'shown' | 'line' | 'moved' | 'copied' | 'bare' | 'newer', Filed>;
  let lost: string;
  let trashed: string;
  let copy: number;
  const calls: string[] = [];

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    await world.work();
    const make = (title: string) => filedPage(world, title);
    pages = {
      gone: await make('Deleted record'),
      shown: await make('Edited record property'),
      line: await make('Deleted byline'),
      moved: await make('Moved nickname'),
      copied: await make('Copied record'),
      bare: await make('Unclassified record'),
      newer: await make('Overwritten record'),
    };
    lost = await newPage(world, 'Lost order');
    trashed = await newPage(world, 'Page in the trash', [4715]);
    const gallery = await newPage(world, 'Gallery', [HERO, BANNER, POSTER]);
    await lookedAt(world, gallery, [HERO, BANNER, POSTER]);
    await world.work();
    settle(world);
  }, 60_000);
  afterAll(() => world.close());

  it('are not there before', async () => {
    const { findings, run } = await reconciling(world).run();

    expect(findings).toEqual([]);
    expect(run).toMatchObject({ state: 'done', scope: 'everything' });
    expect(run?.systems.map(({ system, state }) => [system, state])).toEqual([
      ['app', 'compared'],
      ['confluence', 'compared'],
      ['celum', 'compared'],
      ['opentext', 'compared'],
      ['consonance', 'nothing'],
    ]);
  });

  it('are found by a dry run, each once and in its class, and nothing is written anywhere', async () => {
    const manager = await asRecordsManager(world.opentext);
    await order(world, lost);
    world.queue.take();
    const key = publicationId(lost, 1);
    await world.app().ports.store.transact([{ entity: 'delivery', key, value: null }]);
    await manager.remove(pages.gone.record.nodeId);
    const app = world.app();
    await app.asApp.setProperty(pages.shown.pageId, 'imprimatur-record', { number: '1' });
    await app.asApp.deleteProperty(pages.line.pageId, 'imprimatur-byline');
    const { moved, copied } = pages;
    await manager.moveNickname(moved.record.nodeId, moved.nickname, {
      folderId: CAMPAIGNS,
      title: 'Another one.html',
      bytes: moved.text,
    });
    copy = await manager.copyMarked(CAMPAIGNS, 'Copy.html', copied.text, copied.nickname);
    await manager.unclassify(pages.bare.record.nodeId, CLASS);
    await manager.addVersion(pages.newer.record.nodeId, '<p>Other words</p>');
    await confluence(world, 'DELETE', `/wiki/api/v2/pages/${trashed}`);
    await deleteAsset(world, POSTER);
    await rate(world, HERO, 2);
    await endLicence(world, BANNER, '2026-01-31');
    settle(world);
    world.interrupt = (what) => void calls.push(what);

    const { findings } = await reconciling(world).run();
    world.interrupt = () => undefined;

    expect(classed(findings)).toEqual([
      'duplicate: nickname-moved Moved nickname.html',
      'duplicate: record-copied Copied record.html',
      'missing: order-lost Lost order',
      'missing: record-gone Deleted record.html',
      'orphan: asset-gone Author portrait Lena Aydin',
      'orphan: page-gone Page in the trash',
      'record-mismatch: record-unclassified Unclassified record.html',
      'record-mismatch: record-version Overwritten record.html',
      'rights: asset-rights Hero summer',
      'rights: asset-rights Hero-DE',
      'stale: record-shown Edited record property',
      'stale: status-shown Deleted byline',
    ]);
    expect(writesIn(calls)).toEqual([]);
    expect(calls.length).toBeGreaterThan(50);
  });

  it('are found again, and each once, when somebody runs it twice', async () => {
    const first = await reconciling(world).read();

    const second = await reconciling(world).run();

    expect(classed(second.findings)).toEqual(classed(first.findings));
  });

  it('are made good by their repairs, but for the one that a person has to decide', async () => {
    const { findings } = await reconciling(world).read();

    const after = await reconciling(world).repair(findings.map(({ id }) => id));

    expect(after.findings.filter(({ state }) => state !== 'repaired')).toMatchObject([
      { kind: 'record-copied', repair: 'by-hand', state: 'open' },
    ]);
    expect(audited(world)).toHaveLength(11);
    await (await asRecordsManager(world.opentext)).remove(copy);
  });

  it('are no more in the second run', async () => {
    settle(world);

    const { findings, run } = await reconciling(world).run();

    expect(findings).toEqual([]);
    expect(run?.systems.every(({ unseen }) => unseen === 0)).toBe(true);
  });

  it('leave one record for each page, under its nickname and classification', () => {
    const documents = filedIn(world.opentext, CAMPAIGNS);
    const of = (nickname: string) => documents.filter((one) => one.nickname === nickname);

    const { gone, bare, newer, moved } = pages;
    const lostName = gone.nickname.replace(gone.pageId, lost);
    for (const nickname of [
      gone.nickname,
      bare.nickname,
      newer.nickname,
      moved.nickname,
      lostName,
    ]) {
      expect(of(nickname)).toMatchObject([{ classification: CLASS }]);
    }
    expect(of(newer.nickname)[0]?.versions.at(-1)).toBe(newer.text);
    expect(of(newer.nickname)[0]?.versions).toHaveLength(3);
    expect(of(gone.nickname)[0]?.versions).toEqual([gone.text]);
  });

  it('are told to the pages: what is shown is what is known', async () => {
    const { shown, line, moved } = pages;
    const properties = await Promise.all(
      [shown, line, moved].map(async ({ pageId }) => ({
        record: await world.app().asApp.property(pageId, 'imprimatur-record'),
        line: await world.app().asApp.property(pageId, 'imprimatur-byline'),
      })),
    );

    expect(properties[0]?.record).toEqual(shown.record);
    expect(properties[1]?.line).toMatchObject({
      title: expect.stringContaining('Record') as string,
    });
    expect(properties[2]?.record).toEqual(moved.record);
  });
});

const classed = (findings: readonly Finding[]) =>
  findings.map(({ class: kept, kind, subject }) => `${kept}: ${kind} ${subject.name}`).sort();

const audited = (world: World) => [
  ...world.store.dump().matchAll(/"kind":"repair-ordered","page"/g),
];
