import { cancelDelivery } from '../../../src/app/delivery/by-hand';
import type { Delivery } from '../../../src/app/delivery/delivery';
import { KEPT_DAYS, prune } from '../../../src/app/delivery/prune';
import { createEngineWorld, DELIVERY, type EngineWorld } from '../../support/engine-world';

const DAY = 86_400_000;

describe('deliveries that ended long ago', () => {
  let world: EngineWorld;
  let needed: string[];

  /** As often as it takes for all states. */
  const ticks = async (times = 3) => {
    const { store, engine } = world;
    let gone = 0;
    for (let tick = 0; tick < times; tick += 1) {
      const { cells, now, log } = engine;
      const isNeeded = ({ id }: Delivery) => Promise.resolve(needed.includes(id));
      gone += await prune({ store, cells, now, log, isNeeded });
    }
    return gone;
  };
  const exists = async (id: string) => (await world.engine.ledger.read(id)) !== undefined;
  const arrived = async (id: string) => {
    await world.owe({ id, pageId: id });
    await world.work(id);
  };

  beforeEach(() => {
    world = createEngineWorld();
    needed = [];
  });

  it('are taken away with their runs, but none that is needed, younger or waits for a person', async () => {
    await arrived('old');
    await arrived('needed');
    needed = ['needed'];
    await world.owe({ id: 'called-off', pageId: '3' });
    await cancelDelivery(world.engine, 'called-off');
    world.vendor.fails('bad-request');
    await arrived('stopped');
    world.wait((KEPT_DAYS - 1) * DAY);
    await arrived('young');
    world.wait(2 * DAY);

    expect(await ticks()).toBe(2);
    expect({
      old: await exists('old'),
      needed: await exists('needed'),
      'called-off': await exists('called-off'),
      stopped: await exists('stopped'),
      young: await exists('young'),
    }).toEqual({ old: false, needed: true, 'called-off': false, stopped: true, young: true });
  });

  it('go in slices, past those that are kept, and then nothing is looked at for a day', async () => {
    for (let at = 0; at < 130; at += 1) {
      await arrived(`d${at}`);
      world.wait(1_000);
    }
    needed = Array.from({ length: 110 }, (_, at) => `d${at}`);
    world.wait((KEPT_DAYS + 1) * DAY);

    expect(await ticks(1)).toBe(0);
    expect(await ticks(1)).toBe(20);
    needed = [];
    expect(await ticks(5)).toBe(0);
    world.wait(DAY);
    expect(await ticks(2)).toBe(110);
  });

  it('stay when somebody asks for them at that moment', async () => {
    await world.owe({ id: 'again', pageId: '1' });
    await cancelDelivery(world.engine, 'again');
    world.wait((KEPT_DAYS + 1) * DAY);
    const { store, engine } = world;
    const { cells, now, log } = engine;
    const askedAgain = async () => {
      await world.owe({ id: 'again', pageId: '1' });
      return false;
    };
    for (let tick = 0; tick < 3; tick += 1) {
      await prune({ store, cells, now, log, isNeeded: askedAgain });
    }

    expect(await world.read('again')).toMatchObject({ phase: 'queued', generation: 2 });
  });

  it('are owed anew when somebody asks much later', async () => {
    await arrived('d1');
    world.wait((KEPT_DAYS + 1) * DAY);
    await ticks();

    expect(await world.owe({ ...DELIVERY, input: { word: 'later' } })).toMatchObject({
      phase: 'queued',
      generation: 1,
    });
  });
});
