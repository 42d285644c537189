import type { ApprovalRound } from '../../contracts/approval';
import type { PageInfo } from '../../contracts/pages';
import type { ReportRow, SpaceReport } from '../../contracts/space-report';
import { isOverdue } from '../../domain/approval-dates';
import { namesOfClosed } from '../../domain/closed-accounts';
import { addDays } from '../../domain/day';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';
import { todayOf } from './deputies';
import { statusOf } from './status';

/** An approval that runs out within so many days is worth a look. */
const SOON = 30;

/** Where the pages of a space stand, those that the person may see; `from` is where an earlier answer ended. */
export async function spaceReport(
  app: App,
  spaceKey: string,
  from: string | null,
): Promise<SpaceReport> {
  const space = await app.asUser.spaces.find(spaceKey);
  if (!space) throw new Problem('not-found', { subject: spaceKey });
  const { items, next } = await firstSlice(app, space.id, from);
  const today = await todayOf(app);
  const found = await inParallel(items, 8, async (page) => {
    const round = await app.rounds.read(page.id);
    const { status } = await statusOf(app, app.asUser, page, round);
    return { page, round, status };
  });
  const nameOf = await namesOf(
    app,
    found.flatMap(({ round }) => round?.submittedBy ?? []),
  );
  return {
    rows: found.map(({ page, round, status }) => rowOf({ page, round, status, today, nameOf })),
    next,
  };
}

async function firstSlice(app: App, spaceId: string, from: string | null) {
  for await (const slice of app.asUser.tree.inSpace(spaceId, from)) return slice;
  return { items: [], next: null };
}

async function namesOf(app: App, ids: readonly string[]) {
  const { language } = await app.settings.site();
  const people = ids.length === 0 ? [] : await app.asUser.people([...new Set(ids)]);
  const former = namesOfClosed(ids, language);
  return (accountId: string) => ({
    accountId,
    name:
      people.find((one) => one.accountId === accountId)?.displayName ??
      former.find((one) => one.accountId === accountId)?.name ??
      accountId,
  });
}

interface Found {
  page: PageInfo;
  round: ApprovalRound | undefined;
  status: ReportRow['status'];
  today: string;
  nameOf: (accountId: string) => { accountId: string; name: string };
}

function rowOf({ page, round, status, today, nameOf }: Found): ReportRow {
  const about = { pageId: page.id, title: page.title, pageVersion: page.version, status };
  if (!round || status === 'draft') {
    const nothing = { submittedBy: null, submittedAt: null, dueOn: null, validUntil: null };
    return { ...about, ...nothing, overdue: false, endsSoon: false };
  }
  const last = status === 'approved' || status === 'review-due' ? round.validUntil : undefined;
  return {
    ...about,
    submittedBy: nameOf(round.submittedBy),
    submittedAt: round.submittedAt,
    dueOn: status === 'in-approval' ? (round.dueOn ?? null) : null,
    overdue: isOverdue(round, today),
    validUntil: last ?? null,
    endsSoon: status === 'approved' && last !== undefined && last <= addDays(today, SOON),
  };
}
