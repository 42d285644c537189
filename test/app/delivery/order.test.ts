import { createEngineWorld, MINUTE, type EngineWorld } from '../../support/engine-world';
import { linkId } from '../../../src/domain/delivery-id';

describe('deliveries of the same thing', () => {
  let world: EngineWorld;
  const owe = (flow: string, version: number) =>
    world.owe({ id: `v${version}`, flow, pageVersion: version, input: { word: `v${version}` } });
  const words = () => world.vendor.received.map((word) => word.split(' ')[0]);
  const link = () => world.engine.links.read(linkId('opentext', '98310', ''));

  beforeEach(() => {
    world = createEngineWorld();
  });

  it('arrive in their order where each one counts', async () => {
    await owe('in-turn', 5);
    await owe('in-turn', 4);
    await world.work('v5');
    for (let tries = 0; tries < 3; tries += 1) {
      world.wait(MINUTE);
      await world.work();
    }

    expect(words()).toEqual(['v4', 'v5']);
    expect(await link()).toMatchObject({
      sequence: 5,
      external: 'v5',
      theirs: 'hash of v5',
      holder: null,
    });
  });

  it('wait for an earlier one that is tried again, but not for one that has stopped', async () => {
    await owe('in-turn', 4);
    world.vendor.fails('unavailable');
    world.vendor.fails('refused');
    await world.work();
    await owe('in-turn', 5);
    await world.work('v5');
    expect(words()).toEqual(['v4']);

    for (let tries = 0; tries < 4; tries += 1) {
      world.wait(5 * MINUTE);
      await world.work();
    }
    expect(words()).toEqual(['v4', 'v4', 'v5']);
    expect(await world.read('v4')).toMatchObject({ phase: 'needs-attention' });
    expect(await world.read('v5')).toMatchObject({ phase: 'done' });
  });

  it('are overtaken by the newest where only that counts', async () => {
    await owe('latest', 4);
    await owe('latest', 5);
    await world.work('v4');
    world.wait(MINUTE);
    await world.work();

    expect(words()).toEqual(['v5']);
    expect(await world.read('v4')).toMatchObject({ phase: 'superseded' });
  });

  it('never put back what is newer, even when the older one was on its way first', async () => {
    await owe('latest', 4);
    await world.work();
    await owe('latest', 6);
    await world.work();
    await owe('latest', 5);
    await world.work();

    expect(words()).toEqual(['v4', 'v6']);
    expect(await world.read('v5')).toMatchObject({ phase: 'superseded' });
    expect(await link()).toMatchObject({ sequence: 6 });
  });

  it('are never tried by two functions at once', async () => {
    await owe('in-turn', 4);
    world.vendor.crashes();
    void world.work();
    await new Promise<void>((resolve) => setImmediate(resolve));
    await owe('latest', 5);
    await world.work('v5');

    expect(words()).toEqual(['v4']);
    expect(await world.read('v5')).toMatchObject({ phase: 'waiting' });
  });
});
