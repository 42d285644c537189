import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect } from './connection';
import type { Client } from './everything';

const BOARD_MINUTES = 40020;

describe('whose rights count in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const addMember = (id: number, login: string, email: string) =>
    standIn.context.db
      .prepare("INSERT INTO member VALUES (?, 0, ?, 'A', 'B', ?, NULL, 0)")
      .run(id, login, email);

  it('finds a person by address, whatever its case', async () => {
    await expect(client.access.memberByEmail('Ann.Baker@Aurora-Press.example')).resolves.toEqual({
      id: 1001,
      login: 'ann.baker',
      name: 'Ann Baker',
      email: 'ann.baker@aurora-press.example',
    });
  });

  it.each(['baker@aurora-press.example', 'nobody@aurora-press.example'])(
    'takes nobody for %s',
    async (email) => {
      await expect(client.access.memberByEmail(email)).resolves.toBeUndefined();
    },
  );

  it('takes nobody when two have the address', async () => {
    addMember(1500, 'ann.other', 'ann.baker@aurora-press.example');

    await expect(
      client.access.memberByEmail('ann.baker@aurora-press.example'),
    ).resolves.toBeUndefined();
  });

  it('finds a person by login, not one whose login contains it', async () => {
    addMember(1500, 'ann.baker2', '');

    await expect(client.access.memberByLogin('ann.baker')).resolves.toMatchObject({ id: 1001 });
    await expect(client.access.memberByLogin('ann')).resolves.toBeUndefined();
    await expect(client.access.member(1500)).resolves.toMatchObject({ email: null });
  });

  it('does not look for a person without an address', async () => {
    await expect(client.access.memberByEmail('')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('tells what a reader may do', async () => {
    await expect(client.access.rights(40001, 1001)).resolves.toEqual(['see', 'see_contents']);
    await expect(client.access.rights(40001, 1004)).resolves.toContain('edit_permissions');
  });

  it('gives a reader no right to what was taken away', async () => {
    standIn.context.db.exec('DELETE FROM acl WHERE node = 40001 AND right_id = 1200');

    await expect(client.access.rights(40001, 1001)).resolves.toEqual([]);
  });

  it('gives nobody a right to what the account does not see', async () => {
    await expect(client.access.rights(BOARD_MINUTES, 1004)).resolves.toEqual([]);
  });
});
