import type { TitleSummary } from '../../../src/contracts/titles';
import { answeringWith, collect, openHouse, PROFILES, type House } from './house';

describe.each(PROFILES)('sweeping a Consonance that is %s', (profile) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(profile);
  });
  afterEach(() => house.vendor.close());

  const all = async () => {
    const pages = await collect(house.client.sweep(house.client.sweepFrom(null), () => undefined));
    return pages.flatMap(({ changed }) => changed);
  };

  it.each([0, 1, 7, 10, 50])('finds every title once with pages of at most %i', async (cap) => {
    house.vendor.house.set('pageCap', cap);

    const ids = (await all()).map(({ id }) => id);

    expect(ids).toEqual(Array.from({ length: 30 }, (_, at) => 61401 + at));
  });

  it('goes on where a stored cursor stands', async () => {
    house.vendor.house.set('pageCap', 10);
    const sweep = house.client.sweep(house.client.sweepFrom(null), () => undefined);
    const iterator = sweep[Symbol.asyncIterator]();
    const first = (await iterator.next()).value as { cursor: { since: null; after: number } };

    const stored = JSON.parse(JSON.stringify(first.cursor)) as typeof first.cursor;
    const rest = await collect(house.client.sweep(stored, () => undefined));

    expect(stored).toEqual({ since: null, after: 61410 });
    expect(rest.flatMap(({ changed }) => changed.map(({ id }) => id))).toHaveLength(20);
  });

  it('asks from a day earlier, and drops what is reported but has not changed', async () => {
    const known = new Map((await all()).map((title): [number, TitleSummary] => [title.id, title]));
    const product = house.vendor.house.one('product', 94_700);
    house.vendor.house.save('product', {
      ...product,
      publicationDate: '2027-05-06',
    } as NonNullable<typeof product>);

    const from = house.client.sweepFrom('2026-11-21');
    const pages = await collect(house.client.sweep(from, (id) => known.get(id)?.hash));

    expect(from.since).toBe('2026-11-20');
    expect(pages.flatMap(({ changed }) => changed.map(({ id }) => id))).toEqual([61401]);
    // The stand-in reports each tenth work whatever happened to it.
    expect(pages.map(({ unchanged }) => unchanged)).toEqual([3]);
  });

  it('sees a signature where works show their contract', async () => {
    const titles = new Map((await all()).map((title) => [title.id, title]));

    expect([titles.get(61401)?.signedOn, titles.get(61403)?.signedOn]).toEqual([
      { evidenced: null, extended: '2025-11-03' }[profile],
      null,
    ]);
  });

  it('keeps to the imprints that it is given', async () => {
    const pages = await collect(
      house.client.sweep(house.client.sweepFrom(null), () => undefined, [5]),
    );

    expect(pages.flatMap(({ changed }) => changed)).toHaveLength(10);
  });

  it('reads titles without their contracts when the key may see none', async () => {
    const marketing = house.connect({ apiKey: 'aurora-marketing-000000000000004' });

    const pages = await collect(marketing.sweep(marketing.sweepFrom(null), () => undefined));

    expect(pages.flatMap(({ changed }) => changed)).toHaveLength(30);
  });
});

it('does not go round for ever when the vendor ignores where a page begins', async () => {
  const type = (name: string, fields: unknown[]) => ({ name, fields, inputFields: null });
  const field = (name: string, of: string, args: unknown[] = []) => ({
    name,
    args,
    type: { name: of },
  });
  const search = { name: 'workSearch', type: { name: 'WorkSearchAttributes' } };
  const schema = {
    queryType: { name: 'Query' },
    types: [
      type('Query', [field('works', 'Work', [search])]),
      type('Work', [field('id', 'Int'), field('products', 'Product')]),
      type('Product', [field('id', 'Int')]),
    ],
  };
  const client = answeringWith(schema, { works: [{ id: 5, products: [] }] });

  await expect(
    collect(client.sweep(client.sweepFrom(null), () => undefined)),
  ).rejects.toMatchObject({ code: 'bad-answer' });
});
