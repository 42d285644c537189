import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect } from './connection';

describe('choosing in OpenText', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  afterAll(() => standIn.close());

  it('lists the folders that the account may see', async () => {
    const folders = await connect(standIn).folders(null);

    expect(folders.map(({ name }) => name)).toEqual([
      'Campaign records',
      'Campaign workspaces',
      'Contracts',
      'Controlled policies',
      'Title files',
    ]);
  });

  it('lists workspaces inside a folder', async () => {
    await expect(connect(standIn).folders(20030)).resolves.toEqual([
      { id: 20032, name: 'Salt and Starlings', hasChildren: true },
      { id: 20031, name: 'The Long Light', hasChildren: true },
    ]);
  });

  it('lists classifications, the trees only to look into', async () => {
    const store = connect(standIn);

    await expect(store.classifications(null)).resolves.toEqual([
      { id: 30000, name: 'Records classification', hasChildren: true, selectable: false },
      { id: 30100, name: 'Subjects', hasChildren: true, selectable: false },
    ]);
    await expect(store.classifications(30020)).resolves.toEqual([
      { id: 30022, name: 'Meeting minutes', hasChildren: false, selectable: true },
      { id: 30021, name: 'Policies', hasChildren: false, selectable: true },
    ]);
  });

  it('lists categories', async () => {
    await expect(connect(standIn).categories()).resolves.toEqual([
      { id: 9831, name: 'Contract data' },
      { id: 9833, name: 'Meeting record' },
      { id: 9832, name: 'Policy data' },
      { id: 9830, name: 'Publication facts' },
    ]);
  });

  it('describes the attributes of a category', async () => {
    const fields = await connect(standIn).categoryFields(20010, 9830);

    expect(
      fields.map(({ key, title, type, required, maxLength }) => [
        key,
        title,
        type,
        required,
        maxLength,
      ]),
    ).toEqual([
      ['9830_2', 'Title', 'string', true, 64],
      ['9830_3', 'Confluence page', 'string', true, 32],
      ['9830_4', 'Approved by', 'string', false, 64],
      ['9830_5', 'Approved on', 'date', false, null],
      ['9830_6', 'Department', 'string', false, 32],
    ]);
    expect(fields.at(-1)?.options).toEqual(['Marketing', 'Editorial', 'Legal', 'Sales']);
  });

  it('does not pretend to know what a set is', async () => {
    const fields = await connect(standIn).categoryFields(20050, 9831);

    expect(fields.map(({ type }) => type)).toEqual(['string', 'other', 'integer']);
  });

  it('lists retention schedules', async () => {
    await expect(connect(standIn).retentions()).resolves.toEqual([
      { name: 'MIN-5', title: 'Minutes, 5 years' },
      { name: 'MKT-7', title: 'Marketing approvals, 7 years' },
      { name: 'POL-10', title: 'Policies, 10 years' },
    ]);
  });

  it('reads through all pages of a long folder', async () => {
    const insert = standIn.context.db.prepare(
      `INSERT INTO node (parent, type, name, owner, created, modified, modified_by)
       VALUES (20012, 0, ?, 1000, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1000)`,
    );
    const allow = standIn.context.db.prepare('INSERT INTO acl VALUES (?, ?, ?, ?)');
    for (let index = 0; index < 230; index += 1) {
      const { lastInsertRowid } = insert.run(`Folder ${index}`);
      allow.run(lastInsertRowid, 'custom', 1100, '["see"]');
    }

    await expect(connect(standIn).folders(20012)).resolves.toHaveLength(230);
  });
});
