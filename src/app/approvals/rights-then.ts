import type { ApprovalRound } from '../../contracts/approval';
import type { RightsAnswer, RightsQuestion, RightsSubjects } from '../../contracts/rights-then';
import { dayIn } from '../../domain/day';
import { rightsThen, wasApproved } from '../../domain/rights-then';
import type { App } from '../app';

/** Answers from what was kept with the page's approvals; nobody is asked. */
export async function answerRights(
  app: App,
  pageId: string,
  question: RightsQuestion,
): Promise<RightsAnswer> {
  const [rounds, { timeZone }] = await Promise.all([
    app.rounds.ofPage(pageId),
    app.settings.site(),
  ]);
  return rightsThen(rounds, question, timeZone);
}

/** What may be asked about: assets, days of approvals, and the channels and territories that were ever named. */
export async function rightsSubjects(app: App, pageId: string): Promise<RightsSubjects> {
  const [all, { timeZone }] = await Promise.all([app.rounds.ofPage(pageId), app.settings.site()]);
  const rounds = all.filter(wasApproved);
  const parts = rounds.flatMap(({ approvedState }) => approvedState?.assets ?? []);
  const names = new Map(parts.map(({ assetId, name }) => [assetId, name]));
  const unique = (words: string[]) => [...new Set(words)].sort();
  return {
    assets: [...names].map(([assetId, name]) => ({ assetId, name })),
    days: rounds.map((round) => ({ day: dayOf(round, timeZone), pageVersion: round.pageVersion })),
    channels: unique(parts.flatMap(({ facts }) => facts.channels)),
    territories: unique(parts.flatMap(({ facts }) => facts.territories)),
  };
}

const dayOf = ({ settledAt, submittedAt }: ApprovalRound, timeZone: string) =>
  dayIn(timeZone, Date.parse(settledAt ?? submittedAt));
