import { beginReport, reportSlice } from '../../../src/app/personal-data/report';
import { wakeUp } from '../../../src/entry/wake-up';
import { Problem } from '../../../src/errors';
import { ANN, BEN, CLARA, DORA, round } from '../../support/build';
import { addToPage, words } from '../../support/edit';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';

/** A preset of one step that asks these. */
const ofPeople = (...accounts: string[]) => ({
  steps: [{ approvers: accounts.map((accountId) => ({ kind: 'person', accountId })) }],
});

describe('the report of personal data', () => {
  let world: World;
  const state = (who = ANN) => world.call({ who, pageId: BRIEF }, 'page.state', {});
  const site = () => world.call({ who: DORA }, 'settings.site', {});
  const report = async () => {
    await beginReport(world.app());
    await world.work();
  };
  /** Reads the page's asset where CELUM is asked as the reader. */
  const look = async (who: string) => {
    await world.call({ who: DORA }, 'settings.saveConnection', {
      system: 'celum',
      config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'reader' },
      secrets: {},
    });
    await world.call({ who, pageId: BRIEF }, 'assets.cards', {
      references: [{ assetId: 4711, versionId: null }],
      locale: 'en',
    });
  };
  const rightsOf = async (who: string) =>
    (await world.store.list(`right:${who}:`, 100)).rows.length;

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('names everybody whom the app keeps, and nobody twice', async () => {
    await approve(world, BRIEF);
    await look(DORA);

    await report();

    expect(world.reported.flat().toSorted()).toEqual([ANN, BEN, CLARA, DORA]);
  });

  it('changes nothing while nobody’s account has changed', async () => {
    await approve(world, BRIEF);
    world.personalData.mark(BEN, 'updated');
    const before = world.store.dump();

    await report();

    expect(world.store.dump()).toBe(before);
  });

  it('forgets who has closed their account: in presets, in rounds and their decisions, now and past', async () => {
    await approve(world, BRIEF);
    await addToPage(world, BRIEF, words('Once more'));
    const { round: second } = await approve(world, BRIEF);
    world.personalData.mark(BEN, 'closed');

    await report();

    expect(world.store.dump()).not.toContain(BEN);
    expect(second?.round).toBe(2);
    const { status, round: kept, people } = await state();
    expect(status).toBe('approved');
    expect(kept).toMatchObject({
      submittedBy: ANN,
      preset: ofPeople('closed-account'),
      decisions: [{ by: 'closed-account', kind: 'approve' }],
    });
    expect(people).toContainEqual({ accountId: 'closed-account', name: 'Former user' });
    expect((await site()).settings.presets).toMatchObject([
      ofPeople('closed-account'),
      ofPeople('closed-account', CLARA),
    ]);
  });

  it('forgets which assets somebody was let see', async () => {
    await look(CLARA);
    await look(ANN);
    expect([await rightsOf(CLARA), await rightsOf(ANN)]).toEqual([1, 1]);
    world.personalData.mark(CLARA, 'closed');

    await report();

    expect([await rightsOf(CLARA), await rightsOf(ANN)]).toEqual([0, 1]);
  });

  it('warns that an approver of a preset is gone', async () => {
    world.personalData.mark(CLARA, 'closed');
    await report();

    const presetId = 'brand-legal';
    const items = await world.call({ who: ANN, pageId: BRIEF }, 'page.approvers', { presetId });

    expect(items).toContainEqual(
      expect.objectContaining({ code: 'approver-gone', subject: 'Former user' }),
    );
  });

  it('keeps two of them apart in a round, so that one’s approval does not count as the other’s', async () => {
    const { pageVersion } = await state();
    const order = { pageVersion, presetId: 'brand-legal', note: '' };
    await world.call({ who: ANN, pageId: BRIEF }, 'page.submit', order);
    const approval = { pageVersion, meaning: 'brand', comment: '' } as const;
    await world.call({ who: BEN, pageId: BRIEF }, 'page.approve', approval);
    world.personalData.mark(CLARA, 'closed');
    await report();
    world.personalData.mark(BEN, 'closed');
    await report();

    expect((await state()).round).toMatchObject({
      state: 'in-approval',
      preset: ofPeople('closed-account-2', 'closed-account'),
      decisions: [{ by: 'closed-account-2' }],
    });
  });

  it('can be repeated, and does not report those who are gone', async () => {
    await approve(world, BRIEF);
    world.personalData.mark(BEN, 'closed');
    await report();
    const before = world.store.dump();
    world.reported.length = 0;

    await report();

    expect(world.store.dump()).toBe(before);
    expect(world.reported.flat().toSorted()).toEqual([ANN, CLARA, DORA]);
  });

  it('goes on in another slice when its time is over, and reaches everybody', async () => {
    await keepRounds(world, 120);
    world.personalData.mark(DORA, 'closed');
    await beginReport(world.app());
    world.interrupt = (what) => {
      // Every report takes Atlassian longer than a slice may last.
      world.clock.advance(Number(what === 'POST /app/report-accounts') * 90_000);
    };

    world.queue.take();
    await reportSlice(world.app());
    expect(world.store.dump()).toContain(DORA);
    expect(world.queue.nextDue()).toBeDefined();
    await world.work();

    expect(world.store.dump()).not.toContain(DORA);
    expect(await world.store.get('personal-data:position')).toBeUndefined();
  });

  it('asks for another try when Atlassian does not answer, and loses nothing', async () => {
    await approve(world, BRIEF);
    world.personalData.mark(BEN, 'closed');
    await beginReport(world.app());
    world.interrupt = silentAtlassian;

    const answer = await wakeUp(world.app(), { body: { kind: 'personal-data' } });

    world.interrupt = () => undefined;
    expect(answer).toMatchObject({ _retry: true });
    expect(world.store.dump()).toContain(BEN);

    await reportSlice(world.app());
    expect(world.store.dump()).not.toContain(BEN);
  });
});

function silentAtlassian(what: string): void {
  if (what === 'POST /app/report-accounts') throw new Problem('unavailable');
}

/** So many pages' rounds, submitted by Dora. */
async function keepRounds(world: World, count: number): Promise<void> {
  const { rounds } = world.app();
  for (let at = 0; at < count; at += 1) {
    await rounds.replace(undefined, round({ pageId: String(500_000 + at), submittedBy: DORA }));
  }
}
