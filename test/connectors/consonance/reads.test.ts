import { HOST, openHouse, PROFILES, type House } from './house';

describe.each(PROFILES)('reading titles of a Consonance that is %s', (profile) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(profile);
  });
  afterAll(() => house.vendor.close());

  it('gives a title with everything that the flows need', async () => {
    const title = await house.client.title(61401);

    expect(title).toMatchObject({
      id: 61401,
      title: 'The Long Light',
      stage: 'In production',
      season: 'Spring 2027',
      imprint: { id: 3, name: 'Aurora Fiction' },
      series: [{ name: 'Harbour Trilogy', part: '1' }],
      covers: 1,
      url: `${HOST}/works/61401`,
      asOf: expect.stringMatching(/^2026-11-21T09/) as string,
    });
    expect(title.contributors[0]).toEqual({
      name: 'Lena Aydin',
      keyNames: 'Aydin',
      inverted: 'Aydin, Lena',
      role: { code: 'A01', description: 'By (author)', deprecated: false },
      sequence: 1,
      hasBiography: true,
      isni: '0000000121032683',
    });
    expect(title.subjects).toContainEqual({
      scheme: 'THEMA',
      code: 'FBA',
      description: 'THEMA FBA',
      main: true,
    });
    expect(title.shortDescriptions).toHaveLength(1);
    expect(title.texts).toHaveLength(2);
    expect(title.printings[0]).toMatchObject({ name: 'First printing', received: null });
  });

  it('gives the products of all kinds with their prices', async () => {
    const { products } = await house.client.title(61401);

    expect(products.map(({ kind, format }) => [kind, format])).toEqual([
      ['print', 'Hardback'],
      ['print', 'Paperback'],
      ['ebook', 'EPUB'],
      ['audio', 'Audio download'],
    ]);
    expect(products[0]).toMatchObject({
      isbn13: '9781999900007',
      publicationDate: '2027-04-08',
      status: { code: '02', description: 'Forthcoming' },
      allowOnix: true,
      worldwide: true,
      heightMm: 216,
      pages: 192,
    });
    expect(products[0]?.prices).toContainEqual({
      amount: 20,
      currency: 'GBP',
      type: '02',
      qualifier: '05',
    });
    expect(products[2]?.heightMm).toBeNull();
  });

  it('says which parts it could not read instead of showing them empty', async () => {
    const expected = { evidenced: ['contract'], extended: [] }[profile];

    expect((await house.client.title(61401)).notRead).toEqual(expected);
  });

  it('finds the contract of a title by its number', async () => {
    const { contract, notRead } = await house.client.title(61404, 8103);

    expect(notRead).toEqual([]);
    expect(contract).toMatchObject({
      id: 8103,
      titleId: 61404,
      signedOn: '2026-02-10',
      manuscriptReceived: null,
      licensedRights: ['Volume', 'Ebook'],
    });
    expect(contract?.deliveries).toEqual([
      expect.objectContaining({ type: 'Manuscript', slippedTo: contract?.manuscriptRevised }),
    ]);
  });

  it("does not take another title's contract for its own", async () => {
    expect((await house.client.title(61404, 8101)).contract).toBeNull();
  });

  it('gives many contracts in one call, and leaves out those that are not there', async () => {
    house.sent.length = 0;
    await house.client.capabilities();
    const before = house.sent.length;

    const found = await house.client.contracts([8100, 8102, 9999, 8100]);

    expect(found.map(({ id, signedOn }) => [id, signedOn])).toEqual([
      [8100, '2025-11-03'],
      [8102, null],
    ]);
    expect(house.sent).toHaveLength(before + 1);
    await expect(
      house.client.contracts(Array.from({ length: 26 }, (_, at) => at + 1)),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('never asks for royalties', async () => {
    await house.client.title(61401, 8100);

    const asked = house.sent.map(({ request }) => String(request.body)).join('\n');
    expect(asked).not.toMatch(/authorCut|flatFee|royalt|internalText/i);
  });

  it('reads titles without their contract when the key may see none', async () => {
    const marketing = house.connect({ apiKey: 'aurora-marketing-000000000000004' });

    await expect(marketing.contracts([8100])).rejects.toMatchObject({ code: 'forbidden' });
    expect((await marketing.title(61401, 8100)).notRead).toEqual(['contract']);
  });

  it('says that a title is not there', async () => {
    await expect(house.client.title(1)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('finds a product by its ISBN', async () => {
    expect(await house.client.productByIsbn('9781999900014')).toMatchObject({
      titleId: 61401,
      format: 'Paperback',
    });
    expect(await house.client.productByIsbn('9780000000000')).toBeUndefined();
  });

  it('finds people and houses by a part of the name', async () => {
    expect(await house.client.contacts('aydin')).toEqual([
      {
        id: 501,
        name: 'Lena Aydin',
        keyNames: 'Aydin',
        kind: 'person',
        emails: ['lena@aydin.example'],
      },
    ]);
    expect(await house.client.contacts('northlight')).toMatchObject([{ kind: 'organisation' }]);
  });

  it('lists the stages, with their ids only where Consonance says them', async () => {
    const stages = await house.client.stages();

    expect(stages.map(({ name }) => name)).toContain('In production');
    expect(stages.every(({ id }) => (id === null) === (profile === 'evidenced'))).toBe(true);
  });

  it('gives the same hash until a fact of the title changes', async () => {
    const { hash } = await house.client.title(61405);
    house.clock.advance(60_000);
    expect((await house.client.title(61405)).hash).toBe(hash);

    const work = house.vendor.house.one('work', 61405);
    house.vendor.house.save('work', { ...work, audience: 'Adults' } as NonNullable<typeof work>);
    expect((await house.client.title(61405)).hash).not.toBe(hash);
  });
});
