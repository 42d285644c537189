import { ANN, EVAN } from '../support/build';
import { endLicence } from '../support/celum-edits';
import { addToPage, words } from '../support/edit';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const HERO = 4711;

describe('the rights of an asset then', () => {
  let world: World;
  let day: string;
  const today = () => new Date(world.clock.now()).toISOString().slice(0, 10);
  const then = (change: { day?: string; channel?: string; territory?: string } = {}) =>
    world.call({ who: ANN, pageId: BRIEF }, 'page.rightsThen', {
      assetId: HERO,
      day,
      channel: 'Web',
      territory: 'AT',
      ...change,
    });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    day = today();
    await approve(world, BRIEF);
  });
  afterEach(() => world.close());

  it('are answered for the day of the approval, with the evidence', async () => {
    const { round } = await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {});

    expect(await then()).toMatchObject({
      verdict: 'cleared',
      reasons: [],
      evidence: {
        round: 1,
        pageVersion: round?.pageVersion,
        day,
        assetVersion: { number: 3 },
        facts: { approval: 'approved', territories: ['AT', 'CH', 'DE'] },
        snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        fingerprint: round?.approvedState?.fingerprint,
      },
      before: null,
    });
  });

  it.each([
    [{ territory: 'FR' }, ['territory']],
    [{ channel: 'TV' }, ['channel']],
    [{ channel: 'TV', territory: 'FR' }, ['channel', 'territory']],
  ])('were not given for %j', async (asked, reasons) => {
    expect(await then(asked)).toMatchObject({ verdict: 'not-cleared', reasons });
  });

  it('are what they were, whatever CELUM says today', async () => {
    const before = await then();
    world.clock.advance(40 * 86_400_000);
    await endLicence(world, HERO, '2026-12-01');
    world.celum.fail({ kind: 'status', status: 503 });

    expect(await then()).toEqual(before);
  });

  it('are not known for a day without an approval, and nothing is guessed', async () => {
    expect(await then({ day: '2020-03-03' })).toEqual({
      verdict: 'not-known',
      reasons: [],
      evidence: null,
      before: null,
    });
    expect(await then({ day: '2027-03-03' })).toMatchObject({
      verdict: 'not-known',
      evidence: null,
      before: { day, round: 1 },
    });
  });

  it('are kept of every approval, also of those that newer ones followed', async () => {
    world.clock.advance(10 * 86_400_000);
    await endLicence(world, HERO, '2027-01-31');
    await addToPage(world, BRIEF, words('One more thing'));
    await approve(world, BRIEF);

    expect((await then()).evidence?.facts.licenceEnd).toBe('2027-06-30');
    expect((await then({ day: today() })).evidence?.facts.licenceEnd).toBe('2027-01-31');
    const subjects = await world.call({ who: ANN, pageId: BRIEF }, 'page.rightsSubjects', {});
    expect(subjects).toMatchObject({
      assets: [{ assetId: HERO, name: 'Hero summer' }],
      days: [{ day }, { day: today() }],
      channels: ['Print', 'Web'],
    });
  });

  it('are told to everybody who may see the page, and to nobody else', async () => {
    const question = { assetId: HERO, day, channel: '', territory: '' };

    expect(
      await world.invoke({ who: EVAN, pageId: BRIEF }, 'page.rightsThen', question),
    ).toMatchObject({ ok: true });
    expect(
      await world.invoke({ who: null, pageId: BRIEF }, 'page.rightsThen', question),
    ).toMatchObject({ ok: false });
  });
});
