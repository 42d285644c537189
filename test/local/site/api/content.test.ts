import { ACCOUNTS, adfBody, basic, serveSite, type ServedSite } from './serve-site';

const FILES = '/wiki/rest/api/content/98313/child/attachment';

describe('what hangs on a page', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const upload = async (name: string, text: string, token: string | null = 'nocheck') => {
    const form = new FormData();
    form.append('file', new File([text], name, { type: 'text/html' }));
    const answer = await fetch(`${served.url}${FILES}`, {
      method: 'POST',
      body: form,
      headers: {
        authorization: basic('ann'),
        ...(token !== null && { 'x-atlassian-token': token }),
      },
    });
    return {
      status: answer.status,
      body: (await answer.json()) as { message: string; results: { id: string }[] },
    };
  };
  const download = (id: string) =>
    fetch(`${served.url}${FILES}/${id}/download`, {
      headers: { authorization: basic('ann') },
      redirect: 'manual',
    });

  it('a file of a known name is refused in the real words, and one without the header too', async () => {
    expect((await upload('a.html', '1')).status).toBe(200);

    const again = await upload('a.html', '2');

    expect(again.status).toBe(400);
    expect(again.body.message).toBe(
      'com.atlassian.confluence.api.service.exceptions.api.BadRequestException: Cannot add a new attachment with same file name as an existing attachment: a.html',
    );
    expect((await upload('b.html', '1', null)).status).toBe(403);
  });

  it('a file is had from a signed address, for ten minutes, and never runs as a page of the site', async () => {
    const id = (await upload('a.html', '<script>')).body.results.map((one) => one.id).join();
    const answer = await download(id);
    expect(answer.status).toBe(302);
    const address = new URL(String(answer.headers.get('location')), served.url);

    const bytes = await fetch(address);
    expect(await bytes.text()).toBe('<script>');
    expect(bytes.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(bytes.headers.get('x-content-type-options')).toBe('nosniff');

    served.clock.advance(11 * 60_000);
    expect((await fetch(address)).status).toBe(403);
    address.searchParams.set('expires', '9999999999');
    expect((await fetch(address)).status).toBe(403);
  });

  it('a file of more than 100 MB is refused before it is read', async () => {
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': String(101 * 1024 * 1024),
      'x-atlassian-token': 'no-check',
    };
    const actor = { kind: 'user', accountId: ACCOUNTS.ann } as const;
    const init = { method: 'POST', headers, body: '--x--' };

    expect((await served.site.request(FILES, init, actor)).status).toBe(413);
  });

  it('a property is made once and replaced by version', async () => {
    const list = '/wiki/api/v2/pages/98313/properties';
    const made = await served.call('ann', 'POST', list, { key: 'k', value: 'x'.repeat(8_400) });
    const id = (made.body as { id: string }).id;

    const twice = await served.call('ann', 'POST', list, { key: 'k', value: 1 });
    const stale = await served.call('ann', 'PUT', `${list}/${id}`, {
      key: 'k',
      value: 2,
      version: { number: 1 },
    });

    expect(twice.status).toBe(409);
    expect(twice.body).toMatchObject({
      errors: [{ title: 'Property with key [k] already exists' }],
    });
    expect(stale.status).toBe(409);
    const keys = ((await served.call('ann', 'GET', list)).body as { results: { key: string }[] })
      .results;
    expect(keys.map(({ key }) => key)).toEqual(['editor', 'page-title-property-published', 'k']);
  });

  it('a label needs a name', async () => {
    const answer = await served.call('ann', 'POST', '/wiki/rest/api/content/98313/label', [
      { prefix: 'global' },
    ]);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ statusCode: 400, message: 'Could not parse Labels' });
  });

  it('a ticked task shows in the body, and a body that unticks it opens it again', async () => {
    const [task] = served.site.state.tables.tasks.list({ localId: 'task-98310-2' });
    await served.call('evan', 'PUT', `/wiki/api/v2/tasks/${String(task?.id)}`, {
      status: 'complete',
    });
    expect(served.site.state.tables.tasks.find({ localId: 'task-98310-2' })).toMatchObject({
      status: 'incomplete',
    });

    await served.call('ann', 'PUT', `/wiki/api/v2/tasks/${String(task?.id)}`, {
      status: 'complete',
    });

    const { body } = await served.call(
      'ann',
      'GET',
      '/wiki/api/v2/pages/98310?body-format=atlas_doc_format',
    );
    const { value } = (body as { body: { atlas_doc_format: { value: string } } }).body
      .atlas_doc_format;
    expect(value).toContain('"localId":"task-98310-2","state":"DONE"');
    expect(body).toMatchObject({ version: { number: 5, minorEdit: true } });
    await served.call('ann', 'PUT', '/wiki/api/v2/pages/98310', {
      id: '98310',
      title: 'Summer campaign brief',
      body: { representation: 'atlas_doc_format', value: value.replaceAll('DONE', 'TODO') },
      version: { number: 6 },
    });
    expect(served.site.state.tables.tasks.find({ localId: 'task-98310-2' })).toMatchObject({
      id: task?.id,
      status: 'incomplete',
      assignedTo: ACCOUNTS.ann,
    });
  });

  it('an inline comment must mark text that the page has, exactly so often', async () => {
    const comment = (text: string, count: number) =>
      served.call('ann', 'POST', '/wiki/api/v2/inline-comments', {
        pageId: '98310',
        body: adfBody('?'),
        inlineCommentProperties: {
          textSelection: text,
          textSelectionMatchCount: count,
          textSelectionMatchIndex: 0,
        },
      });

    expect((await comment('three countries', 1)).status).toBe(201);
    expect((await comment('three countries', 2)).status).toBe(400);
    expect((await comment('four countries', 1)).status).toBe(400);
  });

  it('a comment belongs to its author, and its answers go with it', async () => {
    const change = { version: { number: 2 }, body: adfBody('Mine now') };
    const path = '/wiki/api/v2/footer-comments/98701';

    expect((await served.call('ann', 'PUT', path, change)).status).toBe(403);
    expect(
      (await served.call('ben', 'PUT', path, { ...change, version: { number: 7 } })).status,
    ).toBe(409);
    expect((await served.call('ben', 'DELETE', path)).status).toBe(204);
    expect((await served.call('ben', 'GET', '/wiki/api/v2/footer-comments/98702')).status).toBe(
      404,
    );
  });

  it('a content state has a name of at most 20 characters and a colour', async () => {
    const set = async (state: object) =>
      (await served.call('ann', 'PUT', '/wiki/rest/api/content/98313/state?status=current', state))
        .status;

    expect(await set({ name: 'x'.repeat(20), color: '#FF8800' })).toBe(200);
    expect(await set({ name: 'x'.repeat(21), color: '#FF8800' })).toBe(400);
    expect(await set({ name: 'Mine', color: 'orange' })).toBe(400);
    expect(await set({ id: 99 })).toBe(400);
  });

  it('a macro without an export says so, and one with an export shows what it answers', async () => {
    const view = '/wiki/api/v2/pages/98310?body-format=export_view';
    expect(JSON.stringify((await served.call('ann', 'GET', view)).body)).toContain(
      "We don't have a way to export this macro.",
    );
    const asked: object[] = [];
    served.site.setApps({
      appId: '6f1e1f6a-7c1d-4e7e-9a52-2d0f0b7c9a11',
      environmentId: '2c9f5f0e-1111-4c7e-8f00-bb0000000001',
      modules: () => [],
      routes: () => {
        throw new Error('not asked for');
      },
      exportMacro: (request) => {
        asked.push(request);
        return Promise.resolve({
          type: 'doc',
          version: 1,
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Exported!' }] }],
        });
      },
    });

    const { body } = await served.call('ann', 'GET', view);

    expect(JSON.stringify(body)).toContain('<p>Exported!</p>');
    expect(asked).toEqual([
      {
        moduleKey: 'asset',
        localId: 'asset-98310-1',
        config: { references: [{ asset: '4711', mode: 'follow', size: 'large' }] },
        content: { id: '98310', type: 'page', title: 'Summer campaign brief' },
        space: { id: '65601', key: 'SUM' },
        exportType: 'other',
        accountId: ACCOUNTS.ann,
      },
    ]);
  });
});
