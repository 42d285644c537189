import { openHouse, PROFILES, type House } from './house';

const LINK = { url: 'https://aurora-press.atlassian.net/wiki/x/98310', note: 'Retrospective' };

describe.each(PROFILES)('writing to a Consonance that is %s', (profile) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(profile);
  });
  afterEach(() => house.vendor.close());

  const stageOf = (id: number) => house.vendor.house.one('work', id)?.stageId;
  const linksOf = (id: number) => house.vendor.house.one('product', id)?.webLinks;

  it('moves a title to another stage', async () => {
    const outcome = await house.client.moveStage(
      61404,
      { id: 5, name: 'In production' },
      'Editing',
      'decision-7',
    );

    expect(outcome).toEqual({ kind: 'moved', stage: 'In production' });
    expect(stageOf(61404)).toBe(5);
  });

  it('writes nothing when the title is there already', async () => {
    const to = { id: 5, name: 'In production' };
    await house.client.moveStage(61404, to, 'Editing', 'decision-7');

    expect(await house.client.moveStage(61404, to, 'Editing', 'decision-7')).toEqual({
      kind: 'already-there',
      stage: 'In production',
    });
    expect(house.mutations()).toEqual(['updateWork']);
  });

  it('writes nothing when somebody moved the title meanwhile', async () => {
    const to = { id: 5, name: 'In production' };

    expect(await house.client.moveStage(61401 + 5, to, 'Editing', 'x')).toMatchObject({
      kind: 'already-there',
    });
    expect(await house.client.moveStage(61409, to, 'Editing', 'x')).toEqual({
      kind: 'moved-meanwhile',
      stage: 'Printing',
    });
    expect(house.mutations()).toEqual([]);
  });

  it.each([1, 2, 3])('understands business errors of shape %i', async (shape) => {
    house.vendor.house.set('errorShape', shape);

    await expect(
      house.client.moveStage(61404, { id: 99, name: 'Nowhere' }, undefined, 'x'),
    ).rejects.toMatchObject({ code: 'refused', shouldRetry: false });
    expect(stageOf(61404)).toBe(4);
  });

  it('is told when the key may not write', async () => {
    const reader = house.connect({ apiKey: 'aurora-readonly-0000000000000002' });

    await expect(
      reader.moveStage(61404, { id: 5, name: 'In production' }, undefined, 'x'),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect(stageOf(61404)).toBe(4);
  });

  it('sets one date, leaves the other, and empties one', async () => {
    const changed = await house.client.setProductDates(
      94_700,
      { publicationDate: '2027-05-06' },
      'x',
    );
    expect([changed.publicationDate, changed.plannedDate]).toEqual(['2027-05-06', '2027-04-08']);

    await house.client.setProductDates(94_700, { plannedDate: null }, 'x');
    expect(house.vendor.house.one('product', 94_700)).toMatchObject({
      publicationDate: '2027-05-06',
      plannedDate: null,
    });
    await expect(
      house.client.setProductDates(94_700, { plannedDate: 'soon' }, 'x'),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('corrects subject codes, and lets nothing but codes through', async () => {
    await house.client.setSubjects(61407, { bisac: ['FIC019000'] }, 'x');

    expect(house.vendor.house.one('work', 61407)?.subjects.map(({ code }) => code)).toEqual([
      'FBA',
      'FIC019000',
    ]);
    await expect(
      house.client.setSubjects(61407, { thema: ['internal note'] }, 'x'),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('links a page once, and keeps the link out of ONIX', async () => {
    const link = await house.client.ensureWebLink(94_700, LINK, 'retro-1');
    const again = await house.client.ensureWebLink(94_700, LINK, 'retro-1');

    expect(link).toMatchObject({ ...LINK, inOnix: false });
    expect(again).toEqual(link);
    expect(linksOf(94_700)).toEqual([expect.objectContaining({ includeInOnix: false })]);
    expect(house.mutations()).toEqual(['createWebLink']);
  });

  it('finds the link of an attempt whose answer was lost', async () => {
    await house.client.capabilities();
    house.vendor.fail({ kind: 'reset-after', route: 'POST /graphql', times: 2 });
    await expect(house.client.ensureWebLink(94_700, LINK, 'retro-1')).rejects.toMatchObject({
      shouldRetry: true,
    });
    house.vendor.context.faults.clear();

    await house.client.ensureWebLink(94_700, LINK, 'retro-1');
    await house.client.ensureWebLink(94_700, LINK, 'retro-1');

    expect(linksOf(94_700)).toHaveLength(1);
  });

  it('takes out of ONIX what somebody put there', async () => {
    await house.client.ensureWebLink(94_700, LINK, 'x');
    const product = house.vendor.house.one('product', 94_700);
    house.vendor.house.save('product', {
      ...product,
      webLinks: product?.webLinks.map((link) => ({ ...link, includeInOnix: true })),
    } as NonNullable<typeof product>);

    expect(await house.client.ensureWebLink(94_700, LINK, 'x')).toMatchObject({ inOnix: false });
    expect(linksOf(94_700)).toHaveLength(1);
  });

  it('removes a link that would go to retailers all the same, and says so', async () => {
    house.vendor.house.set('onixAnyway', 1);

    await expect(house.client.ensureWebLink(94_700, LINK, 'x')).rejects.toMatchObject({
      code: 'refused',
    });
    expect(linksOf(94_700)).toEqual([]);
  });

  it('links nothing but https addresses', async () => {
    await expect(
      house.client.ensureWebLink(94_700, { ...LINK, url: 'javascript:alert(1)' }, 'x'),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('adds a delivery date to a contract once', async () => {
    const gate = { type: 'Gate: cover signed off', due: '2027-01-15' };
    await house.client.ensureDeliveryDate(8100, gate, 'x');
    await house.client.ensureDeliveryDate(8100, gate, 'x');

    const types = house.vendor.house.one('contract', 8100)?.deliveries.map(({ type }) => type);
    expect(types).toEqual(['Manuscript', 'Gate: cover signed off']);
  });

  it('may have written when the answer is lost, cut or unreadable', async () => {
    const faults = [
      { kind: 'reset-after' },
      { kind: 'status-after', status: 500 },
      { kind: 'cut' },
    ] as const;
    await house.client.capabilities();
    for (const fault of faults) {
      house.vendor.fail({ ...fault, times: 1 });
      await expect(
        house.client.setProductDates(94_700, { plannedDate: '2027-06-01' }, 'x'),
      ).rejects.toMatchObject({ code: 'outcome-unknown', shouldRetry: true });
    }
    expect(house.vendor.house.one('product', 94_700)?.plannedDate).toBe('2027-06-01');
  });

  it('never sends a text that goes to retailers', async () => {
    await house.client.ensureWebLink(94_700, LINK, 'x');
    await house.client.setProductDates(94_700, { plannedDate: '2027-06-01' }, 'x');
    await house.client.setSubjects(61401, { thema: ['FBA'] }, 'x');
    await house.client.moveStage(61401, { id: 6, name: 'Printing' }, undefined, 'x');

    const inputs = house.inputs().flatMap(Object.keys);
    expect([...new Set(inputs)].toSorted()).toEqual([
      'clientMutationId',
      'id',
      'includeInOnix',
      'link',
      'note',
      'plannedPublicationDate',
      'productId',
      'projectStageId',
      'role',
      'themas',
    ]);
  });
});

describe('to-dos and notes', () => {
  it('are kept in Confluence where Consonance does not offer them', async () => {
    const house = await openHouse('evidenced');
    const toDo = { name: 'Brief the designer', due: null, milestone: false };

    const attempts = await Promise.allSettled([
      house.client.toDos(61401),
      house.client.ensureToDo(61401, toDo, 'x'),
      house.client.completeToDo(300, true, 'x'),
      house.client.ensureNote(61401, 'Decided', 'x'),
    ]);

    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'refused' } });
    }
    expect(house.sent).toHaveLength(1);
    await house.vendor.close();
  });

  it('are read, made once and ticked where it does', async () => {
    const house = await openHouse('extended');
    house.vendor.house.set('pageCap', 2);
    const toDo = { name: 'Brief the designer', due: '2026-12-01', milestone: true };

    const made = await house.client.ensureToDo(61401, toDo, 'x');
    expect(await house.client.ensureToDo(61401, toDo, 'x')).toEqual(made);
    expect(await house.client.toDos(61401)).toHaveLength(6);
    expect(await house.client.completeToDo(made.id, true, 'x')).toMatchObject({
      ...toDo,
      completedOn: '2026-11-21',
    });
    await house.client.ensureNote(61401, 'Approved on page 98310', 'd-1');
    await house.client.ensureNote(61401, 'Approved on page 98310', 'd-1');
    expect(house.vendor.house.all('note').map(({ text }) => text)).toEqual([
      'Approved on page 98310\n[d-1]',
    ]);
    await house.vendor.close();
  });

  it('are not done while another one blocks them', async () => {
    const house = await openHouse('extended');

    await expect(house.client.completeToDo(304, true, 'x')).rejects.toMatchObject({
      code: 'refused',
    });
    await house.vendor.close();
  });
});
