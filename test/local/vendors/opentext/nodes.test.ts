import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, document, upload, type Api } from './api';

describe('items of Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const create = (name: string, more = {}) =>
    api('POST /v2/nodes', upload(document(name, more), '<p>x</p>'));
  const idOf = async (name: string, more = {}) =>
    (await create(name, more)).number('results.data.properties.id');

  it.each(['body-first', 'file-first'] as const)('takes a form %s', async (order) => {
    const answer = await api('POST /v2/nodes', upload(document('New'), 'x', order));

    expect(answer.status).toBe(200);
    expect(answer.at('results.data.properties')).toMatchObject({
      name: 'New',
      type: 144,
      parent_id: 20020,
      size: 1,
    });
  });

  it('takes plain fields beside the file, and lets body win', async () => {
    const form = upload({ name: 'From body' }, 'x');
    form.append('type', '144');
    form.append('parent_id', '20020');
    form.append('name', 'From field');

    expect((await api('POST /v1/nodes', form)).body).toEqual({ id: expect.any(Number) as number });
    const answer = await api('GET /v2/nodes/20020/nodes?where_name=From&fields=properties{name}');
    expect(answer.at('results')).toEqual([{ data: { properties: { name: 'From body' } } }]);
  });

  it('takes a file that comes in chunks', async () => {
    const boundary = 'b0undary';
    const lines = [
      `--${boundary}`,
      'content-disposition: form-data; name="body"',
      '',
      JSON.stringify(document('Chunks')),
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="a.txt"',
      '',
      'text',
      `--${boundary}--`,
      '',
    ];
    const stream = new ReadableStream({
      start(controller) {
        for (const line of lines) controller.enqueue(new TextEncoder().encode(`${line}\r\n`));
        controller.close();
      },
    });
    const { ticket } = (await (
      await fetch(`${standIn.url}/otcs/cs.exe/api/v1/auth`, {
        method: 'POST',
        body: new URLSearchParams({ username: 'imprimatur', password: 'otcs-secret-0001' }),
      })
    ).json()) as { ticket: string };

    const answer = await fetch(`${standIn.url}/otcs/cs.exe/api/v2/nodes`, {
      method: 'POST',
      headers: { OTCSTicket: ticket, 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: stream,
      duplex: 'half',
    } as RequestInit);

    expect(answer.status).toBe(200);
  });

  it.each([
    [
      'a name that is taken',
      () => create('Brand guidelines.html'),
      500,
      "An item with the name 'Brand guidelines.html' already exists.",
    ],
    [
      'a folder that is not there',
      () => create('x', { parent_id: 7 }),
      400,
      'Could not get a node for 7',
    ],
    [
      'a folder that is hidden',
      () => create('x', { parent_id: 20060 }),
      400,
      'Could not get a node for 20060',
    ],
    [
      'no file',
      () => api('POST /v2/nodes', document('x')),
      400,
      "Missing required parameter 'File'",
    ],
    [
      'an unknown origin',
      () => create('x', { external_source: 'confluence' }),
      400,
      "Invalid value for parameter 'external_source'",
    ],
  ])('refuses %s', async (_, call, status, error) => {
    const answer = await call();

    expect([answer.status, answer.body]).toEqual([status, { error }]);
  });

  it.each(['a:b', 'x'.repeat(249), ' '])('refuses the name %j', async (name) => {
    expect((await create(name)).status).toBe(400);
  });

  it('leaves nothing behind when a part of a creation is refused', async () => {
    const roles = { categories: { '9830_2': 'x'.repeat(65), '9830_3': '1' } };

    expect((await create('Half', { roles })).status).toBe(400);

    expect((await api('GET /v2/nodes/20020/nodes?where_name=Half')).at('results')).toEqual([]);
  });

  it('pages, sorts and filters what lies in a folder', async () => {
    const answer = await api(
      'GET /v2/nodes/20020/nodes?where_type=144&where_name=POLICY&sort=desc_name&limit=2&page=2&fields=properties{name}',
    );

    expect(answer.at('collection.paging')).toMatchObject({
      page: 2,
      limit: 2,
      page_total: 3,
      total_count: 6,
      range_min: 3,
      range_max: 4,
    });
    expect([0, 1].map((row) => answer.at(`results.${row}.data.properties.name`))).toEqual([
      'Records and retention policy.html',
      'Image rights policy.html',
    ]);
  });

  it('gives the fields and the expansion that are asked for', async () => {
    const answer = await api(
      'GET /v2/nodes/40001?fields=properties{id,parent_id}&fields=versions.element(0)&fields=permissions.limit(1)&expand=properties{parent_id}',
    );

    expect(answer.at('results.data')).toMatchObject({
      properties: {
        id: 40001,
        parent_id: 20020,
        parent_id_expand: { name: 'Controlled policies' },
      },
      versions: { version_number: 3 },
      permissions: [{ type: expect.any(String) as string }],
    });
  });

  it('answers an unknown item with 400, and with 200 when codes are suppressed', async () => {
    const error = 'Could not get a node for 7';

    expect(await api('GET /v2/nodes/7')).toMatchObject({ status: 400, body: { error } });
    expect(await api('GET /v2/nodes/7?suppress_response_codes')).toMatchObject({
      status: 200,
      body: { error, statusCode: 400 },
    });
  });

  it('reads up to 250 items at once, those that may be seen', async () => {
    const answer = await api('POST /v2/nodes/list', { ids: [40001, 20060, 7, 40002] });

    expect(answer.at('results')).toHaveLength(2);
    expect(
      (await api('POST /v2/nodes/list', { ids: Array.from({ length: 251 }, (_, id) => id) }))
        .status,
    ).toBe(400);
  });

  it('names collisions only', async () => {
    const names = ['Brand guidelines.html', 'Free.html'];
    const answer = await api('POST /v1/validation/nodes/names', { parent_id: 20020, names });

    expect(answer.at('results')).toEqual([{ name: 'Brand guidelines.html', id: 40007 }]);
  });

  it('keeps nicknames unique and finds items by them', async () => {
    const id = await idOf('Named');
    const nickname = 'confluence_site_1';
    await api(`PUT /v2/nodes/${id}/nicknames`, { nickname });

    expect(
      (await api(`GET /v2/nicknames/${nickname}/nodes`)).at('results.data.properties.id'),
    ).toBe(id);
    expect((await api('PUT /v2/nodes/40001/nicknames', { nickname })).status).toBe(500);
    expect((await api('PUT /v2/nodes/40001/nicknames', { nickname: 'a-b' })).status).toBe(400);
    expect((await api('GET /v2/nicknames/none/nodes')).status).toBe(404);
  });

  it('frees name and nickname when an item is deleted', async () => {
    const id = await idOf('Gone');
    await api(`PUT /v2/nodes/${id}/nicknames`, { nickname: 'gone' });

    await api(`DELETE /v2/nodes/${id}`);

    expect((await api(`GET /v2/nodes/${id}`)).status).toBe(400);
    expect((await api('GET /v2/nicknames/gone/nodes')).status).toBe(404);
    expect((await create('Gone')).status).toBe(200);
  });
});
