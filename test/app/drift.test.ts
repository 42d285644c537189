import { ANN, BEN } from '../support/build';
import { endLicence, patchAsset } from '../support/celum-edits';
import { changePage, withWords } from '../support/edit';
import { attach, detach } from '../support/files';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const HERO = 4711;

describe('drift of an approved page', () => {
  let world: World;
  const state = (who = ANN) => world.call({ who, pageId: BRIEF }, 'page.state', {});
  const bylineOf = async () => await world.app().asApp.property(BRIEF, 'imprimatur-byline');
  const notice = () =>
    world
      .app()
      .ports.queue.wake([{ kind: 'asset', assetId: HERO }])
      .then(() => world.work());

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    await attach(world, ANN, { pageId: BRIEF, name: 'claims.txt', text: 'The first claims' });
    await approve(world, BRIEF);
  });
  afterEach(() => world.close());

  it('names the attachment that was swapped, and ends when it is swapped back', async () => {
    await attach(world, BEN, { pageId: BRIEF, name: 'claims.txt', text: 'Other claims' });
    await world.pageEvent('files', BRIEF);

    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });
    expect(await state()).toMatchObject({
      status: 'changed-since-approval',
      drift: [{ kind: 'attachment', change: 'replaced', title: 'claims.txt' }],
    });

    await attach(world, BEN, { pageId: BRIEF, name: 'claims.txt', text: 'The first claims' });
    await world.pageEvent('files', BRIEF);

    expect(await bylineOf()).toMatchObject({ title: expect.stringMatching(/^Approved/) as string });
    expect(await state()).toMatchObject({ status: 'approved', drift: [] });
  });

  it('is seen at the next look, and by the tick, when no event told of it', async () => {
    await attach(world, BEN, { pageId: BRIEF, name: 'more.txt', text: 'More' });
    expect((await state()).drift).toEqual([
      { kind: 'attachment', change: 'added', title: 'more.txt' },
    ]);

    world.clock.advance(24 * 3_600_000);
    await world.tick();

    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });
  });

  it('names what was removed', async () => {
    await detach(world, BEN, { pageId: BRIEF, name: 'claims.txt' });

    expect((await state()).drift).toEqual([
      { kind: 'attachment', change: 'removed', title: 'claims.txt' },
    ]);
  });

  it('reads each version of a file once', async () => {
    const calls: string[] = [];
    await attach(world, BEN, { pageId: BRIEF, name: 'claims.txt', text: 'Other claims' });
    world.interrupt = (what) => void calls.push(what);

    await state();
    await state(BEN);

    expect(calls.filter((what) => what.includes('/download'))).toHaveLength(1);
  });

  it('names the paragraph under its heading', async () => {
    await changePage(world, BRIEF, (body) =>
      withWords(body, 'The hero image is used', 'Another image is used'),
    );

    expect((await state()).drift).toMatchObject([
      {
        kind: 'text',
        change: 'changed',
        heading: 'Key visual',
        before: expect.stringContaining('The hero image is used in every') as string,
        after: expect.stringContaining('Another image is used in every') as string,
      },
    ]);
  });

  it('is not raised by saving again', async () => {
    await changePage(world, BRIEF, (body) => ({ ...body }));

    expect(await state()).toMatchObject({ status: 'approved', drift: [] });
  });

  it('names rights that were narrowed, within a notice', async () => {
    await endLicence(world, HERO, '2027-01-31');
    await notice();

    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });
    expect((await state()).drift).toEqual([
      {
        kind: 'asset',
        change: 'rights',
        assetId: HERO,
        name: 'Hero summer',
        facts: [{ fact: 'licenceEnd', before: '2027-06-30', after: '2027-01-31' }],
      },
    ]);

    await endLicence(world, HERO, '2027-06-30');
    await notice();
    expect(await state()).toMatchObject({ status: 'approved', drift: [] });
  });

  it('is found by the tick when CELUM sent no notice', async () => {
    await world.tick();
    world.clock.advance(300_000);
    await patchAsset(world, HERO, { availability: { type: 'DIRECT', available: false } });
    world.clock.advance(300_000);
    await world.tick();

    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });
    expect((await state()).drift).toMatchObject([{ kind: 'asset', change: 'withdrawn' }]);
  });

  it('is found when the licence ends, without anybody changing anything', async () => {
    world.clock.advance(Date.parse('2027-07-01T06:00:00Z') - world.clock.now());
    await world.tick();

    expect(await bylineOf()).toMatchObject({ title: 'Changed since approval' });
    expect((await state()).drift).toMatchObject([
      { kind: 'asset', change: 'ended', name: 'Hero summer' },
    ]);
  });

  it('names an asset that is gone', async () => {
    await fetch(`${world.celum.url}/content-api/v1/assets/${HERO}`, {
      method: 'DELETE',
      headers: { 'x-api-key': 'celum-key-imprimatur-0001' },
    });
    await notice();

    expect((await state()).drift).toMatchObject([{ kind: 'asset', change: 'gone' }]);
  });

  it('keeps readers from waiting for CELUM', async () => {
    const calls: string[] = [];
    world.interrupt = (what) => void calls.push(what);

    await state();

    expect(calls.filter((what) => what.includes('https://'))).toEqual([]);
  });

  it('closes an open round when a file is swapped before the decision', async () => {
    await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    await attach(world, BEN, { pageId: BRIEF, name: 'claims.txt', text: 'Other claims' });
    const { pageVersion } = await state();
    await world.call({ who: ANN, pageId: BRIEF }, 'page.submit', {
      pageVersion,
      presetId: 'brand',
      note: '',
    });
    await attach(world, ANN, { pageId: BRIEF, name: 'claims.txt', text: 'Third claims' });

    const answer = await world.invoke({ who: BEN, pageId: BRIEF }, 'page.approve', {
      pageVersion,
      meaning: 'brand',
      comment: '',
    });

    expect(answer).toMatchObject({ ok: false, problem: { code: 'page-changed' } });
  });
});
