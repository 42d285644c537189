import { startFixtureHost, type FixtureHost } from './fixture-host';

describe('events of the product', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  beforeEach(() => world.host.reset());
  afterAll(() => world.close());

  const updated = (title: string) => ({
    eventType: 'avi:confluence:updated:page',
    selfGenerated: true,
    content: { id: '1', title },
  });
  const value = async (key: string) => (await world.store(['get', key])).ok;

  it('reach the triggers that listen to them, as they are', async () => {
    world.product.emit(updated('A page'));
    world.product.emit({ eventType: 'avi:confluence:created:page' });
    await world.host.idle();

    expect(await value('page-event')).toEqual(updated('A page'));
    expect(await value('page-tries')).toBe(1);
  });

  it('are repeated when the trigger asks for it', async () => {
    world.product.emit(updated('Retry'));
    await world.host.idle();
    await world.host.advance(30_000);
    expect(await value('page-tries')).toBe(2);

    await world.host.advance(30_000);
    await world.host.advance(30_000);
    expect(await value('page-tries')).toBe(3);
  });

  it('are repeated four times when the trigger fails, then dropped', async () => {
    world.product.emit(updated('Broken'));
    for (let minute = 0; minute < 10; minute += 1) await world.host.advance(60_000);

    expect(await value('page-tries')).toBe(5);
    expect(world.host.waiting()).toEqual([]);
  });
});

describe('scheduled triggers and web triggers', () => {
  let world: FixtureHost;
  beforeAll(async () => {
    world = await startFixtureHost();
  });
  afterAll(() => world.close());

  const ticks = async () => (await world.store(['get', 'ticks'])).ok;

  it('run five minutes after the installation, then every interval, on the local clock', async () => {
    await world.host.advance(299_000);
    expect(await ticks()).toBeNull();
    await world.host.advance(1000);
    expect(await ticks()).toBe(1);
    await world.host.advance(300_000);
    expect(await ticks()).toBe(2);
  });

  it('run when somebody asks for it', async () => {
    const before = Number(await ticks());

    expect(await world.host.runSchedule('tick')).toEqual({ ok: true, body: { statusCode: 204 } });
    expect(await ticks()).toBe(before + 1);
    expect(await world.store(['get', 'tick'])).toMatchObject({
      ok: { context: { moduleKey: 'tick', cloudId: world.product.cloudId } },
    });
  });

  it('give a web trigger an address that stays, and hand on what comes in', async () => {
    const { ok: url } = await world.probe('webTrigger', { key: 'hook' });
    expect((await world.probe('webTrigger', { key: 'hook' })).ok).toBe(url);

    const answer = await fetch(`${String(url)}?a=1&a=2`, {
      method: 'POST',
      body: 'raw body',
      headers: { 'x-signature': 'abc' },
    });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-probe')).toBe('one, two');
    expect(await answer.json()).toMatchObject({
      method: 'POST',
      body: 'raw body',
      headers: { 'x-signature': ['abc'] },
      queryParameters: { a: ['1', '2'] },
      context: { cloudId: world.product.cloudId },
    });
  });

  it('answer what a static web trigger declares', async () => {
    const answer = await fetch(String(world.host.webTriggerUrl('fixed')));

    expect([answer.status, await answer.text()]).toEqual([202, 'taken']);
  });

  it('know no address that was not given out', async () => {
    expect((await fetch(`${world.host.resourceOrigin}/x1/guessed`)).status).toBe(404);
    expect(await world.probe('webTrigger', { key: 'nope' })).toMatchObject({
      error: { name: 'Error' },
    });
  });
});
