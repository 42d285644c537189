import { openTenant, query, type Tenant } from './library';

describe('searching CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const names = async (changes: Parameters<typeof query>[0], as?: string) =>
    (await tenant.client.search(query(changes), as)).items.map(({ name }) => name);

  it('finds by the beginnings of words, as people type them', async () => {
    expect(await names({ text: 'her retou' })).toEqual(['Hero summer retouch']);
  });

  it('offers only what is approved, licensed and available', async () => {
    const found = await names({ text: 'hero', usableOnly: true, sort: 'name' });

    expect(found).toEqual(['Hero summer', 'Hero summer retouch']);
    expect(await names({ text: 'hero', sort: 'name' })).toEqual([
      'Hero spring',
      'Hero summer',
      'Hero summer retouch',
      'Hero winter teaser',
      'Hero-DE',
    ]);
  });

  it('offers what has no licence end', async () => {
    expect(await names({ text: 'logo', usableOnly: true })).toEqual(['Aurora logo']);
  });

  it('stops offering an asset the day after its licence ended', async () => {
    const reading = { text: 'reading list', usableOnly: true };
    tenant.clock.advance(Date.parse('2026-12-08T23:00:00Z') - tenant.clock.now());
    expect(await names(reading)).toEqual(['Reading list social']);

    tenant.clock.advance(2 * 3_600_000);

    expect(await names(reading)).toEqual([]);
  });

  it('counts the pages on the server, with only usable ones in the count', async () => {
    const first = await tenant.client.search(query({ usableOnly: true, size: 10 }));
    const second = await tenant.client.search(query({ usableOnly: true, size: 10, page: 2 }));

    expect(first).toMatchObject({ hasNext: true });
    expect(first.items).toHaveLength(10);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
    expect(second.total).toBe(first.total);
  });

  it('looks below a collection, and into kinds of files', async () => {
    expect(await names({ collectionId: 320, kinds: ['VIDEO'] })).toContain('Summer trailer');
    expect(await names({ collectionId: 340, text: 'hero' })).toEqual([]);
  });

  it('shows each person what that person may see', async () => {
    expect(await names({ text: 'board minutes' }, 'dora.lind')).toEqual(['Board minutes scan']);
    expect(await names({ text: 'board minutes' }, 'ann.baker')).toEqual([]);
  });

  it('does not ask as somebody when the connection uses its own rights', async () => {
    const service = tenant.connect({ actAs: 'service' });

    const { items } = await service.search(query({ text: 'board minutes' }), 'ann.baker');

    expect(items).toHaveLength(1);
    expect(tenant.vendor.context.log.lines().at(-1)?.actor).toBe('imprimatur');
  });

  it('reads metadata by the mapping, in the asked language', async () => {
    const german = tenant.client.withMapping(
      { ...(await import('./library')).MAPPING, creditField: null },
      'de-AT',
    );

    const [asset] = await german.byIds([4711]);

    expect(asset).toMatchObject({
      name: 'Hero summer',
      kind: 'IMAGE',
      versionId: 47113,
      width: 960,
      height: 640,
      released: true,
      locked: false,
      approval: 'approved',
      altText: 'Sonne über grünen Hügeln am Meer',
      owner: 'Ben Okafor',
      rights: {
        channels: ['Web', 'Print'],
        territories: ['AT', 'DE', 'CH'],
        languages: ['en', 'de'],
        licenceEnd: '2027-06-30',
        credit: null,
      },
    });
  });

  it('gives assets in the asked order, without those that are gone or hidden', async () => {
    const found = await tenant.client.byIds([4715, 999_999, 4719, 4711, 4715], 'ann.baker');

    expect(found.map(({ id }) => id)).toEqual([4715, 4711]);
  });

  it('asks for more than 200 ids in calls of 200', async () => {
    const ids = Array.from({ length: 401 }, (_, at) => 10_000 + at);

    const found = await tenant.client.byIds(ids);

    expect(found).toHaveLength(60);
    expect(tenant.sent).toHaveLength(3);
  });
});
