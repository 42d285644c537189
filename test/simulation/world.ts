import type { Engine, Source } from '../../src/app/delivery/engine';
import type { Feed } from '../../src/app/delivery/feed';
import { pump } from '../../src/app/delivery/pump';
import type { SystemKey } from '../../src/contracts/systems';
import type { BoundFlow } from '../../src/flows/kit/flow';
import type { Coverage } from './coverage';
import { engineFrom } from './engine';
import { Faults, type FaultClass } from './faults';
import { flowsFor } from './flows';
import { createNetwork, secretOf, type Network } from './network';
import { Invocation } from './platform/invocation';
import { SimulatedQueue } from './platform/queue';
import { SimulatedStore } from './platform/store';
import { ApprovedPages } from './publications';
import type { Random } from './random';
import type { SimulatedServices } from './services';
import { SYSTEM_OF, type Scenario } from './scenario';
import { OurPages } from './our-pages';
import { tamperingOf, type Without } from './variants';
import { Board } from './vendors/board';
import { Drive } from './vendors/drive';
import { Library } from './vendors/library';
import { ContentServer } from './vendors/content-server';
import { Vault } from './vendors/vault';
import type { Vendor } from './vendors/vendor';
import { Verdicts } from './verdicts';
import type { VirtualTime } from './virtual-time';
import { Watching } from './watching';
import { livingFor } from './wishes';

export interface Setting {
  /** Of the sites that one process serves, counted from 1. */
  site: number;
  time: VirtualTime;
  random: Random;
  coverage: Coverage;
  without: Without;
  scenarios: readonly Scenario[];
  healsAt: number;
  /** The only faults that happen; all when left out. */
  possible?: readonly FaultClass[] | undefined;
  down: { system: SystemKey; from: number; until: number } | undefined;
}

const FEED = 'drive';
const FUTURE = 'future';

/** A delivery as the simulation looks at it. */
export interface Body {
  id: string;
  flow: string;
  phase: string;
  code: string | null;
}

/** One site: its platform, the systems around it, and functions that run the product's engine. */
export class World {
  readonly setting: Setting;
  readonly faults: Faults;
  readonly verdicts = new Verdicts();
  readonly watching: Watching;
  readonly store: SimulatedStore;
  readonly queue: SimulatedQueue;
  readonly vault = new Vault();
  readonly contentServer: ContentServer;
  readonly approved = new ApprovedPages();
  readonly library: Library;
  readonly board = new Board();
  readonly files = new Drive();
  readonly drive = new Drive();
  readonly pages = new OurPages();
  readonly systems: readonly SystemKey[];
  sources: readonly Source[] = [];
  readonly #network: Network;
  readonly #flows: Map<string, BoundFlow>;
  #future: string | undefined;
  /** Functions that run now. */
  running = 0;
  attempts = 0;
  owed = 0;

