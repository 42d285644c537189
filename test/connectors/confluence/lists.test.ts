import type { HttpResponse, Send } from '../../../src/connectors/kit/http';
import type { Slice, Slices } from '../../../src/contracts/confluence/slices';
import { setIndexLag } from '../../../local/site/search/search-index';
import { createPage, emptyDoc } from '../../../local/site/state/pages';
import { whoIs } from '../../../local/site/state/people';
import { ACCOUNTS, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { collected, PRESS_KIT, SUMMER } from './every-method';
import { openPages } from './open-pages';

const MANY = 300;

describe('lists', () => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite();
    const { state } = served.site;
    setIndexLag(state, 0);
    for (let index = 0; index < MANY; index += 1) {
      const title = `Sheet ${String(index).padStart(3, '0')}`;
      const page = { spaceId: SUMMER, parentId: PRESS_KIT, title, body: emptyDoc() };
      createPage(state, whoIs(ACCOUNTS.ann), { ...page, status: 'current' });
    }
  });
  afterAll(() => served.close());

  const sheets = (pages: { title: string }[]) =>
    new Set(pages.map(({ title }) => title).filter((title) => title.startsWith('Sheet'))).size;

  const search = { terms: [{ field: 'title', contains: 'Sheet' }] } as const;

  it('are whole, however many slices they take', async () => {
    const { tree, search: found } = openPages(served, 'ann');

    expect(sheets(await collected(tree.inSpace(SUMMER)))).toBe(MANY);
    expect(sheets(await collected(tree.children(PRESS_KIT)))).toBe(MANY);
    expect(sheets(await collected(tree.descendants('98301')))).toBe(MANY);
    expect(sheets(await collected(found.pages(search)))).toBe(MANY);
  });

  it('go on from a cursor that was stored, in another run', async () => {
    const first = await firstOf(openPages(served, 'ann').tree.children(PRESS_KIT));

    const rest = await collected(openPages(served, 'ann').tree.children(PRESS_KIT, first.next));

    expect(first.items).toHaveLength(250);
    expect(rest).toHaveLength(MANY - 250);
    expect(sheets([...first.items, ...rest])).toBe(MANY);
  });

  it('refuse a cursor that Confluence does not know', async () => {
    const list = collected(openPages(served, 'ann').tree.children(PRESS_KIT, 'not-one'));

    await expect(list).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('do not end before their end when a slice in the middle is empty', async () => {
    const { state } = served.site;
    setIndexLag(state, 600_000);
    const gone = state.tables.pages
      .list({ spaceId: SUMMER })
      .filter(({ title }) => /^Sheet [01]/.test(title));
    for (const { id } of gone) {
      await served.call('dora', 'DELETE', `/wiki/api/v2/pages/${id}`);
      await served.call('dora', 'DELETE', `/wiki/api/v2/pages/${id}?purge=true`);
    }
    const order = { by: 'title', descending: false } as const;

    const slices: Slice<{ title: string }>[] = [];
    for await (const slice of openPages(served, 'ann').search.pages({ ...search, order })) {
      slices.push(slice);
    }

    expect(slices.map(({ items }) => items.length)).toEqual([0, 0, 100]);
  });

  it.each([
    ['leads back to itself', '/wiki/api/v2/spaces?cursor=again'],
    ['says that more follows, but not where', '/wiki/api/v2/spaces?limit=250'],
    ['is an address without a cursor', 'https://elsewhere.example/'],
  ])('end in a problem when what follows %s', async (_, next) => {
    const asked: string[] = [];
    const lying = (): Send => (url) => {
      asked.push(url);
      return Promise.resolve(answer({ results: [], _links: { next } }));
    };

    const list = collected(openPages(served, 'ann', [], lying).spaces.list());

    await expect(list).rejects.toMatchObject({ code: 'bad-answer' });
    expect(asked.filter((url) => !url.startsWith('/wiki/api/v2/spaces?'))).toEqual([]);
  });

  it.each([
    ['fewer than asked for', { limit: 2 }, 7],
    ['as many as are left', {}, 2],
  ])('that are counted go on where Confluence gives %s', async (_, more, expected) => {
    const { groups } = openPages(served, 'ann', [], () => counted(7, 2, more));

    expect(await groups.of(ACCOUNTS.ben)).toHaveLength(expected);
  });

  it('that are counted end when nothing comes any more', async () => {
    const endless = (): Send => () =>
      Promise.resolve(answer({ results: [], limit: 0, _links: { next: '/more' } }));

    expect(await openPages(served, 'ann', [], endless).groups.of(ACCOUNTS.ben)).toEqual([]);
  });
});

async function firstOf<T>(slices: Slices<T>): Promise<Slice<T>> {
  for await (const slice of slices) return slice;
  throw new Error('no slice at all');
}

const answer = (body: unknown): HttpResponse => new Response(JSON.stringify(body));

/** A list of groups that hands over `size` at a time, whatever is asked for. */
function counted(total: number, size: number, more: object): Send {
  return (url) => {
    const start = Number(new URLSearchParams(url.split('?')[1]).get('start'));
    const count = Math.min(size, total - start);
    const results = Array.from({ length: count }, (_, index) => ({
      id: `g${start + index}`,
      name: 'group',
    }));
    return Promise.resolve(answer({ results, ...more }));
  };
}
