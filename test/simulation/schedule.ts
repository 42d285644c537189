import { retryNow } from '../../src/app/delivery/by-hand';
import { beginAnew } from '../../src/app/delivery/feeds';
import { reconcileSources, sweep } from '../../src/app/delivery/sweep';
import { checkEnd } from './ending';
import type { FaultClass } from './faults';
import type { Coverage } from './coverage';
import { People } from './people';
import { Random } from './random';
import { SCENARIOS, SYSTEM_OF, wishesOf, type Scenario } from './scenario';
import type { Without } from './variants';
import type { Violation } from './verdicts';
import { VirtualTime } from './virtual-time';
import { owedFor } from './wishes';
import { World } from './world';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TICK = 5 * MINUTE;
/** Everything must have come to its end so long after the faults have. */
const PATIENCE = 12 * HOUR;

export interface Outcome {
  deliveries: number;
  effects: number;
  violations: Violation[];
  trace: number;
}

/** One schedule: some people, some systems, some faults, in the order and at the moments that the seed wants. */
export async function runSchedule(
  seed: number,
  coverage: Coverage,
  without?: Without,
  limits: Limits = {},
): Promise<Outcome> {
  const random = new Random(seed);
  const time = new VirtualTime(START);
  const tenants = random.chance(0.1) ? 2 : 1;
  const sites = Array.from({ length: tenants }, (_, at) => {
    return new Site({
      site: at + 1,
      random,
      time,
      coverage,
      without,
      limits,
      publishes: seed % 2 === 1,
    });
  });
  await time.run(() => sites.every((site) => site.finished));
  return {
    deliveries: sum(sites.map((site) => site.deliveries)),
    effects: sum(sites.map((site) => site.effects)),
    violations: sites.flatMap((site) => site.end()),
    trace: sites.reduce((trace, site) => Math.imul(trace, 31) + site.world.watching.trace, 7) >>> 0,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What a schedule is narrowed to. */
interface Limits {
  scenarios?: readonly Scenario[];
  /** The only faults that happen. */
  possible?: readonly FaultClass[];
  /** Everything that the app keeps is wiped now and then while nothing runs. */
  forgets?: boolean;
}

interface Means {
  site: number;
  random: Random;
  time: VirtualTime;
  coverage: Coverage;
  without: Without;
  limits: Limits;
  /** Whether records are filed by the product's own publication. */
  publishes: boolean;
}

/** One tenant's schedule. */
class Site {
  readonly world: World;
  readonly people: People;
  readonly #healsAt: number;
  readonly #without: Without;
  readonly #forgets: boolean;
  #replayed: { at: number; state: string } | undefined;
  finished = false;
  inTime = true;

  constructor({ site, random, time, coverage, without, limits, publishes }: Means) {
    const scenarios = limits.scenarios ?? scenariosOf(random, publishes);
    const { possible } = limits;
    this.#forgets = limits.forgets === true;
    const downFor = random.chance(0.12) ? random.between(20 * MINUTE, 3 * HOUR) : 0;
    this.#healsAt = START + Math.max(random.between(20 * MINUTE, 60 * MINUTE), downFor);
    this.#without = without;
    const [system] = scenarios.map((scenario) => SYSTEM_OF[scenario]);
    const down =
      downFor > 0 && system !== undefined
        ? { system, from: START + MINUTE, until: START + downFor }
        : undefined;
    const setting = {
      site,
      time,
      random,
      coverage,
      without,
      scenarios,
      healsAt: this.#healsAt,
      down,
      possible,
    };
    this.world = new World(setting);
    this.people = new People(this.world);
    this.world.plantFuture();
    this.people.wants(wishesOf(random, scenarios, START));
    if (scenarios.includes('titles')) {
      this.people.editsTitles(['t1', 't2', 't3', 't4'], START + MINUTE, START + 30 * MINUTE);
    }
    if (scenarios.includes('feed')) this.people.worksInDrive(START, START + 30 * MINUTE);
    if (random.chance(0.1)) this.people.owesPoison(START + 2 * MINUTE);
    this.#tickAt(START + TICK);
  }

  get deliveries(): number {
    return this.world.owed + this.world.attempts + this.world.queue.delivered;
  }

  get effects(): number {
    return this.world.store.rows('delivery').length - 1;
  }

  end(): Violation[] {
    if (!this.inTime) this.world.verdicts.broken('I2', 'not at rest in time', 'unfinished');
    checkEnd(this.world, this.people);
    if (this.#replayed) {
      const same = this.world.outside() === this.#replayed.state;
      this.world.verdicts.unless(same, 'I17', () => 'the same events again changed something');
    }
    return this.world.verdicts.found;
  }

  #tickAt(moment: number): void {
    this.world.setting.time.at(moment, () => {
      this.#tick();
      if (!this.finished) this.#tickAt(moment + TICK);
    });
  }

  #tick(): void {
    const { time, random } = this.world.setting;
    const mayForget = this.#forgets && !this.world.faults.healed && this.world.running === 0;
    if (mayForget && random.chance(0.5)) this.world.forget();
    const twice = this.world.faults.strikes('events-doubled') ? 2 : 1;
    for (let copy = 0; copy < twice; copy += 1) {
      this.world.run(async (engine) => {
        if (this.#without !== 'sweep') await sweep(engine);
        await reconcileSources(engine);
      });
    }
    this.people.followsDrive();
    if (time.now < this.#healsAt + TICK) return;
    if (random.chance(0.5)) this.#look();
    this.inTime = time.now < this.#healsAt + PATIENCE;
    if (!this.inTime) this.finished = true;
    else if (this.people.isAtRest()) this.#atRest();
  }

  /** The same events once more in another order; then it has to be at rest again. */
  #atRest(): void {
    const { time, random } = this.world.setting;
    if (this.#replayed) {
      if (time.now > this.#replayed.at + TICK) this.finished = true;
      return;
    }
    this.#replayed = { at: time.now, state: this.world.outside() };
    const again = [...this.people.wishes].sort(() => random.next() - 0.5);
    for (const wish of again) this.people.deliver(owedFor(wish));
  }

  /** A person looks through what needs attention and has it tried again. */
  #look(): void {
    const stopped = this.world.bodies().filter(({ phase, flow, code }) => {
      const byPeople = phase === 'blocked' && (code === 'mass-delete' || code === 'loop');
      return flow !== 'poison' && (phase === 'needs-attention' || byPeople);
    });
    for (const { id, code } of stopped) {
      this.world.run(async (engine) => {
        const mistaken = code === 'mass-delete' && this.people.seesThatFilesAreThere();
        if (mistaken) await beginAnew(engine, 'drive');
        await retryNow(engine, id);
      });
    }
  }
}

function scenariosOf(random: Random, publishes: boolean): Scenario[] {
  const count = random.pick([1, 1, 1, 2, 3]);
  const chosen = new Set<Scenario>();
  while (chosen.size < count) chosen.add(random.pick(SCENARIOS));
  return [...chosen].map((one) => (one === 'records' && publishes ? 'publications' : one));
}
