import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { opentext } from '../../../src/connectors/opentext';
import { connect, sendTo } from './connection';

describe('the check of an OpenText connection', () => {
  let standIn: StandIn;
  beforeEach(async () => (standIn = await startOpenText()));
  afterEach(() => standIn.close());

  const set = (key: string, value: string) =>
    standIn.context.db.prepare('INSERT INTO setting VALUES (?, ?)').run(key, value);
  const warningsWith = async (config: Parameters<typeof connect>[1] = {}) =>
    (await opentext.check(connect(standIn, config))).warnings;

  it('names the account and the version', async () => {
    const config = { folderId: '20010', classificationId: '30011' };

    await expect(opentext.check(connect(standIn, { config }))).resolves.toEqual({
      account: 'imprimatur',
      version: '26.1',
      warnings: [],
    });
  });

  it('writes nothing', async () => {
    await opentext.check(connect(standIn, { config: { folderId: '20010' } }));

    const writes = standIn.context.log.lines().filter(({ method }) => method !== 'GET');
    expect(writes.map(({ path }) => path)).toEqual(['/otcs/cs.exe/api/v1/auth']);
  });

  it.each([
    ['a folder that it may not see', { folderId: '20060' }, 'folder-not-visible'],
    ['a folder that is not there', { folderId: '7' }, 'folder-not-visible'],
    ['a classification that is not there', { classificationId: '7' }, 'classification-not-visible'],
  ])('warns of %s', async (_, config, code) => {
    await expect(warningsWith({ config })).resolves.toMatchObject([{ code }]);
  });

  it('warns of a folder that it may only read', async () => {
    const secrets = { username: 'ann.baker', password: 'otcs-ann.baker' };

    await expect(warningsWith({ secrets, config: { folderId: '20010' } })).resolves.toEqual([
      { code: 'folder-not-writable', subject: 'Campaign records' },
    ]);
  });

  it('warns of a server without Records Management', async () => {
    set('records-management', 'off');

    await expect(warningsWith()).resolves.toEqual([{ code: 'records-management-missing' }]);
  });

  it('reads records without Records Management all the same', async () => {
    set('records-management', 'off');

    await expect(connect(standIn).read(40001)).resolves.toMatchObject({
      number: '40001',
      classification: null,
      retentionEnd: null,
    });
  });

  it("warns of a server's clock that is wrong", async () => {
    set('clock-skew-seconds', '600');

    await expect(warningsWith()).resolves.toMatchObject([{ code: 'clock-skew' }]);
  });

  it.each([
    [
      'a classification that only holds others',
      { classificationId: '30000' },
      'Records classification',
    ],
    ['a folder in place of a classification', { classificationId: '20010' }, 'Campaign records'],
  ])('warns of %s', async (_, config, subject) => {
    await expect(warningsWith({ config })).resolves.toEqual([
      { code: 'classification-not-managed', subject },
    ]);
  });

  it('warns of an account that sees everything', async () => {
    standIn.context.db.exec('UPDATE member SET privileged = 1 WHERE id = 1100');

    await expect(warningsWith()).resolves.toEqual([{ code: 'account-is-administrator' }]);
  });

  it('warns of a sign-in that ends soon', async () => {
    set('ticket-minutes', '5');

    await expect(warningsWith()).resolves.toEqual([
      { code: 'session-too-short', subject: '300 s' },
    ]);
  });

  it('warns of an account that cannot look up people', async () => {
    standIn.failNext('GET /otcs/cs.exe/api/v2/members', {
      status: 403,
      body: { error: 'You do not have permission.' },
    });

    await expect(warningsWith()).resolves.toEqual([{ code: 'members-not-visible' }]);
  });

  it('names a wrong password', async () => {
    const client = connect(standIn, { secrets: { username: 'imprimatur', password: 'x' } });

    await expect(opentext.check(client)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it.each([
    ['the portal instead of the API', 'https://ecm.aurora-press.example'],
    ['a page with status 200', 'https://ecm.aurora-press.example/portal'],
  ])('names an address that is %s', async (_, baseUrl) => {
    standIn.fail({ kind: 'html', status: 200, route: 'GET /portal/api/v1/ping' });
    standIn.fail({ kind: 'html', status: 404, route: 'GET /api/v1/ping' });

    await expect(opentext.check(connect(standIn, { config: { baseUrl } }))).rejects.toMatchObject({
      code: 'wrong-address',
    });
  });

  it('names a host that does not exist', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const send = () => Promise.reject(new TypeError('fetch failed', { cause }));

    await expect(opentext.check(connect(standIn, { send }))).rejects.toMatchObject({
      code: 'wrong-address',
    });
  });

  it('names a server that is down', async () => {
    standIn.fail({ kind: 'reset' });

    await expect(opentext.check(connect(standIn, { send: sendTo(standIn) }))).rejects.toMatchObject(
      { code: 'unavailable' },
    );
  });
});
