import type { Finding, Repair } from '../../contracts/reconciliation';
import { recordNickname } from '../../domain/record-naming';
import { Problem } from '../../errors';
import type { App } from '../app';
import { lookAgain } from '../assets/look-again';
import { asProblem } from '../problem-view';
import { showAgain } from '../publication/byline';
import { forgetPage, indexPage } from '../references/reference-index';
import { byShelf, ordering, type Findings, type Kept } from './findings';
import type { Limits } from './limits';
import { fileAgain, oweAgain } from './publish-again';
import { changeRun, type Run } from './run';
import { takeOver } from './take-over';

/** Entries of the audit log with their pages that fit into one transaction. */
const TOGETHER = 10;
/** Somebody else may change the same findings. */
const TRIES = 5;

/**
 * Orders repairs: noted in the audit log before anything is done. What is under way, or only people can do, is left
 * out.
 */
export async function orderRepairs(
  app: App,
  { ids, siteUrl }: { ids: readonly string[]; siteUrl: string },
): Promise<void> {
  let ordered = 0;
  for (const shelf of byShelf(ids)) {
    for (let start = 0; start < shelf.length; start += TOGETHER) {
      ordered += await orderSome(app, shelf.slice(start, start + TOGETHER));
    }
  }
  if (ordered === 0) return;
  await changeRun(app, (run) => run && { ...run, orders: run.orders + 1, siteUrl });
  await app.ports.queue.wake([{ kind: 'reconciliation' }]);
}

async function orderSome({ audit, cells }: App, ids: readonly string[]): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const order = await ordering(cells, ids);
    if (!order) return 0;
    const { findings, change } = order;
    if (await audit.record(findings.map(noteOf), () => [change])) return findings.length;
  }
  throw new Problem('conflict');
}

const noteOf = ({ kind, class: kept, repair, subject, pageId }: Finding) => ({
  kind: 'repair-ordered' as const,
  pageId,
  facts: { difference: kind, class: kept, repair, [subject.type]: subject.id },
});

/** The most calls that one repair makes here; deliveries do theirs later. */
const CALLS = 20;

/** Whether all was carried out, there was no room for some, or some may only work later. */
type Repaired = 'all' | 'more' | 'later';

/** Carries out what was ordered. */
export async function repairOrdered(
  { app, hasRoom }: Limits,
  run: Run,
  findings: Findings,
): Promise<Repaired> {
  let later = false;
  for (const kept of findings.all().sort(versionsFirst)) {
    if (kept.finding.state !== 'ordered') continue;
    if (!hasRoom(CALLS)) return 'more';
    const outcome = await repair(app, kept.finding, run);
    await findings.settle(kept, outcome);
    later ||= outcome.state === 'ordered';
  }
  return later ? 'later' : 'all';
}

async function repair(
  app: App,
  finding: Finding,
  run: Run,
): Promise<Pick<Finding, 'state' | 'code'>> {
  try {
    await REPAIRS[finding.repair](app, finding, run);
    return { state: 'repaired', code: null };
  } catch (error) {
    const problem = asProblem(error);
    const { code, shouldRetry } = problem;
    app.ports.log('warn', 'not-repaired', { id: finding.id, detail: problem.message });
    return { state: shouldRetry ? 'ordered' : 'failed', code };
  }
}

/** Filing a new version makes everything else about a record good as well. */
const versionsFirst = (a: Kept, b: Kept) => rank(a) - rank(b);
const rank = ({ finding }: Kept) => (finding.repair === 'file-version' ? 0 : 1);

type Work = (app: App, finding: Finding, run: Run) => Promise<void>;

const pageOf = ({ pageId, id }: Finding): string => {
  if (pageId !== null) return pageId;
  throw new Problem('unexpected', { detail: `${id} is about no page` });
};

const REPAIRS: Record<Repair, Work> = {
  'owe-again': (app, finding, { siteUrl }) => oweAgain(app, pageOf(finding), siteUrl),
  'file-again': (app, finding) => fileAgain(app, pageOf(finding), 'same'),
  'file-version': (app, finding) => fileAgain(app, pageOf(finding), 'new-version'),
  'show-again': (app, finding) => showAgain(app, pageOf(finding)),
  'note-references': async (app, finding) =>
    await indexPage(app, await app.asApp.read(pageOf(finding))),
  'look-again': (app, { subject }) => lookAgain(app, Number(subject.id)),
  'forget-page': (app, finding) => forgetUnlessBack(app, pageOf(finding)),
  adopt: (app, finding) => takeOver(app, pageOf(finding), Number(finding.subject.id)),
  'take-over': (app, finding) =>
    takeOver(app, pageOf(finding), Number(finding.values['other'] ?? finding.subject.id)),
  'give-name-back': async (app, finding) => {
    const nickname = recordNickname(app.ports.installation.cloudId, pageOf(finding));
    await (await app.records()).takeNickname(Number(finding.subject.id), nickname);
  },
  'by-hand': () => Promise.resolve(),
};

/** Somebody may have restored it since. */
async function forgetUnlessBack(app: App, pageId: string): Promise<void> {
  if ((await app.asApp.visible([pageId])).length === 0) await forgetPage(app, pageId);
}
