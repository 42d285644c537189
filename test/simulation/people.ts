import type { NewDelivery } from '../../src/app/delivery/ledger';
import { Link } from '../../src/app/delivery/links';
import { wake } from '../../src/app/delivery/pump';
import { Problem } from '../../src/errors';
import type { Source } from '../../src/app/delivery/engine';
import { bare } from './vendors/board';
import { isPublication } from './publications';
import type { TimedWish } from './scenario';
import { owedFor, type Wish } from './wishes';
import type { World } from './world';

/** Pieces of the truth that one page of a source holds. */
const PAGE = 10;

/** What people outside do, the events that tell of it, and the truth that events may fail to tell. */
export class People {
  readonly #world: World;
  /** Everything that is to become true, in the order in which people wanted it. */
  readonly wishes: Wish[] = [];
  /** Texts that people gave titles, by title. */
  readonly edits: { id: string; text: string }[] = [];
  #lastAt = 0;

  constructor(world: World) {
    this.#world = world;
    world.sources = world.setting.without === 'source-reconciliation' ? [] : [this.#truth()];
    world.pages.onEdit = (id) => this.#changed(id);
    world.board.onChange = (id) => this.#changed(id);
  }

  wants(wishes: readonly TimedWish[]): void {
    for (const { at, ...wish } of wishes) {
      this.#lastAt = Math.max(this.#lastAt, at);
      this.#world.setting.time.at(at, () => this.#wants(wish));
    }
  }

  #wants(wish: Wish): void {
    const { time, random } = this.#world.setting;
    if (isPublication(wish)) {
      if (!this.#isFiled(wish.name, wish.version - 1)) {
        this.#lastAt = time.now + 60_000;
        time.after(60_000, () => this.#wants(wish));
        return;
      }
      this.#world.approved.approve(wish, time.now);
    }
    this.wishes.push(wish);
    this.tell(owedFor(wish));
    if (random.chance(0.05)) this.#contradict(wish);
  }

  /** A page is changed and approved anew only when the version before has become a record. */
  #isFiled(name: string, version: number): boolean {
    if (version === 0) return true;
    const earlier = this.wishes.find((wish) => wish.name === name && wish.version === version);
    const id = earlier && owedFor(earlier).id;
    return this.#world.bodies().some((body) => body.id === id && body.phase === 'done');
  }

