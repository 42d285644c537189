import { ANN, assetMacro, BEN, CLARA, DORA, EVAN } from '../support/build';
import { addToPage, changePage, words } from '../support/edit';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const LAUNCH_PLAN = '98311';

describe('approving a page', () => {
  let world: World;
  const at = (who: string, pageId = BRIEF) => ({ who, pageId });
  const state = (who = ANN, pageId = BRIEF) => world.call(at(who, pageId), 'page.state', {});
  const submit = async (presetId = 'brand', pageId = BRIEF) => {
    const { pageVersion } = await state(ANN, pageId);
    return await world.invoke(at(ANN, pageId), 'page.submit', { pageVersion, presetId, note: '' });
  };
  const decision = async (who: string) => {
    const { pageVersion } = await state();
    return await world.invoke(at(who), 'page.approve', {
      pageVersion,
      meaning: 'brand',
      comment: 'Fine',
    });
  };
  const bylineOf = async () => await world.app().asApp.property(BRIEF, 'imprimatur-byline');
  const refused = (code: string) => ({
    ok: false,
    problem: expect.objectContaining({ code }) as unknown,
  });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('begins as a draft that its editor may submit', async () => {
    expect(await state()).toMatchObject({
      status: 'draft',
      round: null,
      may: { submit: true, withdraw: false, decide: false, publish: false },
      missing: [],
    });
    expect((await state(EVAN)).may.submit).toBe(false);
  });

  it('costs few calls to look at: Confluence five at most, vendors none', async () => {
    await approve(world, BRIEF);
    const calls: string[] = [];
    world.interrupt = (what) => void calls.push(what);

    await state();

    const remote = calls.filter((what) => /^(GET|POST|PUT) /.test(what));
    expect(remote.filter((what) => what.includes('https://'))).toEqual([]);
    expect(remote.length).toBeLessThanOrEqual(5);
    expect(calls.length - remote.length).toBeLessThanOrEqual(8);
  });

  it('tells the approvers once, by a comment that mentions them', async () => {
    await submit('brand-legal');
    await submit('brand-legal');
    await world.work();

    const comments = await commentsOf(world, BRIEF);
    const own = comments.filter((text) => text.includes('waiting for your approval'));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(BEN);
    expect(own[0]).toContain(CLARA);
    expect(await bylineOf()).toMatchObject({
      title: expect.stringMatching(/^In approval \(v\d+\)$/) as string,
    });
  });

  it('is approved by its approver, with the exact versions that the page shows', async () => {
    const { status, round, may } = await approve(world, BRIEF);

    expect(status).toBe('approved');
    expect(round).toMatchObject({
      state: 'approved',
      decisions: [{ by: BEN, kind: 'approve', meaning: 'brand' }],
      frozen: [
        {
          assetId: 4711,
          name: 'Hero summer',
          versionNumber: 3,
          checksum: expect.stringMatching(/\w{8,}/) as string,
        },
      ],
    });
    expect(may.publish).toBe(true);
    expect(await bylineOf()).toMatchObject({
      title: expect.stringMatching(/^Approved \(v\d+\)$/) as string,
    });
  });

  it('keeps both decisions when two approvers decide at once', async () => {
    await submit('brand-legal');

    const answers = await Promise.all([decision(BEN), decision(CLARA)]);

    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const { round } = await state();
    expect(round).toMatchObject({ state: 'approved' });
    expect(round?.decisions.map(({ by }) => by).sort()).toEqual([BEN, CLARA]);
  });

  it('takes one decision when the same approver clicks twice', async () => {
    await submit('brand-legal');

    await Promise.all([decision(BEN), decision(BEN)]);

    expect((await state()).round?.decisions).toHaveLength(1);
  });

  it.each([
    ['somebody who was not asked', EVAN, 'not-an-approver'],
    ['the author', ANN, 'not-an-approver'],
  ])('takes no decision of %s', async (_, who, code) => {
    await submit();

    expect(await decision(who)).toEqual(refused(code));
  });

  it('takes no decision on a page that was edited meanwhile', async () => {
    await submit();
    const seen = (await state()).pageVersion;
    await addToPage(world, BRIEF, words('One more thing'));

    const old = await world.invoke(at(BEN), 'page.approve', {
      pageVersion: seen,
      meaning: 'brand',
      comment: '',
    });
    const now = await decision(BEN);

    expect([old, now]).toEqual([refused('page-changed'), refused('page-changed')]);
    expect((await state(BEN)).may.decide).toBe(false);
    expect((await state(ANN)).may.submit).toBe(true);
  });

  it('shows a change after approval, and an undone one no longer', async () => {
    await approve(world, BRIEF);
    const before = (await world.app(BEN).asUser.read(BRIEF)).body;

    await addToPage(world, BRIEF, words('One more thing'));
    expect((await state()).status).toBe('changed-since-approval');
    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });

    await changePage(world, BRIEF, () => before);
    expect((await state()).status).toBe('approved');
    expect(await bylineOf()).toMatchObject({ title: expect.stringMatching(/^Approved/) as string });
  });

  it('is refused while the page shows an asset whose licence has ended', async () => {
    expect(await submit('brand', LAUNCH_PLAN)).toEqual({
      ok: false,
      problem: { code: 'not-ready', subject: 'Hero-DE' },
    });
    expect(await world.app().rounds.read(LAUNCH_PLAN)).toBeUndefined();
  });

  it('is refused when an asset became unusable after the submission, without a call to OpenText', async () => {
    await submit();
    world.clock.advance(Date.parse('2027-07-02T00:00:00Z') - world.clock.now());
    const before = world.opentext.context.log.lines().length;

    expect(await decision(BEN)).toEqual(refused('not-ready'));
    expect(world.opentext.context.log.lines()).toHaveLength(before);
  });

  it('refuses to publish what may no longer be shown, without a call to OpenText', async () => {
    await approve(world, BRIEF);
    world.clock.advance(Date.parse('2027-07-02T00:00:00Z') - world.clock.now());
    const { pageVersion } = await state();
    const before = world.opentext.context.log.lines().length;

    const answer = await world.invoke(at(ANN), 'page.publish', { pageVersion, category: {} });
    await world.work();

    expect(answer).toEqual(refused('not-ready'));
    expect(world.opentext.context.log.lines()).toHaveLength(before);
  });

  it('refuses when CELUM cannot say whether the assets may be used', async () => {
    world.celum.fail({ kind: 'status', status: 503 });

    expect(await submit()).toEqual({ ok: false, problem: { code: 'not-ready', subject: 'CELUM' } });
  });

  it('can be withdrawn, and submitted again', async () => {
    await submit();
    const { pageVersion } = await state();
    const withdrawn = await world.call(at(ANN), 'page.withdraw', { pageVersion });
    expect(withdrawn).toMatchObject({ status: 'draft', may: { submit: true } });

    expect(await submit()).toMatchObject({ ok: true, value: { round: { round: 2 } } });
  });

  it('can be rejected with a reason', async () => {
    await submit();
    const { pageVersion } = await state();

    const rejected = await world.call(at(BEN), 'page.reject', { pageVersion, reason: 'Too loud' });

    expect(rejected).toMatchObject({
      status: 'rejected',
      round: { decisions: [{ comment: 'Too loud' }] },
    });
  });

  it('is closed to those who cannot see or edit the page', async () => {
    const { pageVersion } = await state();
    const order = { pageVersion, presetId: 'brand', note: '' };

    expect(await world.invoke(at(EVAN), 'page.submit', order)).toEqual(refused('no-permission'));
    expect(await world.invoke({ who: null, pageId: BRIEF }, 'page.state', {})).toEqual(
      refused('no-permission'),
    );
    expect(await world.invoke({ who: EVAN }, 'page.state', {})).toEqual(refused('invalid-input'));
  });

  it('proposes the record before it is filed', async () => {
    await approve(world, BRIEF);

    const proposal = await world.call(at(ANN), 'page.recordProposal', {});

    expect(proposal).toMatchObject({
      name: 'Summer campaign brief.html',
      folder: 'Campaign records',
      classification: 'Campaign approvals',
      category: {
        fields: expect.arrayContaining([
          expect.objectContaining({
            key: '9830_2',
            value: 'Summer campaign brief',
            required: true,
          }),
          expect.objectContaining({ key: '9830_4', value: 'Ben Okafor' }),
        ]) as unknown,
      },
      unread: false,
      existing: null,
    });
  });

  it('can be ordered while OpenText does not answer, with the values of the rule', async () => {
    await approve(world, BRIEF);
    world.opentext.fail({ kind: 'status', status: 503 });

    const proposal = await world.call(at(ANN), 'page.recordProposal', {});
    const { pageVersion } = proposal;
    await world.call(at(ANN), 'page.publish', { pageVersion, category: {} });

    expect(proposal).toMatchObject({ unread: true, category: null, folder: 'Campaign records' });
    expect((await state()).publication?.state).toBe('queued');
  });

  it('needs the site’s set-up, and says which part is missing', async () => {
    await world.call({ who: DORA }, 'settings.saveRecordRules', []);
    await approve(world, BRIEF);
    const { pageVersion } = await state();

    const answer = await world.invoke(at(ANN), 'page.publish', { pageVersion, category: {} });

    expect(answer).toEqual(refused('not-configured'));
  });

  it('freezes a pinned version and a gallery', async () => {
    const versions = await (await world.app().library()).library.versions(4711);
    const first = String(versions[0]?.id);
    const pinned = { asset: '4711', mode: 'pinned', version: first };
    await addToPage(world, '98313', assetMacro([pinned, { asset: '4715' }], 'gallery'));

    const { round } = await approve(world, '98313');

    expect(round?.frozen).toMatchObject([
      {
        localId: expect.any(String) as string,
        assetId: 4711,
        versionId: Number(first),
        versionNumber: 1,
      },
      { assetId: 4715 },
    ]);
  });
});

/** Footer comments as Confluence has them, as text. */
async function commentsOf(world: World, pageId: string): Promise<string[]> {
  const answer = await world.site.request(
    `/wiki/api/v2/pages/${pageId}/footer-comments?body-format=atlas_doc_format&limit=100`,
    {},
    { kind: 'user', accountId: ANN },
  );
  const { results } = (await answer.json()) as { results: unknown[] };
  return results.map((comment) => JSON.stringify(comment));
}
