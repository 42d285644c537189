import { wayOfOnePage, type Cost } from '../support/way-of-one-page';
import { createWorld, type World } from '../support/world';

// The most that each step may cost; `npm run bench` prints what it does cost.
const BUDGET: Record<string, Partial<Cost>> = {
  'open the picker and search': { confluence: 2, celum: 2, opentext: 0, writes: 0, pushes: 0 },
  'a reader sees a picture, first time': { confluence: 2, celum: 2, opentext: 0, writes: 1 },
  'another reader sees it': { confluence: 2, celum: 1, opentext: 0, writes: 0 },
  'open the page’s approval': { confluence: 5, celum: 0, opentext: 0, writes: 0 },
  submit: { confluence: 24, celum: 4, opentext: 3, writes: 6 },
  // Three of the writes are once for each person: whom the log's commitment means.
  approve: { confluence: 18, celum: 4, opentext: 0, writes: 5 },
  'publish: the record is filed': { confluence: 28, celum: 5, opentext: 16, writes: 8 },
  'publish again: nothing is new': {
    confluence: 15,
    celum: 0,
    opentext: 0,
    writes: 2,
    storedBytes: 0,
  },
  'publish again: a new version': { confluence: 28, celum: 5, opentext: 12, writes: 7 },
};

const overBudget = (cost: Cost) =>
  Object.entries(BUDGET[cost.step] ?? {})
    .filter(([name, most]) => Number(Reflect.get(cost, name)) > Number(most))
    .map(([name]) => `${cost.step}: ${name} ${String(Reflect.get(cost, name))}`);

describe('the way of one page', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  it('stays within its budget at every step', async () => {
    const costs = await wayOfOnePage(world);

    expect(costs.flatMap(overBudget)).toEqual([]);
    expect(costs.map(({ step }) => step)).toEqual(Object.keys(BUDGET));
  });
});
