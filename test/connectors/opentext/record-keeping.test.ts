import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { CAMPAIGNS, connect, recordDraft } from './connection';
import { all, firstOf, set, type Client } from './everything';

describe('keeping records in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  it('knows classification, retention and holds of a record', async () => {
    await expect(client.keeping.facts(21021)).resolves.toEqual({
      classification: { id: 30011, name: 'Campaign approvals' },
      official: false,
      status: 'ACTIVE',
      recordDate: '2026-03-12',
      retention: { rule: 'MKT-7', end: '2033-03-12', disposition: 'Destroy' },
      holds: [{ id: 1, name: 'Litigation Brightwater 2026', type: 'LEGAL', active: true }],
    });
  });

  it('knows that a document is no record', async () => {
    await expect(client.keeping.facts(40022)).resolves.toMatchObject({
      classification: null,
      retention: null,
    });
  });

  it('finds no record where Records Management is not installed', async () => {
    set(standIn, 'records-management', 'off');

    await expect(client.keeping.facts(40001)).resolves.toMatchObject({
      classification: null,
      holds: [],
    });
    await expect(client.keeping.holds()).rejects.toMatchObject({ code: 'not-configured' });
  });

  it('makes a record official, which then refuses changes', async () => {
    await client.keeping.ensureOfficial(40001);
    await client.keeping.ensureOfficial(40001);

    await expect(client.keeping.facts(40001)).resolves.toMatchObject({ official: true });
    await expect(client.ensureVersion(40001, recordDraft())).rejects.toMatchObject({
      code: 'refused',
    });
    set(standIn, 'official-refuses', 'off');
    await expect(client.ensureVersion(40001, recordDraft())).resolves.toBe(4);
  });

  it('does not make official what is no record', async () => {
    await expect(client.keeping.ensureOfficial(40022)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('lists holds, suspended ones as such, and places one', async () => {
    standIn.context.db.exec('UPDATE hold SET active = 0');
    await client.keeping.ensureHeld(40001, 1);
    await client.keeping.ensureHeld(40001, 1);

    await expect(client.keeping.holds()).resolves.toMatchObject([{ id: 1, active: false }]);
    // Suspended, it protects nothing.
    await client.arranging.remove(40001);
    await expect(client.documents.item(40001)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refers from one record to another, once', async () => {
    const reference = { type: 'SUPERSEDES', otherId: 40002, comment: 'New edition' };
    await client.keeping.ensureReference(40001, reference);
    await client.keeping.ensureReference(40001, reference);

    await expect(client.keeping.references(40001)).resolves.toEqual([reference]);
    await expect(
      client.keeping.ensureReference(40001, { ...reference, type: 'KNOWS' }),
    ).rejects.toMatchObject({ code: 'bad-request' });
    await expect(client.keeping.referenceTypes()).resolves.toContainEqual({
      code: 'SUPERSEDES',
      description: 'Supersedes',
    });
  });

  it('offers the codes of record fields', async () => {
    await expect(client.keeping.codes()).resolves.toMatchObject({
      status: [{ code: 'ACTIVE' }, { code: 'CLOSED' }],
    });
  });

  it('adds plain classifications and keeps the others', async () => {
    await client.keeping.ensureClasses(40001, [30101]);
    await client.keeping.ensureClasses(40001, [30102]);

    await expect(client.keeping.classes(40001)).resolves.toEqual([
      { id: 30101, name: 'Fiction' },
      { id: 30102, name: 'Non-fiction' },
    ]);
    await expect(client.keeping.facts(40001)).resolves.toMatchObject({
      classification: { id: 30021 },
    });
  });

  it('reads categories with names, lists and rows', async () => {
    await expect(client.keeping.categories(21030)).resolves.toEqual([
      {
        id: 9833,
        name: 'Meeting record',
        values: [
          { key: '9833_2', name: 'Meeting date', value: '2026-09-03' },
          { key: '9833_3', name: 'Attendees', value: ['Ann Baker', 'Ben Okafor'] },
          { key: '9833_4_1_2', name: 'Decision', value: 'The film is moved to December.' },
          { key: '9833_4_1_3', name: 'Decided by', value: 'Ben Okafor' },
          { key: '9833_5_1_2', name: 'Action', value: 'Tell the cinemas' },
          { key: '9833_5_1_3', name: 'Owner', value: 'Ann Baker' },
          { key: '9833_5_1_4', name: 'Due', value: '2026-09-10' },
        ],
      },
    ]);
  });

  const meeting = (decisions: string[]) => ({
    id: 9833,
    values: { '9833_2': '2026-11-26', '9833_3': ['Ann Baker'] },
    sets: { '9833_4': decisions.map((decision) => ({ '2': decision })) },
  });
  const decisionsOf = async (nodeId: number) =>
    (await client.keeping.categories(nodeId))
      .flatMap(({ values }) => values)
      .filter(({ name }) => name === 'Decision')
      .map(({ value }) => value);

  it('files rows, and leaves none of those that went', async () => {
    await client.keeping.ensureCategoryEntry(40022, meeting(['One', 'Two', 'Three']));
    await client.keeping.ensureCategoryEntry(40022, meeting(['Only']));

    await expect(decisionsOf(40022)).resolves.toEqual(['Only']);
  });

  it('writes a category only when it differs', async () => {
    await client.keeping.ensureCategoryEntry(40022, meeting(['One']));
    const before = standIn.context.db.prepare('SELECT count(*) AS rows FROM audit').get();
    await client.keeping.ensureCategoryEntry(40022, meeting(['One']));

    expect(standIn.context.db.prepare('SELECT count(*) AS rows FROM audit').get()).toEqual(before);
  });

  it.each([
    [{ '9833_2': 'yesterday' }, 'bad-request'],
    [{ '9833_9': 'x' }, 'bad-request'],
    [{ '9833_3': ['x'.repeat(65)] }, 'bad-request'],
    [{ '9833_3': ['Ann Baker'] }, 'bad-request'],
  ])('says that the server does not take %j', async (values, code) => {
    const entry = { id: 9833, values };

    await expect(client.keeping.ensureCategoryEntry(40022, entry)).rejects.toMatchObject({ code });
  });

  it('describes lists and rows of a category', async () => {
    const fields = await client.categoryFields(CAMPAIGNS, 9833);

    expect(fields.map(({ key, type, multiple }) => [key, type, multiple])).toEqual([
      ['9833_2', 'date', false],
      ['9833_3', 'string', true],
      ['9833_4', 'other', false],
      ['9833_5', 'other', false],
    ]);
    expect(fields[3]?.columns.map(({ key, title, type }) => [key, title, type])).toEqual([
      ['9833_5_x_2', 'Action', 'string'],
      ['9833_5_x_3', 'Owner', 'string'],
      ['9833_5_x_4', 'Due', 'date'],
    ]);
  });

  it('tells the history of an item, oldest first, and goes on later', async () => {
    await client.keeping.ensureHeld(40001, 1);
    const first = await firstOf(client.keeping.audit(40001, { size: 1 }));
    const rest = await all(client.keeping.audit(40001, { cursor: first.cursor }));

    expect(first.items).toMatchObject([{ event: 'Create', memberId: 1003 }]);
    expect(rest).toMatchObject([{ event: 'Hold Applied', memberId: 1100 }]);
    await expect(all(client.keeping.audit(40001, { to: '2025-01-01' }))).resolves.toHaveLength(1);
  });
});
