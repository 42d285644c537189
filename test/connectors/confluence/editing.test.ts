import type { Send } from '../../../src/connectors/kit/http';
import { macroNode, macrosOf, withMacro, withMacroConfig } from '../../../src/domain/macros';
import { bodyOf } from '../../../local/site/state/pages';
import { ACCOUNTS, adfBody, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { BRIEF, document, PRESS_KIT, SUMMER } from './every-method';
import { openPages } from './open-pages';

const PAGES = '/wiki/api/v2/pages';
const HOME = { appId: 'app', environmentId: 'env' };
const newPage = { spaceId: SUMMER, parentId: BRIEF, title: 'Launch plan', body: document('Plan') };

describe('pages that are made', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const called = (title: string) =>
    served.site.state.tables.pages.list({ spaceId: SUMMER, title, status: 'current' });

  it('are one by their title, and keep what people wrote in them', async () => {
    const { editing } = openPages(served, 'ann');

    const first = await editing.ensure(newPage);
    const again = await editing.ensure({ ...newPage, title: 'LAUNCH plan', body: document('No') });

    expect([first.created, again.created]).toEqual([true, false]);
    expect(again.page).toEqual(first.page);
    expect(called('Launch plan')).toMatchObject([{ parentId: BRIEF, authorId: ACCOUNTS.ann }]);
    expect(bodyOf(served.site.state, first.page.id, 1)).toEqual(document('Plan'));
  });

  it('stand below the home page when nothing else is said, and may come in the storage format', async () => {
    const { editing, history } = openPages(served, 'ann');
    const body = { storage: '<h2>Agenda</h2>' };

    const { page } = await editing.ensure({ ...newPage, parentId: null, body });

    expect(called('Launch plan')).toMatchObject([{ parentId: '98301' }]);
    expect(await history.rendered(page.id, 'storage')).toContain('Agenda</h2>');
  });

  it.each(['cut', 'reset-after'] as const)(
    'are one even if the answer is lost: %s',
    async (kind) => {
      const { editing } = openPages(served, 'ann');
      served.site.faults.add({ kind, route: `POST ${PAGES}`, times: 1 });

      await expect(editing.ensure(newPage)).rejects.toMatchObject({ code: 'outcome-unknown' });
      const { created } = await editing.ensure(newPage);

      expect(created).toBe(false);
      expect(called('Launch plan')).toHaveLength(1);
    },
  );

  it('are found when somebody makes the same in between', async () => {
    const rival = async () => {
      const page = { spaceId: SUMMER, title: newPage.title, body: adfBody('Theirs') };
      await served.call('ben', 'POST', PAGES, page);
    };
    const { editing } = openPages(served, 'ann', [], before(`POST ${PAGES}`, rival));

    expect(await editing.ensure(newPage)).toMatchObject({ created: false });
    expect(called('Launch plan')).toMatchObject([{ authorId: ACCOUNTS.ben }]);
  });

  it('say so when a page that cannot be seen has the title', async () => {
    const { page } = await openPages(served, 'ben').editing.ensure(newPage);
    const nobody = { people: [], groups: [] };
    const wanted = { read: { ...nobody, people: [ACCOUNTS.ben] }, update: nobody };
    await openPages(served, 'ben').restrictions.set(page.id, wanted);

    const late = openPages(served, 'ann').editing.ensure(newPage);

    await expect(late).rejects.toMatchObject({ code: 'name-taken' });
  });
});

