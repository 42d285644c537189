import { codeOf, NOTICE_URL } from '../drives/drive-world';
import { NOTIFICATION_SECRET, startOneDriveWorld, type OneDriveWorld } from './world';

const DAY = 24 * 3_600_000;

let world: OneDriveWorld;
beforeEach(async () => {
  world = await startOneDriveWorld();
});
afterEach(() => world.standIn.close());

describe('a subscription', () => {
  const until = (days: number) => new Date(world.clock.now() + days * DAY);
  const watch = async (days: number) => {
    const made = await world.drive.watch(NOTICE_URL, until(days));
    return made as typeof made & { id: string; expiresAt: string };
  };

  it('lasts as long as Graph allows', async () => {
    const { expiresAt } = await watch(365);

    const days = (Date.parse(expiresAt) - world.clock.now()) / DAY;
    expect(days).toBeGreaterThan(29);
    expect(days).toBeLessThan(29.4);
  });

  it('is renewed when Graph asks for it, and then tells again', async () => {
    const order = await watch(1);
    await world.trouble('ask-reauthorisation');
    await world.settleNotices();
    const [notice] = world.hook.received.filter(({ body }) => body !== '');
    const incoming = world.drive.receive({
      method: 'POST',
      query: {},
      headers: {},
      body: String(notice?.body),
    });

    expect(incoming).toEqual({ kind: 'renew', subjects: [order.id] });
    await world.drive.renewWatch(order, until(2));
    await world.person('upload', { path: '/Archive', name: 'a.txt', text: 'a' });
    await world.settleNotices();
    expect(world.hook.received.at(-1)?.body).toContain('"changeType":"updated"');
  });

  it('that has ended is ordered anew', async () => {
    const order = await watch(1);
    world.clock.advance(2 * DAY);

    expect(await codeOf(world.drive.renewWatch(order, until(1)))).toBe('not-found');
  });

  it('is taken back, once and again', async () => {
    const order = await watch(1);

    expect(await world.drive.unwatch(order)).toBe('removed');
    expect(await world.drive.unwatch(order)).toBe('removed');
  });

  it('is not begun when our address does not answer as Graph wants it', async () => {
    world.hook.answer(() => new Response('hello'));

    expect(await codeOf(watch(1))).toBe('bad-request');
  });

  it('proves itself by the secret in every notice', () => {
    const body = (clientStates: string[]) =>
      JSON.stringify({
        value: clientStates.map((clientState) => ({ subscriptionId: 's', clientState })),
      });
    const receive = (text: string) =>
      world.drive.receive({ method: 'POST', query: {}, headers: {}, body: text }).kind;

    expect(receive(body([NOTIFICATION_SECRET]))).toBe('changed');
    expect(receive(body([NOTIFICATION_SECRET, 'guessed']))).toBe('refused');
  });

  it('answers a validation with the token as it was meant', () => {
    const token = 'Validation: a+b & <c>';
    const answer = world.drive.receive({
      method: 'POST',
      query: { validationToken: token },
      headers: {},
      body: '',
    });

    expect(answer).toMatchObject({
      kind: 'handshake',
      body: token,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });
});