  /** A product event: perhaps lost, perhaps twice, perhaps late. */
  tell(delivery: NewDelivery): void {
    const { faults, setting } = this.#world;
    if (faults.strikes('events-dropped', 2)) return;
    const copies = faults.strikes('events-doubled', 2) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const late = faults.strikes('events-late', 2) ? setting.random.between(10_000, 600_000) : 0;
      setting.time.after(late + setting.random.between(200, 2_000), () => this.deliver(delivery));
    }
  }

  /** The app hears of it: owes it, and wakes whoever does it. */
  deliver(delivery: NewDelivery): void {
    this.#world.owed += 1;
    this.#world.run(async (engine) => {
      const { phase } = await engine.ledger.owe(delivery);
      if (phase === 'queued') await wake(engine, delivery.system, 0, delivery.id);
    });
  }

  /** The same key with other contents, which must be refused by its name. */
  #contradict(wish: Wish): void {
    const { time, random } = this.#world.setting;
    const other = owedFor({ ...wish, hash: `other ${wish.hash}` });
    time.after(random.between(1_000, 600_000), () => {
      this.#world.run(async ({ ledger }) => {
        if (!(await ledger.read(other.id))) return;
        const refused = await ledger.owe(other).then(
          () => false,
          // A store that fails says nothing about the key.
          (error: unknown) => !(error instanceof Problem) || error.code === 'key-reused',
        );
        this.#world.verdicts.unless(
          refused,
          'I3',
          () => `${other.id} was owed with other contents`,
        );
      });
    });
  }

  #changed(id: string): void {
    const wish = this.#pair(id);
    this.tell(owedFor(wish));
  }

  /** What it takes to bring both sides of a title in step, as they are now. */
  #pair(id: string): Wish {
    const ours = this.#world.pages.read(id).version;
    const theirs = this.#world.board.titles.get(id)?.version ?? 0;
    const flow = 'sync-title';
    // Both only grow, so their sum tells later states from earlier ones.
    const version = ours + theirs;
    return { flow, system: 'consonance', name: id, version, hash: `${ours} ${theirs}` };
  }

  editsTitles(ids: readonly string[], from: number, until: number): void {
    const { time, random } = this.#world.setting;
    for (const id of ids) {
      this.#world.pages.edit(id, `first ${id}`);
      this.#world.board.edit(id, `first ${id}`);
      for (let edit = 0; edit < 3; edit += 1) {
        time.at(random.between(from, until), () => {
          const text = `edit ${edit} of ${id}`;
          this.edits.push({ id, text });
          if (random.chance(0.5)) this.#world.pages.edit(id, text);
          else this.#world.board.edit(id, text);
        });
      }
    }
  }

  /** Files come, change and go; now and then the drive forgets who follows it, or answers as if all were gone. */
  worksInDrive(from: number, until: number): void {
    const { time, random } = this.#world.setting;
    const { drive } = this.#world;
    const many = random.chance(0.3) ? 30 : 8;
    for (let file = 1; file <= many; file += 1) drive.touch(`f${file}`);
    const moments = Array.from({ length: 10 }, () => random.between(from, until));
    for (const moment of moments) {
      time.at(moment, () => drive.touch(`f${random.whole(1, many)}`, random.chance(0.4)));
    }
    for (let resets = random.whole(0, 2); resets > 0; resets -= 1) {
      time.at(random.between(from, until), () => {
        drive.reset();
        drive.hidesMost = random.chance(0.4);
        time.after(30 * 60_000, () => (drive.hidesMost = false));
      });
    }
  }

  /** The app reads on in the drive's changes from time to time. */
  followsDrive(): void {
    const { time, scenarios } = this.#world.setting;
    if (!scenarios.includes('feed')) return;
    const version = Math.floor(time.now / (10 * 60_000));
    const flow = 'follow-changes';
    this.deliver(owedFor({ flow, system: 'onedrive', name: 'drive', version, hash: `${version}` }));
  }

  /** Whoever looks into the drive finds there most of what the app takes for vanished. */
  seesThatFilesAreThere(): boolean {
    const { store, drive } = this.#world;
    const files = store.rows('link').map(({ body }) => Link.parse(body).item);
    return files.filter((item) => drive.entries.has(item.replace('file:', ''))).length > 10;
  }

  /** Something that ends every function that tries it. */
  owesPoison(at: number): void {
    const [system = 'opentext'] = this.#world.systems;
    this.wants([{ flow: 'poison', system, name: 'poison', version: 1, hash: 'p', at }]);
  }

  of(flow: string): Wish[] {
    return this.wishes.filter((wish) => wish.flow === flow);
  }

  /** Of each thing the newest. */
  newest(flow: string): Wish[] {
    const newest = new Map<string, Wish>();
    for (const wish of this.of(flow)) {
      if ((newest.get(wish.name)?.version ?? 0) < wish.version) newest.set(wish.name, wish);
    }
    return [...newest.values()];
  }

  /** Whether everything that people wanted has come to its end. */
  isAtRest(): boolean {
    if (this.#world.setting.time.now <= this.#lastAt + 60_000) return false;
    const bodies = new Map(this.#world.bodies().map((body) => [body.id, body]));
    const following = ['follow-changes'];
    const moving = [...bodies.values()].some(
      ({ phase, flow }) =>
        ['queued', 'running', 'waiting'].includes(phase) && !following.includes(flow),
    );
    if (moving) return false;
    const ended = this.wishes.every((wish) => {
      const phase = bodies.get(owedFor(wish).id)?.phase;
      return wish.flow === 'poison'
        ? phase === 'needs-attention'
        : phase === 'done' || phase === 'superseded';
    });
    return ended && this.#titlesAgree() && this.#driveAgrees();
  }

  #titlesAgree(): boolean {
    const { board, pages } = this.#world;
    return [...board.titles].every(([id, { text }]) => bare(text) === bare(pages.read(id).text));
  }

  #driveAgrees(): boolean {
    const { shelf, entries } = this.#world.drive;
    if (!this.#world.setting.scenarios.includes('feed')) return true;
    return (
      shelf.size === entries.size &&
      [...entries].every(([id, { version }]) => shelf.get(id) === version)
    );
  }

  checkTitles(): void {
    const { board, pages, verdicts } = this.#world;
    verdicts.unless(this.#titlesAgree(), 'I14', () => 'both sides of a title differ');
    const writes = board.writes + pages.writes;
    const most = 2 * this.edits.length + 2 * board.titles.size;
    const titles = this.#world.setting.scenarios.includes('titles') && board.fields.size === 0;
    verdicts.unless(
      !titles || writes <= most,
      'I14',
      () => `${writes} writes for ${this.edits.length} edits`,
    );
  }

  /** Before the app wrote over a text, the other side had it, or it was kept as what lost a conflict. */
  checkConflicts(): void {
    const { board, pages, verdicts } = this.#world;
    const kept = new Set(pages.kept.map(({ id, value }) => `${id} ${value}`));
    const sides = [
      { overwritten: board.overwritten, other: pages.had },
      { overwritten: pages.overwritten, other: board.had },
    ];
    for (const { overwritten, other } of sides) {
      for (const { id, text } of overwritten) {
        const held = other.has(`${id} ${text}`) || kept.has(`${id} ${text}`);
        verdicts.unless(held, 'I16', () => `${id}: "${text}" was written over`);
      }
    }
  }

  checkDrive(): void {
    const { verdicts } = this.#world;
    verdicts.unless(this.#driveAgrees(), 'I12', () => 'the shelf is not what the drive holds');
  }

  /** How often a system was called that did not answer. */
  checkOutage(): void {
    const { setting, watching, verdicts } = this.#world;
    if (!setting.down) return;
    const hours = (setting.down.until - setting.down.from) / 3_600_000;
    const most = 40 + 25 * hours;
    const { callsWhileDown } = watching;
    verdicts.unless(
      callsWhileDown <= most,
      'I9',
      () => `${callsWhileDown} calls in ${hours} hours of outage`,
    );
  }

  #truth(): Source {
    return {
      key: 'truth',
      owed: (from = '0') => {
        const titles = [...this.#world.board.titles.keys()].map((id) => this.#pair(id));
        const all = [...this.wishes, ...titles];
        const start = Number(from);
        const deliveries = all.slice(start, start + PAGE).map(owedFor);
        this.#world.owed += deliveries.length;
        const next = start + PAGE < all.length ? String(start + PAGE) : undefined;
        return Promise.resolve({ deliveries, next });
      },
    };
  }
}
