import { MAX_AGE, MAX_ATTEMPTS, MAX_CRASHES } from '../../src/domain/retry';
import { CANARY, type Sight } from './network';
import type { Coverage } from './coverage';
import type { Faults } from './faults';
import type { Place } from './platform/store';
import type { Call } from './vendors/vendor';
import type { Verdicts } from './verdicts';

type Value = Record<string, unknown>;

interface Body {
  id: string;
  phase: string;
  generation: number;
  attempts: number;
  crashes: number;
  triedSince: number;
  updatedAt: number;
}

const FENCED = ['delivery', 'link', 'cell'];
const FINAL = ['done', 'superseded'];
const STOPPED = ['needs-attention', 'cancelled', 'blocked'];

/** Looks at every write of the store and at every call, at the moment when it happens. */
export class Watching {
  readonly #verdicts: Verdicts;
  readonly #coverage: Coverage;
  readonly #faults: Faults;
  readonly #now: () => number;
  /** Patience that systems have asked for, as the app has heard. */
  readonly patience = new Map<string, number[]>();
  readonly #creations = new Map<string, { mayLandUntil: number; looked: boolean }>();
  callsWhileDown = 0;
  /** Of everything that was written, and when: the same for the same seed. */
  trace = 0;

  constructor(verdicts: Verdicts, coverage: Coverage, faults: Faults, now: () => number) {
    this.#verdicts = verdicts;
    this.#coverage = coverage;
    this.#faults = faults;
    this.#now = now;
  }

  row({ entity, key }: Place, before: Value | undefined, after: Value): void {
    this.trace =
      Math.imul(this.trace ^ (this.#now() & 0xffff), 16_777_619) ^ Number(after['fence']);
    if (before && FENCED.includes(entity)) {
      const grows = Number(after['fence']) === Number(before['fence']) + 1;
      this.#verdicts.unless(
        grows,
        'I4',
        () => `${entity}: fence ${String(before['fence'])} → ${String(after['fence'])}`,
      );
    }
    if (entity === 'delivery') this.#delivery(before && bodyOf(before), bodyOf(after));
    if (entity === 'link' && before) this.#link(before, after);
    if (key.startsWith('brake:')) this.#brake(key.slice('brake:'.length), after);
  }

  #delivery(before: Body | undefined, after: Body): void {
    const from = before?.phase ?? 'new';
    this.#coverage.saw(from, after.phase, this.#faults.happened);
    const replayed = before !== undefined && after.generation > before.generation;
    const kept = from === after.phase || replayed;
    this.#verdicts.unless(
      !FINAL.includes(from) || kept,
      'I5',
      () => `${after.id}: ${from} → ${after.phase}`,
    );
    const allowed = !STOPPED.includes(from) || kept || mayLeave(from, after.phase);
    this.#verdicts.unless(allowed, 'I5', () => `${after.id}: ${from} → ${after.phase}`);
    const patient = after.attempts <= MAX_ATTEMPTS && after.crashes <= MAX_CRASHES;
    this.#verdicts.unless(
      patient,
      'I8',
      () => `${after.attempts} attempts, ${after.crashes} crashes`,
    );
    const young =
      after.phase !== 'waiting' || after.updatedAt - after.triedSince <= MAX_AGE + 3_600_000;
    this.#verdicts.unless(young, 'I8', () => `${after.id} waits after three days`);
  }

  #link(before: Value, after: Value): void {
    const [old, now] = [sequenceOf(before), sequenceOf(after)];
    this.#verdicts.unless(now >= old, 'I15', () => `version ${old} → ${now}`);
  }

  #brake(system: string, after: Value): void {
    const held = (after['body'] as Value | undefined)?.['heldUntil'];
    if (typeof held !== 'number' || held === 0) return;
    const asked = this.patience.get(system);
    this.#verdicts.unless(asked !== undefined, 'I10', () => `${system} asked for nothing`);
    // A function that was frozen between the answer and its note counts from when it woke.
    if (this.#faults.on.has('paused')) return;
    const heard = asked?.some((until) => Math.abs(until - held) < CLOCKS) === true;
    this.#verdicts.unless(
      heard,
      'I9',
      () => `${system} is left alone for another time than it asked`,
    );
  }

  text(text: string): void {
    this.#verdicts.unless(!text.includes(CANARY), 'I20', () => 'a secret was stored or logged');
  }

  /** Creations that carry a mark: made again only after a look-up that would have shown the one before. */
  call({ system, call, what }: Sight): void {
    if (what === 'down') this.callsWhileDown += 1;
    const mark = markOf(call);
    if (mark === undefined) return;
    const key = `${system} ${mark.key}`;
    if (mark.creates) this.#creation(key, what);
    else if (what === 'heard') this.#lookUp(key);
  }

  #creation(key: string, what: Sight['what']): void {
    const now = this.#now();
    const earlier = this.#creations.get(key);
    if (what === 'heard' || what === 'refused') this.#creations.delete(key);
    if (what === 'unheard' && earlier) earlier.mayLandUntil = now;
    if (what !== 'sent') return;
    const settled = earlier === undefined || earlier.looked;
    this.#verdicts.unless(settled, 'I7', () => `${key} is made again before it was looked for`);
    this.#creations.set(key, { mayLandUntil: now + LANDS_WITHIN, looked: false });
  }

  /** A look-up counts when whatever was sent before has landed by now. */
  #lookUp(key: string): void {
    const earlier = this.#creations.get(key);
    if (earlier && this.#now() >= earlier.mayLandUntil) earlier.looked = true;
  }
}

/** Clocks and answers that are on their way make so much of a difference. */
const CLOCKS = 20_000;

/** A time-out, and a minute in which the request may still arrive. */
const LANDS_WITHIN = 80_000;

const bodyOf = (value: Value) => value['body'] as Body;
const sequenceOf = (value: Value) => Number((value['body'] as Value)['sequence']);

/** What is blocked may be released; a cancelled or stopped one only by a person, who begins a new generation. */
const mayLeave = (from: string, to: string) =>
  from === 'blocked' && (to === 'queued' || to === 'cancelled');

function markOf({
  method,
  path,
  query,
  body,
}: Call): { key: string; creates: boolean } | undefined {
  const asked = query.get('mark');
  if (method === 'GET' && asked !== null) return { key: asked, creates: false };
  const made = body['mark'];
  const creates = method === 'POST' && path === '/assets' && typeof made === 'string';
  return creates ? { key: made, creates } : undefined;
}
