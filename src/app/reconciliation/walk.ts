import { asProblem } from '../problem-view';
import type { Comparison } from './comparison';
import type { Findings } from './findings';
import type { Known } from './known';
import type { Limits } from './limits';
import { SOURCES, SUBJECTS } from './parts';
import { START, type Part, type Run } from './run';

/** So many functions in a row did not come to an end: what they were at is left out. */
const MOST_CRASHES = 3;

/** Goes through the parts of a run for as long as there is room. */
export class Walk {
  readonly #limits: Limits;
  readonly #findings: Findings;
  readonly #comparison: Comparison;
  #run: Run;
  /** Whether this slice has done anything: one that could not would never end. */
  #moved = false;

  constructor(limits: Limits, run: Run, findings: Findings, known: Known) {
    this.#limits = limits;
    this.#findings = findings;
    this.#run = run;
    this.#comparison = {
      app: limits.app,
      scope: run.scope,
      known,
      baseline: { ...run.baseline },
      foundBefore: (subject) =>
        findings
          .all()
          .filter(({ place }) => place.startsWith(`${subject}/`))
          .map(({ place }) => place.slice(subject.length + 1)),
      report: async (subject, id, seen) => {
        this.#change((part) => ({ ...part, compared: part.compared + 1 }));
        const now = limits.app.ports.now();
        await findings.report(`${subject}/${id}`, seen, { run: run.id, now });
      },
      unseen: () => this.#change((part) => ({ ...part, unseen: part.unseen + 1 })),
    };
  }

  /** The run as it stands now. */
  run(): Run {
    const beyond = this.#run.beyond + this.#findings.beyond;
    return { ...this.#run, baseline: this.#comparison.baseline, beyond };
  }

  isThrough(): boolean {
    return this.#part() === undefined;
  }

  async go(): Promise<void> {
    if (this.#run.crashes >= MOST_CRASHES) this.#end('not-compared', 'unexpected');
    for (let part = this.#part(); part; part = this.#part()) {
      this.#change((now) => ({ ...now, state: 'running' }));
      if (!(await this.#step(part))) return;
      this.#moved = true;
    }
  }

  /** One piece of the list, or a few of its things; false when there is no room for it. */
  async #step(part: Part): Promise<boolean> {
    const before = this.#limits.calls();
    try {
      return await this.#goOn(part);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'out-of-time' && this.#moved) return false;
      this.#limits.app.ports.log('warn', 'not-compared', {
        source: part.source,
        detail: problem.message,
      });
      this.#end('not-compared', problem.code);
      return true;
    } finally {
      const calls = this.#limits.calls() - before;
      this.#count(part, calls);
    }
  }

  async #goOn({ source, subject }: Part): Promise<boolean> {
    const { position } = this.#run;
    if (position.todo.length > 0) {
      const { atOnce, calls, compare } = SUBJECTS[subject];
      if (!this.#limits.hasRoom(calls)) return false;
      await compare(this.#comparison, position.todo.slice(0, atOnce));
      this.#run = { ...this.#run, position: { ...position, todo: position.todo.slice(atOnce) } };
      return true;
    }
    if (position.ended) {
      this.#end('compared', null);
      return true;
    }
    const list = SOURCES[source](subject);
    if (!this.#limits.hasRoom(list.calls)) return false;
    const { ids, next } = await list.read(this.#comparison, position.from);
    this.#run = { ...this.#run, position: { from: next, ended: next === null, todo: ids } };
    return true;
  }

  #part(): Part | undefined {
    return this.#run.parts.find(({ state }) => state === 'waiting' || state === 'running');
  }

  #end(state: 'compared' | 'not-compared', code: string | null): void {
    this.#change((part) => ({ ...part, state, code }));
    this.#run = { ...this.#run, position: START };
  }

  #change(next: (part: Part) => Part): void {
    const current = this.#part();
    const parts = this.#run.parts.map((part) => (part === current ? next(part) : part));
    this.#run = { ...this.#run, parts };
  }

  #count({ source, subject }: Part, calls: number): void {
    const parts = this.#run.parts.map((part) =>
      part.source === source && part.subject === subject
        ? { ...part, calls: part.calls + calls }
        : part,
    );
    this.#run = { ...this.#run, parts };
  }
}
