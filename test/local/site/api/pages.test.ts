import { adfBody, serveSite, type ServedSite } from './serve-site';

const PAGES = '/wiki/api/v2/pages';

describe('pages over REST', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const create = (more: object = {}) =>
    served.call('ann', 'POST', PAGES, {
      spaceId: '65601',
      title: 'A new page',
      body: adfBody('Hello'),
      ...more,
    });
  const update = (id: string, number: number, more: object = {}) =>
    served.call('ann', 'PUT', `${PAGES}/${id}`, {
      id,
      status: 'current',
      title: 'Press kit',
      body: adfBody('Changed'),
      version: { number },
      ...more,
    });
  const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
  const errorOf = ({ body }: { body: unknown }) =>
    (body as { errors: { title: string }[] }).errors[0]?.title;

  it('are created below the home page and answered with their storage body and 200', async () => {
    const answer = await create();

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      parentId: '98301',
      status: 'current',
      version: { number: 1, message: '', minorEdit: false },
      body: {
        storage: { representation: 'storage', value: expect.stringContaining('Hello') as string },
      },
      _links: {
        webui: expect.stringMatching(/^\/spaces\/SUM\/pages\/\d+\/A\+new\+page$/) as string,
      },
    });
  });

  it('have no body unless a format is asked for', async () => {
    const bare = await served.call('ann', 'GET', `${PAGES}/98310`);
    const odd = await served.call('ann', 'GET', `${PAGES}?body-format=view`);

    expect(bare.body).toMatchObject({ body: {} });
    expect(odd.status).toBe(400);
  });

  it('refuse a stale version in the words of the real thing', async () => {
    await update('98313', 2);

    const late = await update('98313', 2);

    expect(late.status).toBe(409);
    expect(late.body).toEqual({
      errors: [
        {
          status: '409',
          code: 'CONFLICT',
          title:
            'Version must be incremented when updating a page. Current Version: [2]. Provided version: [2]',
          detail: null,
        },
      ],
    });
  });

  it('refuse a title that the space has, whatever its case, until that page is in the trash; other spaces do not matter', async () => {
    const taken = await create({ title: 'PRESS KIT' });
    expect(taken.status).toBe(400);
    expect(taken.body).toMatchObject({
      errors: [
        {
          status: 400,
          code: 'BAD_REQUEST',
          title: expect.stringMatching(/^A page with this title already exists: /) as string,
        },
      ],
    });

    await served.call('ann', 'DELETE', `${PAGES}/98313`);
    expect((await create({ title: 'Press kit' })).status).toBe(200);
    expect((await create({ title: 'Press kit', spaceId: '65602' })).status).toBe(200);
  });

  it('refuse titles of more than 255 characters and bodies of more than 5 MB', async () => {
    expect((await create({ title: 'x'.repeat(255) })).status).toBe(200);
    expect((await create({ title: 'x'.repeat(256) })).status).toBe(400);
    expect((await create({ body: adfBody('x'.repeat(5 * 1024 * 1024)) })).status).toBe(413);
  });

  it.each([
    ['ADF that is not JSON', { representation: 'atlas_doc_format', value: '{' }, 'not JSON'],
    [
      'a node that ADF does not have',
      {
        representation: 'atlas_doc_format',
        value: '{"type":"doc","version":1,"content":[{"type":"blink"}]}',
      },
      'blink',
    ],
    [
      'storage that is not well-formed',
      { representation: 'storage', value: '<p>open' },
      'Error parsing xhtml',
    ],
    ['a representation that nobody knows', { representation: 'markdown', value: '#' }, 'markdown'],
  ])('refuse %s', async (_, body, words) => {
    const answer = await create({ body });

    expect([answer.status, errorOf(answer)]).toEqual([400, expect.stringContaining(words)]);
  });

  it('take storage and give ADF, and name tasks and macros', async () => {
    const value =
      '<p>Plain &amp; <strong>bold</strong></p><ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>Do it</ac:task-body></ac:task></ac:task-list>';
    const id = idOf(await create({ body: { storage: { value } } }));

    const { body } = await served.call('ann', 'GET', `${PAGES}/${id}?body-format=atlas_doc_format`);

    const doc = JSON.parse(
      (body as { body: { atlas_doc_format: { value: string } } }).body.atlas_doc_format.value,
    ) as object;
    expect(doc).toMatchObject({
      content: [
        {
          type: 'paragraph',
          content: [{ text: 'Plain & ' }, { text: 'bold', marks: [{ type: 'strong' }] }],
        },
        {
          type: 'taskList',
          content: [{ attrs: { localId: expect.any(String) as string, state: 'TODO' } }],
        },
      ],
    });
    const tasks = await served.call('ann', 'GET', `/wiki/api/v2/tasks?page-id=${id}`);
    expect(tasks.body).toMatchObject({ results: [{ status: 'incomplete', pageId: id }] });
  });

  it('keep a draft apart from what is published, and lose it when something is published', async () => {
    await update('98313', 1, { status: 'draft', body: adfBody('Unpublished') });
    const read = async (query: string) =>
      (await served.call('ann', 'GET', `${PAGES}/98313?body-format=storage&${query}`)).body;

    expect(await read('')).toMatchObject({ status: 'current', version: { number: 1 } });
    expect(await read('get-draft=true')).toMatchObject({
      status: 'draft',
      body: { storage: { value: expect.stringContaining('Unpublished') as string } },
    });

    await update('98313', 2);
    expect(await read('get-draft=true')).toMatchObject({ status: 'current' });
  });

  it('that were never published are seen by their author only, and become version 1', async () => {
    const id = idOf(await create({ status: 'draft', title: '' }));
    expect((await served.call('ben', 'GET', `${PAGES}/${id}`)).status).toBe(404);

    const published = await update(id, 1, { title: 'Now public' });

    expect(published.body).toMatchObject({ status: 'current', version: { number: 1 } });
    expect((await served.call('ben', 'GET', `${PAGES}/${id}`)).status).toBe(200);
  });

  it('go to the trash, come back, and are purged only from there by an admin', async () => {
    const purge = (person: 'ann' | 'dora') =>
      served.call(person, 'DELETE', `${PAGES}/98313?purge=true`);
    expect((await purge('dora')).status).toBe(400);

    expect((await served.call('ann', 'DELETE', `${PAGES}/98313`)).status).toBe(204);
    expect((await served.call('ann', 'GET', `${PAGES}/98313`)).body).toMatchObject({
      status: 'trashed',
    });
    const back = {
      id: '98313',
      title: 'Another title',
      body: adfBody('Another text'),
      version: { number: 2 },
      status: 'current',
    };
    expect((await served.call('ann', 'PUT', `${PAGES}/98313`, back)).body).toMatchObject({
      status: 'current',
      title: 'Press kit',
      version: { number: 1 },
    });

    await served.call('ann', 'DELETE', `${PAGES}/98313`);
    expect((await purge('ann')).status).toBe(403);
    expect((await purge('dora')).status).toBe(204);
    expect((await served.call('dora', 'GET', `${PAGES}/98313`)).status).toBe(404);
  });

  it('hand their children up when they go to the trash', async () => {
    await served.call('dora', 'DELETE', `${PAGES}/98310`);

    expect((await served.call('ann', 'GET', `${PAGES}/98311`)).body).toMatchObject({
      parentId: '98301',
    });
  });

  it('are listed by cursor, with the next address in the body and in the header Link', async () => {
    const seen: string[] = [];
    let next: string | undefined = `${PAGES}?space-id=65602&limit=3`;
    while (next !== undefined) {
      const { body, headers } = await served.call('ann', 'GET', next);
      const page = body as { results: { id: string }[]; _links: { next?: string } };
      seen.push(...page.results.map(({ id }) => id));
      expect(headers.get('link')).toContain('rel="base"');
      expect(headers.get('link')?.includes('rel="next"')).toBe(page._links.next !== undefined);
      next = page._links.next;
    }

    expect(seen).toEqual(['98302', '98320', '98321', '98322', '98323', '98324', '98325']);
  });

  it('have their body at every version', async () => {
    const body = async (version: number) =>
      (await served.call('ann', 'GET', `${PAGES}/98320?body-format=storage&version=${version}`))
        .body;

    expect(await body(1)).toMatchObject({
      status: 'historical',
      version: { number: 1 },
      body: { storage: { value: expect.stringContaining('28 days') as string } },
    });
    expect(await body(2)).toMatchObject({
      body: { storage: { value: expect.stringContaining('30 days') as string } },
    });
    expect((await served.call('ann', 'GET', `${PAGES}/98320?version=99`)).status).toBe(404);
  });

  it('answer v1 with 410, and unknown routes loudly', async () => {
    expect((await served.call('ann', 'GET', '/wiki/rest/api/content/98310')).status).toBe(410);
    expect((await served.call('ann', 'GET', '/wiki/api/v2/blogposts')).status).toBe(501);
  });

  it('carry a trace id in every answer', async () => {
    const { headers } = await served.call('ann', 'GET', `${PAGES}/1`);

    expect(headers.get('atl-traceid')).toMatch(/^[0-9a-f]{32}$/);
  });
});
