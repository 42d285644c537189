import type { Preset } from '../../contracts/preset';
import type { PageBody } from '../../contracts/pages';
import { submit as open } from '../../domain/approval-round';
import { addDays } from '../../domain/day';
import { fingerprintOf } from '../../domain/fingerprint';
import { presetsFor } from '../../domain/preset';
import { Problem } from '../../errors';
import type { App } from '../app';
import { assertDecidable } from './approver-lines';
import { todayOf } from './deputies';
import { freeze } from './freeze';
import { preflight } from './preflight';
import { assertReady } from './rights-gate';
import { tellApprovers } from './tell';

interface SubmitOrder {
  pageVersion: number;
  presetId: string;
  note: string;
  /** The last day to decide; what the preset says when nothing is given, none when null. */
  dueOn?: string | null | undefined;
}

/** Opens a round for exactly the page that the person saw, and tells the approvers. */
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

  const { items, assets } = await preflight(app, page);
  assertReady(items);
  const frozen = assets ? await freeze(assets.library, assets.references, assets.found) : [];

  const previous = await app.rounds.read(pageId);
  const round = open(previous, {
    pageId,
    spaceKey: page.spaceKey,
    title: page.title,
    pageVersion: page.version,
    preset,
    note: order.note,
    submittedBy: accountId,
    submittedAt: new Date(app.ports.now()).toISOString(),
    frozen,
    bodyHash: fingerprintOf(page),
    ...(dueOn !== undefined && { dueOn }),
  });
  if (round !== previous && !(await app.rounds.replace(previous, round))) {
    throw new Problem('conflict', { subject: page.title });
  }
  await tellApprovers(app, round);
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

export function assertUnchanged(page: Pick<PageBody, 'version' | 'title'>, seen: number): void {
  if (page.version !== seen) throw new Problem('page-changed', { subject: page.title });
}
