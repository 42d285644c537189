import { ComparedSystem } from '../../contracts/reconciliation';
import type { App } from '../app';
import { Findings } from './findings';
import { learn, readKnown } from './known';
import { limited, type Limits } from './limits';
import { repairOrdered } from './repair';
import { changeRun, readRun, type Run } from './run';
import { Walk } from './walk';

/** Longer than a slice may run, by what it has begun and by the difference that clocks may have. */
const LEASE = 180_000;
/** Seconds that a site gets when Confluence's points of this hour run low. */
const PATIENCE = 600;

/**
 * Goes on with the comparison where the last slice stopped, and carries out the repairs that were ordered. One
 * function at a time: another one that is woken meanwhile has nothing to do. Safe to repeat.
 */
export async function reconcileSlice(app: App): Promise<void> {
  const holder = Buffer.from(app.ports.randomBytes(8)).toString('hex');
  const held = await take(app, holder);
  if (!held) return;
  const limits = limited(app);
  const findings = await Findings.load(app.cells);
  const repaired = await repairOrdered(limits, held, findings);
  const next = await compare(limits, held, findings);
  const handled = repaired === 'all' ? held.orders : held.handled;
  const after = await changeRun(app, (now) =>
    now?.holder === holder ? { ...merged(now, next), handled, ...FREE } : undefined,
  );
  if (!after) return;
  // What a system refused for now is tried again by the tick.
  const more = repaired === 'later' ? after.orders > held.orders : after.orders > after.handled;
  if (after.state !== 'running' && !more) return;
  const patience = limits.app.asApp.rateLimit()?.nearLimit === true ? PATIENCE : 0;
  await app.ports.queue.wake([{ kind: 'reconciliation' }], patience);
}

const FREE = { holder: null, heldUntil: 0, crashes: 0 };

/** Undefined when there is nothing to do, or somebody does it. */
async function take(app: App, holder: string): Promise<Run | undefined> {
  const now = app.ports.now();
  const taken = await changeRun(app, (run) => {
    if (!run || !isUnderWay(run) || (run.holder !== null && run.heldUntil > now)) return undefined;
    const crashes = run.holder === null ? 0 : run.crashes + 1;
    return { ...run, holder, heldUntil: now + LEASE, crashes, slices: run.slices + 1 };
  });
  return taken?.holder === holder ? taken : undefined;
}

const isUnderWay = ({ state, orders, handled }: Run) => state === 'running' || handled < orders;

/** Wakes what a lost message or a stopped function has left lying. */
export async function resumeReconciliation(app: App): Promise<void> {
  const run = await readRun(app);
  if (!run || !isUnderWay(run)) return;
  if (run.holder !== null && run.heldUntil > app.ports.now()) return;
  await app.ports.queue.wake([{ kind: 'reconciliation' }]);
}

/** What a person has done to the run meanwhile stays: it may be stopped, and another one begun. */
function merged(now: Run, { id, parts, position, baseline, state, finishedAt, beyond }: Run): Run {
  if (now.id !== id || now.state !== 'running') return now;
  return { ...now, parts, position, baseline, state, finishedAt, beyond };
}

async function compare(limits: Limits, held: Run, findings: Findings): Promise<Run> {
  if (held.state !== 'running') return held;
  const walk = new Walk(limits, held, findings, await readKnown(limits.app));
  await walk.go();
  if (!walk.isThrough()) return walk.run();
  await settle(limits.app, walk.run(), findings);
  return { ...walk.run(), state: 'done', finishedAt: limits.app.ports.now() };
}

/** Everything was looked at: what no longer differs is forgotten, and the next run begins from here. */
async function settle(app: App, run: Run, findings: Findings): Promise<void> {
  const whole = ComparedSystem.options.filter((system) =>
    run.parts.every((part) => part.system !== system || part.state === 'compared'),
  );
  if (run.scope === 'everything') await findings.forgetOthers(run.id, whole);
  const { orders, pages, assets, folders } = run.baseline;
  const isAll = run.scope === 'everything' && whole.length === ComparedSystem.options.length;
  await learn(app, {
    ...(whole.includes('app') && orders !== undefined && { orders }),
    ...(whole.includes('confluence') && pages !== undefined && { pages }),
    ...(whole.includes('celum') && assets && { assets }),
    ...(whole.includes('opentext') && folders && { folders }),
    ...(isAll && { everythingAt: run.startedAt }),
  });
  const facts = {
    run: run.id,
    scope: run.scope,
    slices: run.slices,
    findings: findings.all().length,
  };
  app.ports.log('info', 'site-compared', facts);
}
