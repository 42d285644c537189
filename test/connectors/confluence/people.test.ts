import { ACCOUNTS, GROUPS, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { openPages, openPagesAsApp } from './open-pages';

const CLARA = {
  accountId: ACCOUNTS.clara,
  displayName: 'Clara Vogel',
  email: 'clara.vogel@aurora-press.example',
};

describe('people', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  it('are named in the order asked, without those that nobody knows', async () => {
    const asked = [ACCOUNTS.clara, '712020:nobody', ACCOUNTS.app, ACCOUNTS.clara];

    expect(await openPages(served, 'ann').people(asked)).toEqual([
      CLARA,
      { accountId: ACCOUNTS.app, displayName: 'Imprimatur', email: null },
    ]);
    expect(await openPages(served, 'ann').people([])).toEqual([]);
  });

  it('are found by a part of their name, whatever else is typed', async () => {
    const pages = openPages(served, 'ann');

    expect(await pages.findPeople('vog')).toEqual([CLARA]);
    expect(await pages.findPeople('Vogel cl')).toEqual([CLARA]);
    expect(await pages.findPeople('cla" or user.fullname ~ "ben')).toEqual([]);
    expect(await pages.findPeople('imprim')).toEqual([]);
    expect(await pages.findPeople('  ')).toEqual([]);
  });

  it('know who they are', async () => {
    expect(await openPages(served, 'clara').me()).toEqual(CLARA);
  });

  it('belong to groups', async () => {
    const members = await openPages(served, 'ann').groupMembers(GROUPS.approvers);

    expect(members.map(({ displayName }) => displayName)).toEqual(['Ben Okafor', 'Clara Vogel']);
  });

  it('may do to a page what its space and its restrictions allow', async () => {
    const pages = openPages(served, 'dora');
    const may = (pageId: string, accountId: string) =>
      Promise.all(
        (['read', 'update'] as const).map((what) => pages.mayDo(pageId, accountId, what)),
      );

    expect(await may('98310', ACCOUNTS.ann)).toEqual([true, true]);
    expect(await may('98310', ACCOUNTS.evan)).toEqual([true, false]);
    expect(await may('98319', ACCOUNTS.ben)).toEqual([false, false]);
    expect(await may('98321', ACCOUNTS.ann)).toEqual([true, false]);
  });

  it('are site admins or not', async () => {
    const pages = openPages(served, 'ann');

    expect(await pages.isSiteAdmin(ACCOUNTS.dora)).toBe(true);
    expect(await pages.isSiteAdmin(ACCOUNTS.ann)).toBe(false);
  });
});

describe('as the app', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const SCOPES = ['read:page:confluence', 'write:page:confluence', 'read:space:confluence'];

  it('a page that is restricted to others is not there', async () => {
    const pages = openPagesAsApp(served, SCOPES);

    await expect(pages.info('98319')).rejects.toMatchObject({ code: 'not-found' });
    expect((await pages.info('98310')).title).toBe('Summer campaign brief');
  });

  it('a call that no scope covers is refused, and says nothing of the page', async () => {
    const comments = openPagesAsApp(served, SCOPES).ensureComment('98310', 'm', { type: 'doc' });

    await expect(comments).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it('what it writes is told as its own', async () => {
    const told: unknown[] = [];
    served.site.onEvent(({ eventType, selfGenerated }) => told.push([eventType, selfGenerated]));
    const pages = openPagesAsApp(served, SCOPES);
    const { title, version, body } = await pages.read('98313');

    await pages.update('98313', version, title, body, '');

    expect(told).toEqual([['avi:confluence:updated:page', true]]);
  });

  it('waits as long as it is told when the points of the hour are used up', async () => {
    served.site.points.runLow(0);

    const refused = await openPagesAsApp(served, SCOPES)
      .info('98310')
      .catch((error: unknown) => error);

    expect(refused).toMatchObject({
      code: 'rate-limited',
      retryAfterSeconds: expect.any(Number) as number,
    });
    served.clock.advance(3_600_000);
    expect((await openPagesAsApp(served, SCOPES).info('98310')).id).toBe('98310');
  });
});
