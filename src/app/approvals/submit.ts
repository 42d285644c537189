import type { ChangeSet } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { Preset } from '../../contracts/preset';
import { submit as open, type Submission } from '../../domain/approval-round';
import { addDays } from '../../domain/day';
import { inParallel } from '../../domain/in-parallel';
import { presetsFor } from '../../domain/preset';
import { Problem } from '../../errors';
import type { App } from '../app';
import { indexPage } from '../references/reference-index';
import { wakePage } from '../publication/wake-page';
import { assertDecidable } from './approver-lines';
import { todayOf } from './deputies';
import { freeze } from './freeze';
import { preflight } from './preflight';
import { validOverrides } from './overrides';
import { assertReady } from './rights-gate';
import { stateOfPage } from './state-of-page';
import { tellApprovers } from './tell';

interface SubmitOrder {
  pageVersion: number;
  presetId: string;
  note: string;
  /** The last day to decide; what the preset says when nothing is given, none when null. */
  dueOn?: string | null | undefined;
  /** Pages that are to be approved together with this one. */
  together?: { pageId: string; pageVersion: number }[] | undefined;
}

/** Opens a round for exactly the pages that the person saw, and tells the approvers. */
export async function submitPage(
  app: App,
  accountId: string,
  pageId: string,
  order: SubmitOrder,
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, order.pageVersion);
  const preset = await presetOf(app, page, order.presetId);
  const dueOn = await dueDay(app, preset, order.dueOn);
  const pages = [page, ...(await othersOf(app, accountId, page, order))];
  const set = setOf(app, pages);
  const wanted = {
    preset,
    note: order.note,
    submittedBy: accountId,
    submittedAt: new Date(app.ports.now()).toISOString(),
    ...(dueOn !== undefined && { dueOn }),
    ...(set && { set }),
  };
  const opened = await inParallel(pages, 4, async (one) => {
    const submission = { ...(await submissionOf(app, one)), ...wanted };
    const previous = await app.rounds.read(one.id);
    return { previous, next: open(previous, submission) };
  });
  const changed = opened.filter(({ previous, next }) => previous !== next);
  if (changed.length > 0 && !(await app.rounds.replaceAll(changed))) {
    throw new Problem('conflict', { subject: page.title });
  }
  const [first, ...others] = opened;
  if (first) await tellApprovers(app, first.next);
  for (const { next } of others) await wakePage(app, next.pageId);
}

export function assertUnchanged(page: Pick<PageBody, 'version' | 'title'>, seen: number): void {
  if (page.version !== seen) throw new Problem('page-changed', { subject: page.title });
}

type OfSubmission = 'preset' | 'note' | 'submittedBy' | 'submittedAt';

/** What the round is about, once nothing stands in the way. */
async function submissionOf(app: App, page: PageBody): Promise<Omit<Submission, OfSubmission>> {
  const { items, assets } = await preflight(app, page);
  assertReady(items);
  const frozen = await freeze(assets);
  const approvedState = await stateOfPage(app, app.asUser, page, { assets, frozen });
  // The app itself may not see pages that are restricted; the person who submits them does.
  await indexPage(app, page);
  return {
    pageId: page.id,
    spaceKey: page.spaceKey,
    title: page.title,
    pageVersion: page.version,
    frozen,
    bodyHash: approvedState.body,
    approvedState,
    overrides: await validOverrides(app, page),
  };
}

/** The other pages of the change set, which the person may edit, too. */
async function othersOf(
  app: App,
  accountId: string,
  page: PageBody,
  { together = [] }: SubmitOrder,
): Promise<PageBody[]> {
  const wanted = together.filter(({ pageId }) => pageId !== page.id);
  return await inParallel(wanted, 4, async ({ pageId, pageVersion }) => {
    const other = await app.asUser.read(pageId);
    if (other.version !== pageVersion) throw new Problem('set-changed', { subject: other.title });
    if (!(await app.asUser.mayDo(pageId, accountId, 'update'))) {
      throw new Problem('no-permission', { subject: other.title });
    }
    return other;
  });
}

function setOf({ ports }: App, pages: readonly PageBody[]): ChangeSet | undefined {
  if (pages.length < 2) return undefined;
  const [first] = pages;
  return {
    id: `${first?.id ?? ''}-${ports.now()}`,
    pages: pages.map(({ id, title }) => ({ pageId: id, title })),
  };
}

/** One of those offered for this page, with people in every step. */
async function presetOf(app: App, page: PageBody, presetId: string): Promise<Preset> {
  const offered = presetsFor((await app.settings.site()).presets, page);
  const preset = offered.find(({ id }) => id === presetId);
  if (!preset) throw new Problem('not-configured', { subject: presetId });
  await assertDecidable(app, preset);
  return preset;
}

async function dueDay(
  app: App,
  { dueDays }: Preset,
  wanted: string | null | undefined,
): Promise<string | undefined> {
  const today = await todayOf(app);
  if (wanted === undefined) return dueDays === null ? undefined : addDays(today, dueDays);
  if (wanted !== null && wanted < today) throw new Problem('invalid-input', { subject: 'dueOn' });
  return wanted ?? undefined;
}
