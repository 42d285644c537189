import type { AssetSlice } from '../../../src/contracts/library-catalogue';
import { openTenant, type Tenant } from './library';

const EVERYTHING = { kind: 'everything' } as const;

async function slicesOf(slices: AsyncIterable<AssetSlice>): Promise<AssetSlice[]> {
  const all: AssetSlice[] = [];
  for await (const slice of slices) all.push(slice);
  return all;
}

const idsIn = (slices: AssetSlice[]) => slices.flatMap(({ assets }) => assets.map(({ id }) => id));

const lastCursor = (slices: AssetSlice[]) => slices.at(-1)?.cursor ?? '';

describe('walking through the assets of CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
    grow(tenant, 350);
  });
  afterEach(() => tenant.vendor.close());

  const sql = (text: string) => tenant.vendor.context.db.exec(text);

  it('meets each asset in scope once, in the order of ids', async () => {
    const slices = await slicesOf(tenant.client.sweep(EVERYTHING, null));

    expect(slices.map(({ assets, more }) => [assets.length, more])).toEqual([
      [200, true],
      [200, true],
      [23, false],
    ]);
    const ids = idsIn(slices);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
  });

  it('goes on where the last run stopped, and meets what came and what changed meanwhile', async () => {
    const first = tenant.client.sweep(EVERYTHING, null);
    const { value: slice } = (await first.next()) as IteratorYieldResult<AssetSlice>;
    // Pages counted by number would move.
    sql(`UPDATE asset SET deleted = 1 WHERE id = 4711; UPDATE asset SET modified = modified + 1`);
    grow(tenant, 1, 70_000);

    const rest = await slicesOf(tenant.client.sweep(EVERYTHING, slice.cursor));

    const ids = idsIn([slice, ...rest]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(424);
    expect(ids).toContain(70_000);
  });

  it('stops when the time is up, and says that there is more', async () => {
    let left = 25_000;
    const hurried = tenant.connect({ remaining: () => (left -= 8_000) });

    const slices = await slicesOf(hurried.sweep(EVERYTHING, null));

    expect(slices).toHaveLength(1);
    expect(slices[0]).toMatchObject({ more: true });
  });

  it('names what cannot be read, and goes on', async () => {
    sql("UPDATE field_value SET text = 'soon' WHERE owner_id = 4711 AND field_id = 647");

    const slices = await slicesOf(tenant.client.sweep({ kind: 'ids', ids: [4711, 4712] }, null));

    expect(slices).toMatchObject([{ unreadable: [4711], assets: [{ id: 4712 }] }]);
  });

  it('finds changes oldest first, also many of the same moment', async () => {
    const now = tenant.clock.now();
    sql(`UPDATE asset SET modified = ${now - 600_000} WHERE id >= 50000`);
    sql(`UPDATE asset SET modified = ${now - 500_000} WHERE id = 4711`);

    const since = new Date(now - 700_000).toISOString();
    const slices = await slicesOf(tenant.client.changes(since));

    const ids = idsIn(slices);
    expect(ids).toHaveLength(351);
    expect(new Set(ids).size).toBe(351);
    expect(ids.at(-1)).toBe(4711);
    const again = await slicesOf(tenant.client.changes(lastCursor(slices)));
    expect(idsIn(again)).toEqual([]);
  });

  it('finds a change that the search learned of late, after one that it knew at once', async () => {
    sql("UPDATE setting SET value = 60 WHERE name = 'indexLagSeconds'");
    const since = new Date(tenant.clock.now()).toISOString();
    const ids = async (from: string) => {
      const slices = await slicesOf(tenant.client.changes(from));
      return { ids: idsIn(slices), cursor: lastCursor(slices) };
    };
    await tenant.client.writing.patch(4711, { name: 'Changed' });
    const early = await ids(since);
    expect(early.ids).toEqual([]);

    tenant.clock.advance(61_000);
    const late = await ids(early.cursor);
    expect(late.ids).toEqual([4711]);

    // It comes again until it lies further back than any change that may still turn up.
    expect((await ids(late.cursor)).ids).toEqual([4711]);
    tenant.clock.advance(300_000);
    const settled = await ids(late.cursor);
    expect((await ids(settled.cursor)).ids).toEqual([]);
  });

  it.each(['', 'x', '{}', '{"after":-1}', '[1]', '{"since":"soon","after":1}'])(
    'refuses %j as a cursor',
    async (cursor) => {
      const refusal = { code: 'invalid-input', subject: 'CELUM' };
      await expect(slicesOf(tenant.client.sweep(EVERYTHING, cursor))).rejects.toMatchObject(
        refusal,
      );
      await expect(slicesOf(tenant.client.changes(cursor))).rejects.toMatchObject(refusal);
    },
  );

  it('never runs in a circle, whatever CELUM answers', async () => {
    const page = await tenant.client.search({
      ...{ text: '', kinds: [], usableOnly: false, sort: 'name', page: 1, size: 1 },
    });
    expect(page.items).toHaveLength(1);
    const stuck = tenant.connect({
      tap: (send) => async (url, request) => {
        const answer = await send(url, { ...request, body: bodyFromStart(String(request.body)) });
        const body = JSON.parse(await answer.text()) as object;
        return Response.json({ ...body, hasNext: true });
      },
    });

    const wrong = { code: 'bad-answer' };
    await expect(slicesOf(stuck.sweep(EVERYTHING, null))).rejects.toMatchObject(wrong);
    await expect(slicesOf(stuck.changes('2020-01-01T00:00:00Z'))).rejects.toMatchObject(wrong);
  });
});

/** The same search, from the beginning every time. */
const bodyFromStart = (body: string) =>
  JSON.stringify({ ...(JSON.parse(body) as object), filter: { type: 'ASSET_ID_RANGE', from: 0 } });

/** More assets like the hero, from an id on. */
function grow({ vendor }: Tenant, count: number, from = 50_000): void {
  const { db } = vendor.context;
  for (let id = from; id < from + count; id++) {
    db.exec(`INSERT INTO asset SELECT ${id}, name, type_id, ${id}, created, created_by, modified, modified_by,
      availability, available, available_from, available_to, NULL, NULL, NULL, 0 FROM asset WHERE id = 4711;
      INSERT INTO version SELECT ${id}, ${id}, 1, filename, filesize, extension, checksum, category, width, height,
      created, created_by, label, NULL, 0, 0 FROM version WHERE id = 47111`);
  }
}