  constructor(setting: Setting) {
    const { time, random, coverage, without, scenarios, healsAt, down } = setting;
    const now = () => time.now;
    this.setting = setting;
    this.contentServer = new ContentServer(secretOf(setting.site));
    this.faults = new Faults(random, healsAt, now, setting.possible);
    const { faults, verdicts } = this;
    this.watching = new Watching(verdicts, coverage, faults, now);
    this.systems = [...new Set(scenarios.map((scenario) => SYSTEM_OF[scenario]))];
    this.store = new SimulatedStore(
      { time, random, faults, verdicts },
      (place, before, after) => this.watching.row(place, before, after),
      tamperingOf(without),
    );
    this.queue = new SimulatedQueue(
      { time, random, faults, verdicts },
      ({ wake, chain }, ended) => {
        if (wake.kind !== 'delivery') return;
        this.run((engine) => pump(engine, wake.system, wake.id), { chain, ended });
      },
    );
    this.library = new Library(now, () =>
      faults.has('index-lags') ? random.between(0, 30_000) : 0,
    );
    this.#network = createNetwork({
      time,
      random,
      faults,
      verdicts,
      vendors: {
        opentext: this.#opentext(),
        celum: this.library,
        consonance: this.board,
        dropbox: this.files,
        onedrive: this.drive,
      },
      down,
      secret: secretOf(setting.site),
      watch: (sight) => this.watching.call(sight),
      hidesPatience: without === 'retry-after',
    });
    this.#flows = flowsFor(without);
  }

  /** What all systems hold, in one text. */
  outside(): string {
    return JSON.stringify([
      [...this.vault.documents],
      [...this.contentServer.documents],
      this.library.assets,
      [...this.board.fields],
      [...this.board.titles],
      [...this.files.files],
      [...this.drive.shelf],
    ]);
  }

  bodies(): Body[] {
    return this.store
      .rows('delivery')
      .map(({ body }) => body as Body)
      .filter(({ id }) => id !== FUTURE);
  }

  /** A row as a later version of the app writes it, due at once: this one must leave it alone. */
  plantFuture(): void {
    const [system] = this.systems;
    const facts = { state: 'open', system, flow: 'later', space: '-', shard: 0, due: 0 };
    const body = { form: 2, id: FUTURE, phase: 'queued', colour: 'blue', runs: [] };
    this.store.plant('delivery', FUTURE, { ...facts, stream: '-', fence: 1, updated: 0, body });
    this.#future = this.store.textOf('delivery', FUTURE);
  }

  /** As if the app had been removed and installed anew. */
  forget(): void {
    this.store.forget();
    this.plantFuture();
  }

  checkFuture(): void {
    const now = this.store.textOf('delivery', FUTURE);
    this.verdicts.unless(now === this.#future, 'I23', () => 'a later version’s row was changed');
  }

  /** Runs a function of the app until it ends or is stopped. */
  run(
    work: (engine: Engine) => Promise<unknown>,
    {
      chain = 0,
      ended = () => undefined,
    }: { chain?: number; ended?: (stopped: boolean) => void } = {},
  ): void {
    const { time, random } = this.setting;
    let open = true;
    this.running += 1;
    const end = (stopped: boolean) => {
      if (open) {
        this.running -= 1;
        ended(stopped);
      }
      open = false;
    };
    const invocation = new Invocation(time, random, this.faults, () => end(true));
    work(this.#engineFor(invocation, chain)).then(
      () => end(false),
      () => end(true),
    );
  }

  #engineFor(invocation: Invocation, chain: number): Engine {
    const { random, without, time } = this.setting;
    return engineFrom({
      invocation,
      store: this.store.reachedBy(invocation),
      queue: this.queue.reachedBy(invocation, chain),
      network: this.#network,
      random,
      log: (level, _event, facts) => {
        if (level !== 'info') this.watching.text(JSON.stringify(facts));
      },
      flows: this.#flows,
      systems: this.systems,
      sources: this.sources,
      without,
      ours: this.#oursFor(invocation),
      approved: this.approved,
      // As if one site's client were kept for all that the process serves.
      secret: secretOf(without === 'site-borders' ? 1 : this.setting.site),
      feed: ({ drive }) => this.#feedOn(drive),
      isFixed: ({ system }) => this.#network.refusesUntil(system) <= time.now,
      onAttempt: () => (this.attempts += 1),
      onPatience: (system, until) => {
        const asked = this.watching.patience.get(system) ?? [];
        this.watching.patience.set(system, [...asked, until]);
      },
    });
  }

  /** The product's own connector speaks Content Server's language, the simulated flows a shorter one. */
  #opentext(): Vendor {
    const { vault, contentServer } = this;
    return {
      handle: (call) => (call.path.startsWith('/otcs/') ? contentServer : vault).handle(call),
      get writes() {
        return vault.writes + contentServer.writes;
      },
    };
  }

  #oursFor(invocation: Invocation): SimulatedServices['ours'] {
    return {
      read: (id) => invocation.outside(20, 120, () => this.pages.read(id)),
      write: (id, text, seen) =>
        invocation.outside(20, 120, () => this.pages.write(id, text, seen)),
      keep: (id, value) => invocation.outside(20, 120, () => this.pages.keep(id, value)),
    };
  }

  #feedOn(drive: { changes: (token: string | undefined) => Promise<ChangesPage> }): Feed {
    return {
      key: FEED,
      system: 'onedrive',
      read: async (token) => {
        const page = await drive.changes(token);
        if (page === 'reset') return page;
        const items = page.items.map(({ id, version, gone }) => ({
          id: `file:${id}`,
          gone,
          owed: (life: number) => ({
            ...livingFor(taking('take-in', id, version), life),
            item: `file:${id}`,
          }),
        }));
        return { items, token: page.token, more: page.more };
      },
      vanished: ({ item }, sequence) => {
        const id = item.replace('file:', '');
        return { ...livingFor(taking('take-away', id, sequence), 0), item };
      },
    };
  }
}

type ChangesPage =
  | 'reset'
  | { items: { id: string; version: number; gone: boolean }[]; token: string; more: boolean };

const taking = (flow: 'take-in' | 'take-away', name: string, version: number) =>
  ({ flow, system: 'onedrive', name, version, hash: `${flow} ${version}` }) as const;
