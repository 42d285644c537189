import { KEYS, openApi, type Api } from './api';

describe('the rules of Consonance', () => {
  let api: Api;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.vendor.close());

  const messages = async (query: string, key?: string) =>
    (await api.ask(query, {}, key)).errors?.map(({ message }) => message);
  const ids = async (query: string) =>
    ((await api.ask(query)).data?.['works'] as { id: number }[]).map(({ id }) => id);

  it.each([
    ['no key', ''],
    ['a wrong key', 'Bearer nobody-knows-this-key-0000000000'],
    ['a revoked key', `Bearer ${KEYS.revoked}`],
  ])('refuse %s as the framework does', async (_name, authorization) => {
    const answer = await fetch(`${api.vendor.url}/graphql`, {
      method: 'POST',
      headers: { authorization },
      body: '{"query":"{ works { id } }"}',
    });

    expect([answer.status, answer.headers.get('www-authenticate'), await answer.text()]).toEqual([
      401,
      'Token realm="Application"',
      'HTTP Token: Access denied.\n',
    ]);
  });

  it('name a field that does not exist, with status 200', async () => {
    const { errors } = await api.ask('{ works { id stageOfLife } }');

    expect(errors).toMatchObject([
      {
        message: "Field 'stageOfLife' doesn't exist on type 'Work'",
        extensions: { code: 'undefinedField' },
      },
    ]);
  });

  it('offer no to-dos and no notes, unless the profile assumes them', async () => {
    const extended = await openApi('extended');
    const query = '{ toDos { id name } projectStages { name } }';

    expect((await api.ask(query)).errors).toHaveLength(2);
    expect((await extended.ask(query)).errors).toBeUndefined();
    await extended.vendor.close();
  });

  it('let keys do only what they may', async () => {
    const change = 'mutation { updateWork(input: {id: 61401, title: "x"}) { work { id } } }';
    const contract = '{ contract(contractSearch: {idEq: 8100}) { id } }';

    expect(await messages(change, KEYS.readonly)).toEqual([
      'You are not authorised to change anything with this key',
    ]);
    expect(await messages(contract, KEYS.marketing)).toEqual([
      'You are not authorised to view contracts',
    ]);
  });

  it('go through all works by the last id, whatever a page holds', async () => {
    const all = await ids('{ works { id } }');
    api.vendor.house.set('pageCap', 7);
    const seen: number[] = [];
    for (let page = await ids('{ works(workSearch: {after: 0}) { id } }'); page.length > 0;) {
      seen.push(...page);
      page = await ids(`{ works(workSearch: {after: ${String(page.at(-1))}}) { id } }`);
    }

    expect(all).toHaveLength(30);
    expect(seen).toEqual(all);
  });

  it('report what changed since a day, and more than that', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const changed = `{ works(workSearch: {changedSince: "${today}"}) { id } }`;
    api.vendor.house.set('overReport', 0);
    expect(await ids(changed)).toEqual([]);
    await api.ask('mutation { updateWork(input: {id: 61404, title: "New"}) { work { id } } }');

    expect(await ids(changed)).toEqual([61404]);
    api.vendor.house.set('overReport', 10);
    expect((await ids(changed)).length).toBeGreaterThan(1);
  });

  it.each([
    [1, { field: 'projectStageId', message: 'does not exist' }],
    [2, { field: 'projectStageId', messages: ['does not exist'] }],
    [3, { attribute: 'projectStageId', message: 'does not exist' }],
  ])('refuse in the payload, in any of three shapes (%i)', async (shape, error) => {
    api.vendor.house.set('errorShape', shape);

    const { data } = await api.ask(
      'mutation { updateWork(input: {id: 61401, projectStageId: 99}) { work { id } errors { field message messages attribute } } }',
    );

    expect(data).toMatchObject({ updateWork: { work: null, errors: [error] } });
  });

  it('take days only', async () => {
    const { errors } = await api.ask(
      'mutation { updateProduct(input: {id: 94700, publicationDate: "next spring"}) { product { id } } }',
    );

    expect(JSON.stringify(errors)).toContain('is not a valid ISO 8601 date');
  });

  it('put web links into ONIX unless they are told not to', async () => {
    const link = async (more: string) => {
      const { data } = await api.ask(
        `mutation { createWebLink(input: {productId: 94700, link: "https://a.example/"${more}}) { webLink { includeInOnix } } }`,
      );
      return data;
    };

    expect(await link('')).toEqual({ createWebLink: { webLink: { includeInOnix: true } } });
    expect(await link(', includeInOnix: false')).toEqual({
      createWebLink: { webLink: { includeInOnix: false } },
    });
  });

  it('keep the older reader, by pages, with the word for no ISBN', async () => {
    const page = async (query: string) => {
      const answer = await fetch(`${api.vendor.url}/api/v4/products.json?${query}`, {
        headers: { authorization: `Token token=${KEYS.readonly}` },
      });
      return (await answer.json()) as { total_pages: number; products: { isbn: string }[] };
    };
    const first = await page('page=1');
    const all = await Promise.all(
      Array.from({ length: first.total_pages }, (_, at) => page(`page=${at + 1}`)),
    );

    expect(first.total_pages).toBeGreaterThan(1);
    expect(all.flatMap(({ products }) => products).map(({ isbn }) => isbn)).toContain('No ISBN');
    expect((await page('q[work_title_cont]=Long Light')).products.length).toBeGreaterThan(1);
  });

  it('let people do on the screen what clients then see', async () => {
    const move = await fetch(`${api.vendor.url}/works/61404/stage`, {
      method: 'POST',
      body: new URLSearchParams({ stage: '7' }),
      redirect: 'manual',
    });
    const { data } = await api.ask('{ work(workSearch: {idEq: 61404}) { projectStage } }');
    const screen = await (await fetch(`${api.vendor.url}/?text=salt`)).text();

    expect(move.status).toBe(303);
    expect(data).toEqual({ work: { projectStage: 'Published' } });
    expect(screen).toContain('Salt Maps');
  });
});
