import {
  ComparedSystem,
  type ComparedView,
  type ReconciliationView,
  type RunScope,
} from '../../contracts/reconciliation';
import type { App } from '../app';
import { Findings } from './findings';
import { readKnown } from './known';
import { partsOf } from './parts';
import { readableFindings } from './readable';
import { changeRun, readRun, START, type Part, type Run } from './run';

interface Beginning {
  scope: RunScope;
  cause: Run['cause'];
}

/** Begins a dry run: nothing is written to any system. One that is under way goes on instead. */
export async function beginRun(app: App, { scope, cause }: Beginning): Promise<void> {
  const { queue, now, randomBytes } = app.ports;
  const parts = partsOf(scope, await readKnown(app));
  const id = Buffer.from(randomBytes(8)).toString('hex');
  await changeRun(app, (run) => {
    if (run?.state === 'running') return undefined;
    const { orders = 0, handled = 0, siteUrl = '', holder = null, heldUntil = 0 } = run ?? {};
    return {
      id,
      scope,
      cause,
      state: 'running',
      startedAt: now(),
      finishedAt: null,
      slices: 0,
      parts,
      position: START,
      baseline: {},
      beyond: 0,
      ...{ orders, handled, siteUrl, holder, heldUntil },
      crashes: 0,
    };
  });
  await queue.wake([{ kind: 'reconciliation' }]);
}

const WEEK = 7 * 86_400_000;
/** A day's trigger does not come to the second. */
const HOUR = 3_600_000;

/** The daily run: what has changed; everything once a week. */
export async function beginDaily(app: App): Promise<void> {
  const { everythingAt = 0 } = await readKnown(app);
  const scope = app.ports.now() - everythingAt > WEEK - HOUR ? 'everything' : 'changes';
  await beginRun(app, { scope, cause: 'schedule' });
}

/** What was found up to now stays; what was ordered is still repaired. */
export async function stopRun(app: App): Promise<void> {
  const finishedAt = app.ports.now();
  await changeRun(app, (run) =>
    run?.state === 'running' ? { ...run, state: 'stopped', finishedAt } : undefined,
  );
}

/** The last run and everything that is found, for the person who looks. */
export async function reconciliationView(app: App): Promise<ReconciliationView> {
  const [run, known, findings] = await Promise.all([
    readRun(app),
    readKnown(app),
    Findings.load(app.cells),
  ]);
  const all = findings.all().map(({ finding }) => finding);
  return {
    run: run ? viewOf(run) : null,
    baseline: known.everythingAt !== undefined,
    findings: await readableFindings(app, all),
    beyond: run?.beyond ?? 0,
  };
}

const instant = (moment: number) => new Date(moment).toISOString();

const viewOf = ({ id, scope, cause, state, startedAt, finishedAt, slices, parts }: Run) => ({
  id,
  scope,
  cause,
  state,
  startedAt: instant(startedAt),
  finishedAt: finishedAt === null ? null : instant(finishedAt),
  slices,
  systems: ComparedSystem.options.map((system) =>
    systemOf(
      system,
      parts.filter((part) => part.system === system),
    ),
  ),
});

function systemOf(system: ComparedSystem, parts: readonly Part[]): ComparedView {
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const failed = parts.find(({ state }) => state === 'not-compared');
  return {
    system,
    state: stateOf(parts),
    code: failed?.code ?? null,
    compared: sum(({ compared }) => compared),
    unseen: sum(({ unseen }) => unseen),
    calls: sum(({ calls }) => calls),
  };
}

function stateOf(parts: readonly Part[]): ComparedView['state'] {
  const is = (state: Part['state']) => parts.some((part) => part.state === state);
  if (parts.length === 0) return 'nothing';
  if (is('not-compared')) return 'not-compared';
  if (parts.every(({ state }) => state === 'compared')) return 'compared';
  return is('running') || is('compared') ? 'running' : 'waiting';
}
