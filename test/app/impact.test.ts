import type { AffectedPage } from '../../src/contracts/impact';
import { ANN, assetMacro, DORA, EVAN } from '../support/build';
import { addVersion, endLicence, patchAsset } from '../support/celum-edits';
import { addToPage, changePage } from '../support/edit';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const LAUNCH_PLAN = '98311';
const PRESS_KIT = '98313';
const BUDGET = '98319';
const SALT_MAPS = '98333';
const HERO = 4711;
const MINUTES_SCAN = 4719;

describe('the impact of a change in CELUM', () => {
  let world: World;
  const impact = async (who = ANN) => {
    const question = { assetId: HERO, cursor: null };
    const found = await world.call({ who, pageId: BRIEF }, 'assets.impact', question);
    return { ...found, pages: found.pages.toSorted((a, b) => (a.title < b.title ? -1 : 1)) };
  };
  const effectsOf = async (change: keyof AffectedPage['effects']) =>
    Object.fromEntries(
      (await impact()).pages.map(({ pageId, effects }) => [pageId, effects[change]]),
    );
  const notice = async () => {
    await world.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
    await world.work();
  };
  const statuses = async () =>
    Object.fromEntries(
      await Promise.all(
        [BRIEF, LAUNCH_PLAN, PRESS_KIT].map(async (pageId) => {
          const { status } = await world.call({ who: ANN, pageId }, 'page.state', {});
          return [pageId, status] as const;
        }),
      ),
    );

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    // The app looks at all pages when CELUM is connected.
    await world.work();
    await approve(world, BRIEF);
    const version = String((await (await world.app().library()).library.versions(HERO))[0]?.id);
    await addToPage(
      world,
      PRESS_KIT,
      assetMacro([{ asset: String(HERO), mode: 'pinned', version }]),
    );
  });
  afterEach(() => world.close());

  it('names pages, approvals and records, and what each change would do', async () => {
    const { pageVersion } = await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    await world.call({ who: ANN, pageId: BRIEF }, 'page.publish', { pageVersion, category: {} });
    await world.work();

    expect(await impact()).toEqual({
      assetId: HERO,
      hidden: 0,
      next: null,
      pages: [
        expect.objectContaining({
          pageId: LAUNCH_PLAN,
          status: 'draft',
          record: null,
          effects: { taken: 'follows', ended: 'refused', withdrawn: 'refused' },
        }),
        expect.objectContaining({
          pageId: PRESS_KIT,
          effects: { taken: 'none', ended: 'refused', withdrawn: 'refused' },
        }),
        expect.objectContaining({ pageId: SALT_MAPS }),
        expect.objectContaining({
          pageId: BRIEF,
          title: 'Summer campaign brief',
          status: 'approved',
          record: expect.any(String) as string,
          effects: { taken: 'stale', ended: 'stale', withdrawn: 'stale' },
        }),
      ],
    });
  });

  const CHANGES: [keyof AffectedPage['effects'], (world: World) => Promise<unknown>][] = [
    ['ended', async (one) => await endLicence(one, HERO, '2026-01-31')],
    [
      'withdrawn',
      async (one) =>
        await patchAsset(one, HERO, { availability: { type: 'DIRECT', available: false } }),
    ],
    [
      'taken',
      async (one) => {
        await addVersion(one, HERO);
        await one.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
        await one.work();
        const where = { who: ANN, pageId: BRIEF };
        const { newer } = await one.call(where, 'page.state', {});
        const versionId = newer?.[0]?.available.versionId ?? 0;
        const use = { assetId: HERO, versionId, kind: 'use' as const, reason: '' };
        await one.call(where, 'page.chooseVersion', use);
      },
    ],
  ];

  it.each(CHANGES)('is what then happens when it is %s', async (change, make) => {
    const predicted = await effectsOf(change);

    await make(world);
    await notice();

    const after = await statuses();
    const stale = (table: Record<string, string>, sign: string) =>
      Object.keys(table).filter((pageId) => table[pageId] === sign);
    expect(stale(after, 'changed-since-approval')).toEqual(stale(predicted, 'stale'));
    expect(stale(predicted, 'stale')).toEqual([BRIEF]);
  });

  it('counts pages that the person cannot see, and names none of them', async () => {
    await changePage(world, PRESS_KIT, (body) => ({ ...body, content: [] }));
    const page = await world.app(DORA).asUser.read(BUDGET);
    const body = { ...page.body, content: [assetMacro([{ asset: String(HERO) }])] };
    await world.app(DORA).asUser.update(BUDGET, page.version, page.title, body, '');
    await world.call({ who: DORA, pageId: BUDGET }, 'assets.cards', {
      references: [{ assetId: HERO, versionId: null }],
      locale: 'en-US',
    });

    const seen = await impact(EVAN);
    expect(seen.hidden).toBe(1);
    expect(JSON.stringify(seen)).not.toContain('Budget');
    expect((await impact(DORA)).pages.map(({ pageId }) => pageId)).toContain(BUDGET);
  });

  it('is told on the app’s own page of assets that the person may know of, and of no others', async () => {
    const ask = (who: string, assetId: number) =>
      world.invoke({ who }, 'home.impact', { assetId, cursor: null });
    const names = async (who: string, text: string) =>
      (await world.call({ who }, 'home.findAssets', { text, locale: 'en-US' })).map(
        ({ name }) => name,
      );

    // The app's account sees the scan; no page shows it.
    expect(await names(ANN, 'minutes')).toEqual([]);
    expect(await ask(ANN, MINUTES_SCAN)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await names(EVAN, 'hero')).toContain('Hero summer');
    expect(await ask(ANN, HERO)).toMatchObject({ ok: true, value: { hidden: 0, next: null } });
  });

  it('is told of what CELUM shows to the person’s own account, on a page or not', async () => {
    const names = async () =>
      (await world.call({ who: ANN }, 'home.findAssets', { text: 'hero', locale: 'en-US' })).map(
        ({ name }) => name,
      );
    expect(await names()).not.toContain('Hero summer retouch');

    await world.call({ who: DORA }, 'settings.saveConnection', {
      system: 'celum',
      config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'reader' },
      secrets: {},
    });

    expect(await names()).toContain('Hero summer retouch');
    const minutes = { text: 'minutes', locale: 'en-US' };
    expect(await world.call({ who: ANN }, 'home.findAssets', minutes)).toEqual([]);
    const question = { assetId: MINUTES_SCAN, cursor: null };
    expect((await world.invoke({ who: ANN }, 'home.impact', question)).ok).toBe(false);
  });

  it('follows pages that lose the asset, go to the trash and come back', async () => {
    const pages = async () => (await impact()).pages.map(({ pageId }) => pageId);
    await changePage(world, PRESS_KIT, (body) => ({ ...body, content: [] }));
    expect(await pages()).toEqual([LAUNCH_PLAN, SALT_MAPS, BRIEF]);

    await world.pageEvent('trashed', LAUNCH_PLAN);
    expect(await pages()).toEqual([SALT_MAPS, BRIEF]);
    await world.pageEvent('restored', LAUNCH_PLAN);
    expect(await pages()).toEqual([LAUNCH_PLAN, SALT_MAPS, BRIEF]);
  });

  it('finds by itself what no event told of, from one call on a quiet day', async () => {
    const { asUser } = world.app(ANN);
    const page = await asUser.read(PRESS_KIT);
    await asUser.update(PRESS_KIT, page.version, page.title, { ...page.body, content: [] }, '');
    world.clock.advance(86_400_000);
    await world.tick();
    expect((await impact()).pages.map(({ pageId }) => pageId)).toEqual([
      LAUNCH_PLAN,
      SALT_MAPS,
      BRIEF,
    ]);

    const calls: string[] = [];
    world.interrupt = (what) => void calls.push(what);
    world.clock.advance(86_400_000);
    await world.tick();
    expect(calls.filter((what) => what.includes('sort=-modified-date'))).toHaveLength(1);
  });
});