describe('pages that are changed', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const put = `PUT ${PAGES}/${PRESS_KIT}`;
  const bodyNow = () => {
    const page = served.site.state.tables.pages.find({ id: PRESS_KIT });
    return bodyOf(served.site.state, PRESS_KIT, page?.version ?? 0);
  };
  const macro = macroNode({
    home: HOME,
    key: 'decision',
    title: 'Decision',
    localId: 'm1',
    config: { stage: 'contract' },
    kind: 'block',
  });
  const versions = () => served.site.state.tables.pageVersions.list({ pageId: PRESS_KIT }).length;

  /** Somebody publishes; what they wrote must survive. */
  const publish = async () => {
    const number = versions() + 1;
    const edit = {
      id: PRESS_KIT,
      status: 'current',
      title: 'Press kit',
      body: adfBody(`Theirs, version ${number}`),
      version: { number },
    };
    await served.call('ben', 'PUT', `${PAGES}/${PRESS_KIT}`, edit);
  };

  it('get a macro on top of what somebody else published meanwhile', async () => {
    const { editing } = openPages(served, 'ann', [], before(put, publish));

    const { version } = await editing.edit(PRESS_KIT, 'Decision', ({ body }) =>
      withMacro(body, macro, 'end'),
    );

    expect(version).toBe(3);
    expect(JSON.stringify(bodyNow())).toContain('Theirs, version 2');
    expect(macrosOf(bodyNow(), 'decision')).toEqual([
      { localId: 'm1', config: { stage: 'contract' } },
    ]);
  });

  it('get it once, although the answer to the first attempt was lost', async () => {
    const { editing } = openPages(served, 'ann');
    const insert = () =>
      editing.edit(PRESS_KIT, 'Decision', ({ body }) => withMacro(body, macro, 'end'));
    served.site.faults.add({ kind: 'reset-after', route: put, times: 1 });

    await expect(insert()).rejects.toMatchObject({ code: 'outcome-unknown' });

    expect(await insert()).toEqual({ version: 2, changed: false });
    expect(macrosOf(bodyNow(), 'decision')).toHaveLength(1);
  });

  it('show another config of the one macro that is meant', async () => {
    const { editing } = openPages(served, 'ann');
    await editing.edit(PRESS_KIT, '', ({ body }) => withMacro(body, macro, 'end'));

    await editing.edit(PRESS_KIT, 'Stage', ({ body }) =>
      withMacroConfig(body, 'm1', (config) => ({ ...config, stage: 'edit' })),
    );

    expect(macrosOf(bodyNow(), 'decision')).toEqual([{ localId: 'm1', config: { stage: 'edit' } }]);
    expect(
      served.site.state.tables.pageVersions.find({ pageId: PRESS_KIT, number: 3 }),
    ).toMatchObject({ message: 'Stage', authorId: ACCOUNTS.ann });
  });

  it('stay as they are when there is nothing to do', async () => {
    const { editing } = openPages(served, 'ann');

    expect(await editing.edit(PRESS_KIT, '', () => null)).toEqual({ version: 1, changed: false });
    expect(versions()).toBe(1);
  });

  it('are given up after three conflicts, and nothing of others is overwritten', async () => {
    const { editing } = openPages(served, 'ann', [], before(put, publish, 3));

    const edited = editing.edit(PRESS_KIT, '', () => document('Ours'));

    await expect(edited).rejects.toMatchObject({ code: 'page-changed', subject: 'Press kit' });
    expect(JSON.stringify(bodyNow())).toContain('Theirs, version 4');
  });
});

describe('pages that move and go', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const row = (id: string) => served.site.state.tables.pages.find({ id });

  it('stand where they are put, however often', async () => {
    const { editing, tree } = openPages(served, 'ann');

    await editing.move(PRESS_KIT, 'append', '98316');
    await editing.move(PRESS_KIT, 'append', '98316');

    expect(row(PRESS_KIT)).toMatchObject({ parentId: '98316' });
    expect(await tree.ancestors(PRESS_KIT)).toEqual(['98301', '98316']);
  });

  it('are not put below themselves', async () => {
    const moved = openPages(served, 'ann').editing.move('98316', 'append', '98317');

    await expect(moved).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('go to the trash and come back as they were, however often they are told to', async () => {
    const confluence = openPages(served, 'ann');
    const { editing } = confluence;

    await editing.trash(PRESS_KIT);
    await editing.trash(PRESS_KIT);
    expect((await confluence.info(PRESS_KIT)).status).toBe('trashed');

    await editing.restore(PRESS_KIT);
    await editing.restore(PRESS_KIT);
    expect(row(PRESS_KIT)).toMatchObject({ status: 'current', version: 1, title: 'Press kit' });
  });

  it('do not come back to a title that is taken by now', async () => {
    const { editing } = openPages(served, 'ann');
    await editing.trash(PRESS_KIT);
    await editing.ensure({ ...newPage, title: 'Press kit' });

    await expect(editing.restore(PRESS_KIT)).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('are not moved to the trash by who may not', async () => {
    const trashed = openPages(served, 'evan').editing.trash(PRESS_KIT);

    await expect(trashed).rejects.toMatchObject({ code: 'forbidden' });
    expect(row(PRESS_KIT)).toMatchObject({ status: 'current' });
  });
});

/** Something that happens right before a call, the first `times` times. */
function before(call: string, happen: () => Promise<void>, times = 1): (send: Send) => Send {
  let left = times;
  return (send) => async (url, request) => {
    if (`${request.method} ${url}` === call && left > 0) {
      left -= 1;
      await happen();
    }
    return send(url, request);
  };
}
