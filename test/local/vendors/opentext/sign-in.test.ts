import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, apiWith, ticketOf } from './api';

describe('signing in to Content Server', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => standIn.reset());
  afterAll(() => standIn.close());

  const signIn = (body: URLSearchParams | FormData | string, path = '/v1/auth') =>
    fetch(`${standIn.url}/otcs/cs.exe/api${path}`, {
      method: 'POST',
      body,
      headers: typeof body === 'string' ? { 'content-type': 'application/json' } : {},
    });
  const directory = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${standIn.url}/otds/otdsws${path}`, { method: 'POST', body, headers });

  it.each([
    ['no user name', { password: 'x' }, 500, 'Argument username is required'],
    [
      'a wrong password',
      { username: 'ann.baker', password: 'x' },
      401,
      'Invalid username/password specified',
    ],
    [
      'an unknown user',
      { username: 'evan.reyes', password: 'x' },
      401,
      'Invalid username/password specified',
    ],
    [
      'a user who has no password',
      { username: 'admin', password: '' },
      401,
      'Invalid username/password specified',
    ],
  ])('refuses %s', async (_, fields, status, error) => {
    const answer = await signIn(new URLSearchParams(fields));

    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  });

  it('takes a form with parts and a slash at the end', async () => {
    const form = new FormData();
    form.append('username', 'ann.baker');
    form.append('password', 'otcs-ann.baker');

    expect(await (await signIn(form, '/v1/auth/')).json()).toEqual({
      ticket: expect.any(String) as string,
    });
  });

  it('takes no JSON', async () => {
    const answer = await signIn(
      JSON.stringify({ username: 'ann.baker', password: 'otcs-ann.baker' }),
    );

    expect(answer.status).toBe(400);
  });

  it.each([
    ['no ticket', {}],
    ['a made-up ticket', { OTCSTicket: 'abc' }],
    ['a made-up token', { Authorization: 'Bearer abc' }],
  ])('refuses calls with %s', async (_, headers) => {
    const answer = await apiWith(standIn, headers)('GET /v1/auth');

    expect([answer.status, answer.body]).toEqual([401, { error: 'Authentication Required' }]);
  });

  it('keeps several tickets of one user alive until their own end', async () => {
    const first = await ticketOf(standIn, 'ann.baker', 'otcs-ann.baker');
    standIn.context.clock.advance(20 * 60_000);
    const second = await ticketOf(standIn, 'ann.baker', 'otcs-ann.baker');
    const statusOf = async (ticket: string) =>
      (await apiWith(standIn, { OTCSTicket: ticket })('GET /v1/auth')).status;
    expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);

    standIn.context.clock.advance(11 * 60_000);

    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200]);
  });

  it('sends a fresh ticket with every success, and none with a refusal', async () => {
    const api = await apiAs(standIn, 'ann.baker');

    const fresh = (await api('GET /v1/auth')).headers.get('otcsticket');

    expect(
      (await apiWith(standIn, { OTCSTicket: String(fresh) })('GET /v1/auth')).body,
    ).toMatchObject({
      data: { id: 1001 },
    });
    expect((await api('GET /v2/nodes/7')).headers.get('otcsticket')).toBeNull();
  });

  it('forgets the tickets of who signs out', async () => {
    const api = await apiAs(standIn, 'ann.baker');
    await api('DELETE /v1/auth');

    expect((await api('GET /v1/auth')).status).toBe(401);
  });

  it('takes tickets of Directory Services', async () => {
    const body = JSON.stringify({ userName: 'ben.okafor', password: 'otcs-ben.okafor' });
    const answer = await directory('/rest/authentication/credentials', body);
    const { ticket } = (await answer.json()) as { ticket: string };

    expect((await apiWith(standIn, { OTDSTicket: ticket })('GET /v1/auth')).body).toMatchObject({
      data: { name: 'ben.okafor' },
    });
  });

  it.each([
    ['in the form', { client_id: 'imprimatur-oauth', client_secret: 'otds-secret-0001' }, {}],
    ['in the header', {}, { Authorization: `Basic ${btoa('imprimatur-oauth:otds-secret-0001')}` }],
  ])('gives tokens to a client that names itself %s', async (_, fields, headers) => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      ...fields,
    });
    const answer = await directory('/oauth2/token', form, headers);
    const { access_token } = (await answer.json()) as { access_token: string };

    const me = await apiWith(standIn, { Authorization: `Bearer ${access_token}` })('GET /v1/auth');

    expect(me.body).toMatchObject({ data: { name: 'imprimatur' } });
    expect(me.headers.get('otcsticket')).not.toBeNull();
  });

  it('refuses a client with another secret', async () => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'imprimatur-oauth',
    });
    const answer = await directory('/oauth2/token', form);

    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: 'invalid_client', error_description: 'Client authentication failed' },
    ]);
  });

  it('says without a ticket that it is there', async () => {
    expect((await apiWith(standIn, {})('GET /v1/ping')).status).toBe(200);
  });

  it('answers addresses that nobody gave evidence for loudly', async () => {
    const api = await apiAs(standIn, 'ann.baker');

    expect((await api('GET /v9/nodes')).status).toBe(501);
  });
});
