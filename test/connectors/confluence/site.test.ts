import { setIndexLag } from '../../../local/site/search/search-index';
import type { SearchTerm } from '../../../src/contracts/confluence/search';
import { ACCOUNTS, GROUPS, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { BRIEF, collected, document, PRESS_KIT, SUMMER, the } from './every-method';
import { openPages, openPagesAsApp } from './open-pages';

describe('the site', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const found = async (...terms: SearchTerm[]) => {
    const order = { by: 'title', descending: false } as const;
    const hits = await collected(openPages(served, 'ann').search.pages({ terms, order }));
    return hits.map(({ title }) => title);
  };

  it('gets one space for one key', async () => {
    const { spaces } = openPages(served, 'dora');
    const space = { key: 'LIGHT', name: 'The Long Light', description: 'One title' };

    const first = await spaces.ensure(space);
    const again = await spaces.ensure({ ...space, key: 'light', name: 'Another' });

    expect([first.created, again.created]).toEqual([true, false]);
    expect(again.space).toEqual(first.space);
    expect(first.space).toMatchObject({ key: 'LIGHT', name: 'The Long Light', type: 'global' });
    expect(served.site.state.tables.spaces.list({ name: 'The Long Light' })).toHaveLength(1);
  });

  it('gets one although the answer was lost, and none from who may not', async () => {
    const space = { key: 'LIGHT', name: 'The Long Light', description: '' };
    const lost = { kind: 'reset-after', route: 'POST /wiki/api/v2/spaces', times: 1 } as const;
    served.site.faults.add(lost);
    const { spaces } = openPages(served, 'dora');

    await expect(spaces.ensure(space)).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(await spaces.ensure(space)).toMatchObject({ created: false });

    const refused = openPages(served, 'evan').spaces.ensure({ ...space, key: 'DARK' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is searched by what is true of pages', async () => {
    setIndexLag(served.site.state, 0);

    expect(
      await found({ field: 'label', in: ['policy'] }, { field: 'text', contains: 'licence' }),
    ).toEqual(['Image rights: how we check a licence']);
    expect(await found({ field: 'parent', in: ['98316'] })).toEqual([
      '2026-10-28 Kick-off',
      '2026-11-11 Creative review',
    ]);
    expect(
      await found(
        { field: 'space', in: ['POL'] },
        { field: 'label', in: ['policy'] },
        { not: { field: 'title', contains: 'policy' } },
      ),
    ).toEqual(['Image rights: how we check a licence', 'Travel and expenses']);
  });

  it('is searched by time', async () => {
    setIndexLag(served.site.state, 0);
    const since = new Date(served.clock.now()).toISOString();
    await openPages(served, 'ann').update(PRESS_KIT, 1, 'Press kit', document('New'), '');

    expect(await found({ field: 'lastmodified', since })).toEqual(['Press kit']);
    expect(
      await found({ field: 'lastmodified', before: since }, { field: 'id', in: [PRESS_KIT] }),
    ).toEqual([]);
  });

  it.each([
    ['a quotation mark', { field: 'label', in: ['x") or space in ("SUM'] }],
    ['a backslash', { field: 'label', in: ['x\\'] }],
    ['operators in a text', { field: 'title', contains: 'nothing" or title ~ "brief' }],
  ] satisfies [string, SearchTerm][])('takes no order from a value with %s', async (_, term) => {
    expect(await found(term)).toEqual([]);
  });

  it.each([
    ['everything', []],
    ['no value', [{ field: 'label', in: [] }]],
    ['no word', [{ field: 'text', contains: '"*()' }]],
    ['no day', [{ field: 'created', since: 'yesterday' }]],
  ] satisfies [string, SearchTerm[]][])('is not searched for %s', async (_, terms) => {
    await expect(found(...terms)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(served.site.log.lines()).toEqual([]);
  });

  it('finds what is new after a while that is known', async () => {
    const { editing, search } = openPages(served, 'ann');
    const title = 'Lantern walk';
    await editing.ensure({ spaceId: SUMMER, parentId: null, title, body: document('x') });
    const term = { field: 'title', contains: title } as const;

    expect(await found(term)).toEqual([]);
    served.clock.advance(search.lag);
    expect(await found(term)).toEqual([title]);
  });

  it('shows of a hit where it is and what it says', async () => {
    const { search } = openPages(served, 'ann');

    const [hit] = await collected(search.pages({ terms: [{ field: 'id', in: [BRIEF] }] }));

    expect(hit).toMatchObject({
      id: BRIEF,
      title: 'Summer campaign brief',
      spaceKey: 'SUM',
      excerpt: expect.stringContaining('Readers in three countries') as string,
      webPath: '/spaces/SUM/pages/98310/Summer+campaign+brief',
    });
  });

  it('makes pages of templates, each once', async () => {
    const storage = { value: '<h2>What went well</h2>', representation: 'storage' };
    const template = { name: 'Retrospective', templateType: 'page', body: { storage } };
    const space = { key: 'SUM' };
    await served.call('dora', 'POST', '/wiki/rest/api/template', { ...template, space });
    const { templates, history } = openPages(served, 'ann');

    const [held] = await collected(templates.list('SUM'));
    const page = { spaceId: SUMMER, parentId: BRIEF, title: 'Retrospective: summer' };
    const made = await templates.ensurePage(the(held).id, page);
    const again = await templates.ensurePage(the(held).id, page);

    expect(held).toMatchObject({ name: 'Retrospective', spaceKey: 'SUM' });
    expect([made.created, again.created]).toEqual([true, false]);
    expect(await history.rendered(made.page.id, 'storage')).toContain('What went well</h2>');
    expect(await collected(templates.list(null))).toEqual([]);
  });

  it.each([
    ['storage', 'atlas_doc_format', '"type":"doc"'],
    ['atlas_doc_format', 'storage', '<p>Hello</p>'],
    ['storage', 'export_view', '<p>Hello</p>'],
  ] as const)('turns %s into %s', async (from, to, expected) => {
    const { conversion } = openPages(served, 'ann');
    const value = { storage: '<p>Hello</p>', atlas_doc_format: JSON.stringify(document('Hello')) };

    const id = await conversion.begin({ from, to, value: value[from], pageId: BRIEF });
    await new Promise(setImmediate);

    expect(await conversion.result(id)).toEqual({
      state: 'done',
      value: expect.stringContaining(expected) as string,
    });
  });

  it('says when it cannot convert', async () => {
    const { conversion } = openPages(served, 'ann');
    const id = await conversion.begin({ from: 'storage', to: 'view', value: '<p>Hello' });
    await new Promise(setImmediate);

    await expect(conversion.result(id)).rejects.toMatchObject({ code: 'refused' });
    const unknown = conversion.begin({ from: 'storage', to: 'storage', value: '' });
    await expect(unknown).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('knows groups and who may do what', async () => {
    const confluence = openPages(served, 'ann');
    const { groups, access } = confluence;

    expect(await groups.find('approv')).toEqual([{ id: GROUPS.approvers, name: 'approvers' }]);
    expect((await groups.of(ACCOUNTS.ben)).map(({ name }) => name)).toEqual([
      'confluence-users',
      'editors',
      'approvers',
    ]);
    expect(await confluence.mayDo(BRIEF, ACCOUNTS.ann, 'delete')).toBe(true);
    expect(await confluence.mayDo(BRIEF, ACCOUNTS.evan, 'delete')).toBe(false);
    expect(await access.groupMayDo(BRIEF, GROUPS.approvers, 'read')).toBe(true);
    expect(await access.inSpace(SUMMER)).toContainEqual({ operation: 'create', target: 'page' });
    const evan = openPages(served, 'evan').access;
    expect(await evan.onPage(BRIEF)).not.toContainEqual({ operation: 'update', target: 'page' });
  });

  it('tells the app how many points are left, and for how long', async () => {
    const confluence = openPagesAsApp(served, ['read:page:confluence', 'read:space:confluence']);
    expect(confluence.rateLimit()).toBeNull();

    await confluence.info(BRIEF);

    expect(confluence.rateLimit()).toEqual({
      limit: 65_000,
      remaining: expect.any(Number) as number,
      resetsAt: expect.stringMatching(/T\d\d:00:00.000Z$/) as string,
      nearLimit: false,
    });
    served.site.points.runLow(0);
    await expect(confluence.info(BRIEF)).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterSeconds: expect.any(Number) as number,
    });
    expect(confluence.rateLimit()).toMatchObject({ remaining: 0, nearLimit: true });
  });
});
