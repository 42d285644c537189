import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect, filedIn, POLICIES, recordDraft, sendTo } from './connection';
import { set } from './everything';

const SIGN_IN = '/otcs/cs.exe/api/v1/auth';

describe('signing in to OpenText', () => {
  let standIn: StandIn;
  beforeEach(async () => (standIn = await startOpenText()));
  afterEach(() => standIn.close());

  const signIns = () =>
    standIn.context.log.lines().filter(({ path, method }) => path === SIGN_IN && method === 'POST');
  const endAllTickets = () => standIn.context.db.exec('DELETE FROM ticket');

  it('makes no call before the first operation', () => {
    connect(standIn);

    expect(standIn.context.log.lines()).toEqual([]);
  });

  it('signs in once for calls that begin together', async () => {
    const store = connect(standIn);

    await Promise.all([store.folders(null), store.classifications(null), store.retentions()]);

    expect(signIns()).toHaveLength(1);
  });

  it('signs in again and repeats a write when the ticket has ended', async () => {
    const store = connect(standIn);
    await store.folders(null);
    endAllTickets();

    await store.create(recordDraft({ folderId: POLICIES }));

    expect(signIns()).toHaveLength(2);
    expect(filedIn(standIn, POLICIES)).toHaveLength(1);
  });

  it('stays signed in by the fresh tickets that answers bring', async () => {
    const store = connect(standIn);
    for (const folder of [20010, 20020, 20030, 20040]) {
      await store.folders(folder);
      standIn.context.clock.advance(20 * 60_000);
    }

    expect(signIns()).toHaveLength(1);
  });

  it('gives up when a new ticket is refused as well', async () => {
    const store = connect(standIn);
    const refusal = { error: 'Authentication Required' };
    standIn.fail({
      kind: 'status',
      status: 401,
      body: refusal,
      route: 'GET /otcs/cs.exe/api/v2/volumes/:type',
    });

    await expect(store.folders(null)).rejects.toMatchObject({ code: 'unauthorised' });

    expect(signIns()).toHaveLength(2);
  });

  it('takes a maintenance page at the sign-in for a server that is down', async () => {
    standIn.fail({ kind: 'html', status: 200, route: `POST ${SIGN_IN}`, times: 1 });
    const store = connect(standIn);

    await expect(store.folders(null)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.folders(null)).resolves.not.toEqual([]);
  });

  it('says that the password is wrong', async () => {
    const store = connect(standIn, { secrets: { username: 'imprimatur', password: 'no' } });

    await expect(store.folders(null)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it('says that no password is set', async () => {
    await expect(connect(standIn, { secrets: {} }).folders(null)).rejects.toMatchObject({
      code: 'not-configured',
    });
  });

  it('signs in as a client of Directory Services', async () => {
    const store = connect(standIn, {
      config: { auth: 'oauth', otdsUrl: 'https://otds.aurora-press.example/' },
      secrets: { clientId: 'imprimatur-oauth', clientSecret: 'otds-secret-0001' },
    });
    await store.create(recordDraft({ folderId: POLICIES }));
    endAllTickets();

    await expect(
      store.find('confluence_5f1c2e7a_98301', recordDraft({ folderId: POLICIES })),
    ).resolves.toBe(40035);

    expect(signIns()).toEqual([]);
  });

  describe('with a password of Directory Services', () => {
    const OTDS = 'POST /otds/otdsws/rest/authentication/credentials';
    const config = { auth: 'otds', otdsUrl: 'https://otds.aurora-press.example' } as const;
    const sentTickets = (url: string, headers: Record<string, string>) =>
      [
        new URL(url).pathname,
        Object.keys(headers).filter((name) => /^OT.STicket$/.test(name)),
      ].flat();

    it("takes a ticket of Content Server's own for that of Directory Services", async () => {
      const sent: string[][] = [];
      const store = connect(standIn, {
        config,
        send: (url, request) => {
          sent.push(sentTickets(url, request.headers));
          return sendTo(standIn)(url, request);
        },
      });
      await store.retentions();

      expect(sent).toEqual([
        ['/otdsws/rest/authentication/credentials'],
        ['/otcs/cs.exe/api/v1/auth', 'OTDSTicket'],
        ['/otcs/cs.exe/api/v2/rsis', 'OTCSTicket'],
      ]);
    });

    it('goes on with the first ticket where the server brings no other', async () => {
      set(standIn, 'fresh-tickets', 'off');
      const store = connect(standIn, { config });
      await store.folders(null);
      endAllTickets();

      await expect(store.folders(null)).resolves.not.toEqual([]);
    });

    it('says that the password is wrong', async () => {
      const secrets = { username: 'imprimatur', password: 'no' };

      await expect(connect(standIn, { config, secrets }).folders(null)).rejects.toMatchObject({
        code: 'unauthorised',
      });
    });

    it.each([
      [
        { kind: 'status', status: 200, body: { ticket: null, failureReason: 'Locked' } },
        'unauthorised',
      ],
      [{ kind: 'status', status: 404 }, 'wrong-address'],
      [{ kind: 'html', status: 200 }, 'unavailable'],
    ] as const)('takes %j for %s', async (fault, code) => {
      standIn.fail({ ...fault, route: OTDS, times: 1 });

      await expect(connect(standIn, { config }).folders(null)).rejects.toMatchObject({ code });
    });

    it('says that the address of Directory Services is missing', async () => {
      const without = { auth: 'otds' } as const;

      await expect(connect(standIn, { config: without }).folders(null)).rejects.toMatchObject({
        code: 'not-configured',
      });
    });
  });

  it('says that the client secret is wrong', async () => {
    const store = connect(standIn, {
      config: { auth: 'oauth', otdsUrl: 'https://otds.aurora-press.example' },
      secrets: { clientId: 'imprimatur-oauth', clientSecret: 'wrong' },
    });

    await expect(store.folders(null)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it.each([
    'https://ecm.aurora-press.example/otcs/cs.exe/',
    'https://ecm.aurora-press.example/otcs/cs.exe/api',
    'https://ecm.aurora-press.example/otcs/cs.exe/api/v2/',
    'https://ecm.aurora-press.example/otcs/cs.exe/app',
    ' https://ecm.aurora-press.example/otcs/cs.exe/app/nodes/2000?x=1',
  ])('understands the address %s', async (baseUrl) => {
    await expect(connect(standIn, { config: { baseUrl } }).folders(null)).resolves.not.toEqual([]);
  });

  it.each(['http://ecm.aurora-press.example/otcs', 'https://user@ecm.example/x', 'ecm.example'])(
    'refuses the address %s',
    (baseUrl) => {
      expect(() => connect(standIn, { config: { baseUrl } })).toThrow('wrong-address');
    },
  );
});
