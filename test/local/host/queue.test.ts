import { startFixtureHost, type FixtureHost, type Probed } from './fixture-host';
import { someText, textWith } from './matchers';

const MINUTE = 60_000;

describe('async events, through unmodified @forge/events', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(async () => {
    // A new minute has a new allowance of events.
    await world.host.advance(MINUTE);
    world.host.reset();
  });
  afterAll(() => world.close());

  interface Event {
    body: { name: string; do?: string; times?: number; after?: number };
    delayInSeconds?: number;
    concurrency?: { key: string; limit: number };
  }

  const queue = (name: string, ...calls: unknown[][]): Promise<Probed> =>
    world.probe('queue', { queue: name, calls });
  const push = (...events: Event[]): Promise<Probed> => queue('work', ['push', events]);
  const jobOf = ({ ok }: Probed): string => (ok as { jobId: string }).jobId;
  const stats = async (job: string) => (await queue('work', ['getStats', job])).ok;

  /** "name:retries" of every run. */
  const ran = (): string[] =>
    world.host.kvs
      .dump()
      .filter(({ key }) => key.startsWith('ran:'))
      .map(({ key }) => key.slice(4));

  const run = (name: string) =>
    world.host.kvs.dump().find(({ key }) => key === `ran:${name}`)?.value as {
      at: number;
      eventId: string;
      event: string;
    };

  /** Invocations of the function that are not over. */
  const running = (name: string) =>
    world.host
      .calls()
      .filter(({ functionKey }) => functionKey === name)
      .filter(({ outcome }) => outcome === 'running');

  it('are delivered at once, with what was pushed', async () => {
    const job = jobOf(await push({ body: { name: 'a' } }, { body: { name: 'b' } }));
    await world.host.idle();

    expect(ran()).toEqual(['a:0', 'b:0']);
    expect(JSON.parse(run('a:0').event)).toEqual({
      body: { name: 'a' },
      queueName: 'work',
      jobId: job,
      eventId: someText,
    });
    expect(await stats(job)).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('wait for their delay by the local clock', async () => {
    await push({ body: { name: 'later' }, delayInSeconds: 900 });
    await world.host.advance(899_000);
    expect(ran()).toEqual([]);

    await world.host.advance(1000);
    expect(ran()).toEqual(['later:0']);
  });

  it('are delivered again when the function throws, with growing pauses', async () => {
    const job = jobOf(await push({ body: { name: 'a', do: 'throw', times: 2 } }));
    await world.host.idle();
    expect(ran()).toEqual(['a:0']);

    await world.host.advance(1000);
    expect(ran()).toEqual(['a:0', 'a:1']);
    await world.host.advance(1000);
    expect(ran()).toEqual(['a:0', 'a:1']);
    await world.host.advance(1000);
    expect(ran()).toEqual(['a:0', 'a:1', 'a:2']);
    expect(JSON.parse(run('a:1').event)).toMatchObject({
      retryContext: { retryCount: 1, retentionWindow: { startTime: someText } },
    });
    expect(run('a:2').eventId).toBe(run('a:0').eventId);
    expect(await stats(job)).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('are delivered again when the function asks for it, then, with its data', async () => {
    await push({ body: { name: 'a', do: 'later', times: 1, after: 120 } });
    await world.host.idle();
    await world.host.advance(119_000);
    expect(ran()).toEqual(['a:0']);

    await world.host.advance(1000);
    expect(JSON.parse(run('a:1').event)).toMatchObject({
      retryContext: { retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { turn: 0 } },
    });
  });

  it('are delivered again when the process crashes', async () => {
    await push({ body: { name: 'a', do: 'crash', times: 1 } });
    await world.host.idle();
    await world.host.advance(1000);

    expect(ran()).toEqual(['a:0', 'a:1']);
  });

  it('are delivered again when the function takes longer than the manifest allows', async () => {
    await queue('slow', ['push', { body: {} }]);
    await world.host.idle();
    await world.host.advance(1000);

    expect(await world.store(['get', 'slow'])).toMatchObject({
      ok: { retryCount: 1, retryReason: 'FUNCTION_TIME_OUT' },
    });
  });

  it('are dropped after 24 hours of failures', async () => {
    const job = jobOf(await push({ body: { name: 'a', do: 'throw', times: 1000 } }));
    await world.host.idle();
    expect(await stats(job)).toEqual({ success: 0, inProgress: 1, failed: 0 });
    for (let hour = 0; hour < 25; hour += 1) await world.host.advance(60 * MINUTE);

    expect(await stats(job)).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(world.host.waiting()).toEqual([]);
  });

  it.each([1, 2])('run at most %d at a time under a concurrency key', async (limit) => {
    const event = { body: {}, concurrency: { key: 'few', limit } };
    await queue('slow', ['push', [event, event, event]]);

    expect(running('slow-worker')).toHaveLength(limit);
    await world.host.idle();
    expect(running('slow-worker')).toHaveLength(0);
  });

  it('survive a restart of the host, also in the middle of their delivery', async () => {
    await push({ body: { name: 'later' }, delayInSeconds: 600 });
    await queue('slow', ['push', { body: {} }]);
    await world.restart();

    expect(world.host.waiting().map(({ moduleKey }) => moduleKey)).toEqual(['slow', 'work']);
    await world.host.advance(600_000);
    await world.host.advance(1000);
    expect(ran()).toEqual(['later:0']);
    expect(await world.store(['get', 'slow'])).toMatchObject({ ok: { retryCount: 1 } });
  });

  it('come twice when told so: at least once is all that is promised', async () => {
    world.host.faults.set({ duplicateEvents: 1 });
    await push({ body: { name: 'a' } });
    await world.host.idle();

    expect(world.host.calls().filter(({ functionKey }) => functionKey === 'worker')).toHaveLength(
      2,
    );
  });

  it('are cancelled while they wait', async () => {
    const job = jobOf(await push({ body: { name: 'a' }, delayInSeconds: 60 }));

    expect(await queue('work', ['cancel', job])).toEqual({ ok: null });
    await world.host.advance(MINUTE);
    expect(ran()).toEqual([]);
  });

  it.each([
    [
      'a queue without a consumer',
      () => queue('nobody', ['push', { body: {} }]),
      'No consumer listens',
    ],
    [
      '51 events',
      () => queue('work', ['push', Array.from({ length: 51 }, () => ({ body: {} }))]),
      '50',
    ],
    ['a delay of 901 seconds', () => push({ body: { name: 'a' }, delayInSeconds: 901 }), '900'],
    ['more than 200 KB', () => push({ body: { name: 'x'.repeat(201 * 1024) } }), '200'],
    ['an unknown job', () => queue('work', ['getStats', 'no-such-job']), 'no-such-job'],
  ])('refuse %s', async (_what, call, message) => {
    expect(await call()).toMatchObject({ error: { message: textWith(message) } });
  });

  it('number 500 a minute', async () => {
    const fifty = Array.from({ length: 50 }, (_, n) => ({
      body: { name: `n${n}` },
      delayInSeconds: 900,
    }));
    for (let tenth = 0; tenth < 10; tenth += 1) await push(...fifty);

    expect(await push({ body: { name: 'one more' } })).toMatchObject({
      error: { message: 'Too many requests.' },
    });
    await world.host.advance(MINUTE);
    expect(await push({ body: { name: 'one more' } })).toMatchObject({
      ok: { jobId: someText },
    });
  });

  it('fail to be pushed when the platform fails', async () => {
    world.host.faults.set({ failedPushes: 1 });

    expect(await push({ body: { name: 'a' } })).toMatchObject({
      error: { message: textWith('503') },
    });
    expect(await push({ body: { name: 'a' } })).toMatchObject({
      ok: { jobId: someText },
    });
  });
});
