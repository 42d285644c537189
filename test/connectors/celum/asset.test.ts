import { createHash } from 'node:crypto';

import { HOST, KEY, openTenant, type Tenant } from './library';

describe('an asset in CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  it.each([
    [4712, { approval: 'approved', rights: { licenceEnd: '2026-11-14' } }],
    [4713, { approval: 'in-review' }],
    [4717, { approval: 'rejected' }],
    [4720, { locked: true }],
    [4716, { kind: 'VIDEO' }],
  ])('says of %i what the library says', async (id, facts) => {
    expect(await tenant.client.asset(id)).toMatchObject(facts);
  });

  it('is available until the end of the last day, by the clocks of the tenant', async () => {
    const utc = await tenant.client.asset(4721);
    const vienna = await tenant.connect({ timeZone: 'Europe/Vienna' }).asset(4721);

    expect(utc.availability).toEqual({
      from: '2027-03-01T00:00:00.000Z',
      until: '2027-05-31T23:59:59.999Z',
      available: false,
    });
    expect(vienna.availability.until).toBe('2027-05-31T21:59:59.999Z');
  });

  it('is not found when it is hidden from the person, or not there', async () => {
    await expect(tenant.client.asset(4719, 'ann.baker')).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(tenant.client.asset(999_999)).rejects.toMatchObject({ code: 'not-found' });
    expect(await tenant.client.asset(4719, 'dora.lind')).toMatchObject({ id: 4719 });
  });

  it('is forbidden to those who have no account', async () => {
    await expect(tenant.client.asset(4711, 'evan.reyes')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('numbers its versions from the first', async () => {
    const versions = await tenant.client.versions(4711);

    expect(versions.map(({ id, number, active }) => [id, number, active])).toEqual([
      [47111, 1, false],
      [47112, 2, false],
      [47113, 3, true],
    ]);
    expect(new Set(versions.map(({ checksum }) => checksum)).size).toBe(3);
  });

  it('lists the renditions that it has', async () => {
    const renditions = await tenant.client.renditions(4716);

    expect(renditions).toEqual([
      { id: 1, name: 'Original', original: true },
      { id: 15, name: 'Poster frame', original: false },
    ]);
  });

  it('downloads exactly the asked version', async () => {
    const [first] = await tenant.client.versions(4711);

    const file = await tenant.client.download(4711, 1, 47111, 1_000_000);

    expect(file).toMatchObject({ fileName: 'hero-summer.png', contentType: 'image/png' });
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(first?.checksum);
  });

  it('refuses to download more than the limit', async () => {
    await expect(tenant.client.download(4711, 1, 47111, 1_000)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('sends the key to the API and to no signed address', async () => {
    await tenant.client.download(4711, 8, 47113, 1_000_000);

    const keys = tenant.sent.map(({ request }) => request.headers['x-api-key']);
    expect(keys).toEqual([KEY, undefined]);
    expect(JSON.stringify(tenant.logged)).not.toContain(KEY);
  });

  it('gives an address that holds for half an hour', async () => {
    const url = (await tenant.client.downloadUrl(4711, 8)).replace(HOST, tenant.vendor.url);
    expect((await fetch(url)).status).toBe(200);

    tenant.clock.advance(31 * 60_000);

    expect((await fetch(url)).status).toBe(403);
  });

  it.each([
    [`${HOST}/assets/4711`, 4711],
    [`${HOST}/assets/4711?tab=versions`, 4711],
    [`${HOST}/#/assets/4711`, 4711],
    [`${HOST}/collections/320`, null],
    ['https://other.celum.cloud/assets/4711', null],
    ['no link', null],
  ])('is named by the link %s: %s', (url, id) => {
    expect(tenant.client.assetOfLink(url)).toBe(id);
  });

  it('lies in collections that are read level by level', async () => {
    const top = await tenant.client.collections(null);
    const below = await tenant.client.collections(320);

    expect(top).toContainEqual({
      id: 320,
      name: 'Summer campaign',
      parentId: null,
      hasChildren: true,
    });
    expect(below).toEqual([
      { id: 322, name: 'Print', parentId: 320, hasChildren: false },
      { id: 321, name: 'Web', parentId: 320, hasChildren: false },
    ]);
  });

  it('has fields that the mapping screen offers', async () => {
    const fields = await tenant.client.fields();

    expect(fields.find(({ id }) => id === 643)).toEqual({
      id: 643,
      name: 'Approval status',
      type: 'DROPDOWN',
      options: [
        { index: 1, label: 'Draft' },
        { index: 2, label: 'In review' },
        { index: 3, label: 'Approved' },
        { index: 4, label: 'Rejected' },
      ],
    });
    expect(fields.map(({ type }) => type)).not.toContain('COLLECTION');
  });
});
