import { Coverage } from './coverage';
import type { FaultClass } from './faults';
import { runSchedule } from './schedule';

/** Nothing of these leaves it open whether a call was carried out. */
const CLEAR: readonly FaultClass[] = [
  'events-dropped',
  'events-doubled',
  'events-late',
  'pushes-lost',
  'clocks-differ',
  'index-lags',
  'rate-limits',
  'not-one-at-a-time',
];

/** Every one of these does. */
const UNCLEAR: readonly FaultClass[] = ['fails-after', 'answers-cut', 'answers-html'];

const doubledIn = async (run: (seed: number) => ReturnType<typeof runSchedule>) => {
  const found = [];
  for (let seed = 1; seed <= 50; seed += 1) {
    const { violations } = await run(seed);
    found.push(...violations.filter(({ invariant }) => invariant === 'I1'));
  }
  return found.length;
};

describe('each key alone', () => {
  it('is enough: the ledger, where no flow looks for what is there', async () => {
    const doubled = await doubledIn((seed) =>
      runSchedule(seed, new Coverage(), 'probe', {
        scenarios: ['assets', 'records', 'files'],
        possible: CLEAR,
      }),
    );

    expect(doubled).toBe(0);
  }, 120_000);

  it('is enough: the natural key, where the ledger is wiped between tries', async () => {
    const doubled = await doubledIn((seed) =>
      runSchedule(seed, new Coverage(), undefined, {
        scenarios: ['records'],
        possible: [...CLEAR, ...UNCLEAR],
        forgets: true,
      }),
    );

    expect(doubled).toBe(0);
  }, 120_000);

  it('is needed: with neither, things are made twice', async () => {
    const doubled = await doubledIn((seed) =>
      runSchedule(seed, new Coverage(), 'probe', {
        scenarios: ['records'],
        possible: [...CLEAR, ...UNCLEAR],
        forgets: true,
      }),
    );

    expect(doubled).toBeGreaterThan(0);
  }, 120_000);
});
