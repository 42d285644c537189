import { setIndexLag } from '../../../../local/site/search/search-index';
import { ACCOUNTS, adfBody, serveSite, type Person, type ServedSite } from './serve-site';

describe('search', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const find = async (cql: string, person: Person = 'ann') => {
    const path = `/wiki/rest/api/search?limit=100&cql=${encodeURIComponent(cql)}`;
    const { body } = await served.call(person, 'GET', path);
    return (body as { results: { content: { id: string } }[] }).results.map(
      ({ content }) => content.id,
    );
  };
  const create = (title: string) =>
    served.call('ann', 'POST', '/wiki/api/v2/pages', {
      spaceId: '65601',
      title,
      body: adfBody('words'),
    });

  it.each([
    ['title = "Press kit"', ['98313']],
    ['title ~ "press" and space = SUM', ['98313']],
    ['text ~ "lighthouse" order by id', ['98330', '98331']],
    ['text ~ "lighth*" order by id', ['98330', '98331']],
    ['text ~ "\\"longest day\\""', ['98330']],
    ['label = campaign and not label in (germany, events)', ['98310']],
    ['space in (POL, TTL) and label = "title" order by title desc', ['98330', '98333']],
    ['id = 98310 or id = 98311 order by id desc', ['98311', '98310']],
    ['ancestor = 98310 and type = page order by id', ['98311', '98312', '98313', '98314', '98315']],
    ['parent = 98330 order by id', ['98331', '98332']],
    [
      `creator = "${ACCOUNTS.dora}" and space = POL order by id`,
      ['98302', '98320', '98323', '98325'],
    ],
    ['mention = currentUser() and space = TTL order by id', ['98330', '98332']],
    ['lastmodified > now("-3d") order by id', ['98315']],
  ])('%s', async (cql, ids) => {
    expect(await find(cql)).toEqual(ids);
  });

  it('looks into content properties', async () => {
    await served.call('ann', 'POST', '/wiki/api/v2/pages/98313/properties', {
      key: 'st',
      value: { state: { name: 'approved' } },
    });
    served.clock.advance(20_000);

    expect(await find('content.property[st].state.name = "approved"')).toEqual(['98313']);
  });

  it('finds a new page only after a while, and a deleted one not at all', async () => {
    await create('Brand new');
    expect(await find('title = "Brand new"')).toEqual([]);

    served.clock.advance(20_000);
    const [id] = await find('title = "Brand new"');
    expect(id).toMatch(/^\d+$/);

    await served.call('ann', 'DELETE', `/wiki/api/v2/pages/${String(id)}`);
    expect(await find('title = "Brand new"')).toEqual([id]);
    served.clock.advance(20_000);
    expect(await find('title = "Brand new"')).toEqual([]);
  });

  it('can be made to lag as long as a test needs', async () => {
    setIndexLag(served.site.state, 0);
    await create('At once');

    expect(await find('title = "At once"')).toHaveLength(1);
  });

  it('shows nobody what they may not see', async () => {
    expect(await find('title = "Budget and print run"', 'ann')).toEqual(['98319']);
    expect(await find('title = "Budget and print run"', 'ben')).toEqual([]);
  });

  it.each([
    'title = ',
    'title == "x"',
    'nonsense = 1',
    'content.property[st] = "x"',
    'title = "x" order',
    '(title = "x"',
    'user.fullname ~ "x"',
  ])('refuses %s', async (cql) => {
    const path = `/wiki/rest/api/search?cql=${encodeURIComponent(cql)}`;
    const { status, body } = await served.call('ann', 'GET', path);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(/^Could not parse cql/) as string,
    });
  });
});
