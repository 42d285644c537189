import { createHash } from 'node:crypto';

import { unzipSync } from 'fflate';

import { ANN, BEN, EVAN } from '../support/build';
import { addVersion, rate } from '../support/celum-edits';
import { addToPage, words } from '../support/edit';
import { fetchPack, verify } from '../support/pack';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const LAUNCH_PLAN = '98311';
const HERO = 4711;

describe('a newer version of an asset', () => {
  let world: World;
  const at = (who: string, pageId = BRIEF) => ({ who, pageId });
  const state = (who = ANN) => world.call(at(who), 'page.state', {});
  const bylineOf = async () => await world.app().asApp.property(BRIEF, 'imprimatur-byline');
  const shown = async (pageId: string) => {
    const [answer] = await world.call(at(ANN, pageId), 'assets.cards', {
      references: [{ assetId: HERO, versionId: null }],
      locale: 'en-US',
    });
    return answer?.kind === 'card' ? answer.card : undefined;
  };
  const version4 = async () => {
    const { library } = await world.app().library();
    const all = await library.versions(HERO);
    return all.at(-1)?.id ?? 0;
  };
  const choose = async (kind: 'use' | 'keep', reason = '') =>
    await world.invoke(at(ANN), 'page.chooseVersion', {
      assetId: HERO,
      versionId: await version4(),
      kind,
      reason,
    });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    await approve(world, BRIEF);
    await world.pageEvent('updated', LAUNCH_PLAN);
    await addVersion(world, HERO);
    await world.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
    await world.work();
  });
  afterEach(() => world.close());

  it('leaves in the audit log, and in the pack’s part of it, what was decided about it and why', async () => {
    const reason = 'The posters are printed';
    await choose('keep', reason);
    await choose('keep', reason);
    await choose('use');

    const { lines } = await world.call(at(ANN), 'page.audit', { cursor: null });
    const chosen = lines.filter(({ kind }) => kind === 'version-chosen');
    const sha256 = createHash('sha256').update(reason).digest('hex');
    const about = { asset: HERO, assetVersion: await version4(), round: 1 };
    expect(chosen.map(({ facts, who }) => [facts, who])).toEqual([
      [
        expect.objectContaining({ ...about, choice: 'use', reasonSha256: null }),
        { name: 'Ann Baker' },
      ],
      [
        expect.objectContaining({ ...about, choice: 'keep', reasonSha256: sha256 }),
        { name: 'Ann Baker' },
      ],
    ]);

    const { bytes } = await fetchPack(world, at(ANN));
    const { 'audit/extract.jsonl': extract = new Uint8Array() } = unzipSync(bytes);
    expect(Buffer.from(extract).toString()).toContain(sha256);
    expect(verify(bytes, 'pack.zip').output).toMatch(/^PASS/);
  });

  it('is information: the page stays approved and shows what was approved', async () => {
    expect(await bylineOf()).toMatchObject({
      title: expect.stringMatching(
        /^Approved \(v\d+\) · v4 available \(page shows v3\)$/,
      ) as string,
    });
    expect(await state()).toMatchObject({
      status: 'approved',
      drift: [],
      newer: [{ assetId: HERO, shown: { number: 3 }, available: { number: 4 }, choice: null }],
    });
    expect(await shown(BRIEF)).toMatchObject({ versionNumber: 3, newer: { number: 4 } });
  });

  it('is shown by itself on a page that is no approved one', async () => {
    expect(await shown(LAUNCH_PLAN)).toMatchObject({ versionNumber: 4, newer: null });
  });

  it('stays shown as approved when the page is only saved again, and follows when it is edited', async () => {
    const { asUser } = world.app(BEN);
    const page = await asUser.read(BRIEF);
    await asUser.update(BRIEF, page.version, page.title, page.body, 'saved again');
    expect((await shown(BRIEF))?.versionNumber).toBe(3);

    await addToPage(world, BRIEF, words('One more thing'));
    expect((await shown(BRIEF))?.versionNumber).toBe(4);
  });

  it('is followed only once it is approved', async () => {
    await rate(world, HERO, 2);
    await addVersion(world, HERO, 'fifth');

    expect(await shown(LAUNCH_PLAN)).toMatchObject({ versionNumber: 4, approval: 'approved' });
  });

  it('can be kept away with a reason, and is not asked about again', async () => {
    expect(await choose('keep', 'Printed already')).toMatchObject({
      ok: true,
      value: {
        status: 'approved',
        newer: [{ choice: { kind: 'keep', by: ANN, reason: 'Printed already' } }],
      },
    });
    await world.work();
    expect(await bylineOf()).toMatchObject({
      title: expect.stringMatching(/^Approved \(v\d+\)$/) as string,
    });

    await addVersion(world, HERO, 'fifth');
    await world.app().ports.queue.wake([{ kind: 'asset', assetId: HERO }]);
    await world.work();
    expect(await bylineOf()).toMatchObject({
      title: expect.stringContaining('v5 available (page shows v3)') as string,
    });
  });

  it('ends the approval when it is taken, until it is approved or the old one is kept', async () => {
    expect(await choose('use')).toMatchObject({
      ok: true,
      value: {
        status: 'changed-since-approval',
        drift: [{ kind: 'asset', change: 'version', name: 'Hero summer' }],
      },
    });
    expect((await shown(BRIEF))?.versionNumber).toBe(4);

    await choose('keep', 'Changed my mind');
    expect((await state()).status).toBe('approved');

    await choose('use');
    const again = await approve(world, BRIEF);
    expect(again).toMatchObject({ status: 'approved', newer: [] });
    expect(again.round?.frozen).toMatchObject([{ assetId: HERO, versionNumber: 4 }]);
  });

  it('is compared side by side', async () => {
    const compared = await world.call(at(BEN), 'page.compareVersions', { assetId: HERO });

    expect(compared).toMatchObject({
      name: 'Hero summer',
      shown: { number: 3, checksum: expect.any(String) as string },
      available: { number: 4, fileName: 'hero-next.png' },
      facts: [],
    });
    expect(compared.shown.checksum).not.toBe(compared.available.checksum);
  });

  it('is chosen by editors, and only if it is there', async () => {
    const wish = { assetId: HERO, versionId: 1, kind: 'use' as const, reason: '' };

    expect(await world.invoke(at(EVAN), 'page.chooseVersion', wish)).toMatchObject({
      ok: false,
      problem: { code: 'no-permission' },
    });
    expect(await world.invoke(at(ANN), 'page.chooseVersion', wish)).toMatchObject({
      ok: false,
      problem: { code: 'page-changed' },
    });
  });

  it('is told once, however often and in whatever order CELUM says it', async () => {
    const calls: string[] = [];
    world.interrupt = (what) => void calls.push(what);

    const again = { kind: 'asset', assetId: HERO } as const;
    await world.app().ports.queue.wake([again, again, again]);
    await world.work();

    expect(calls.filter((what) => /^(PUT|POST) \/wiki/.test(what))).toEqual([]);
    expect((await state()).newer).toHaveLength(1);
  });
});
