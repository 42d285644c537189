import type { ApprovalRound } from '../../contracts/approval';
import type { ApprovalQueue, Submitted, Waiting } from '../../contracts/approval-queue';
import type { PageInfo, Pages, PersonView } from '../../contracts/pages';
import { isOverdue } from '../../domain/approval-dates';
import { openStep, type GroupMembers } from '../../domain/approval-step';
import { namesOfClosed } from '../../domain/closed-accounts';
import { groupsOfPreset } from '../../domain/preset';
import type { App } from '../app';
import { membersNow } from './circle';
import { principalsOf, todayOf } from './deputies';

/** What waits for this person's decision, and what they wait for. Pages that they cannot open are only counted. */
export async function approvalQueue(app: App, accountId: string): Promise<ApprovalQueue> {
  const [open, rejected, principals, today, { language }] = await Promise.all([
    app.rounds.open(),
    app.rounds.inState('rejected'),
    principalsOf(app, accountId),
    todayOf(app),
    app.settings.site(),
  ]);
  const groups = await membersOfAll(app.asUser, open);
  const asked = open.flatMap((round) => {
    const principal = principalIn(round, groups, [accountId, ...principals], accountId);
    return principal === undefined ? [] : [{ round, principal }];
  });
  const mine = [...open, ...rejected.rounds].filter((one) => one.submittedBy === accountId);
  const shown = [...asked.map(({ round }) => round), ...mine];
  const waitingFor = new Map(mine.map((round) => [round, openStep(round, groups)] as const));
  const ids = new Set([
    ...asked.flatMap(({ round, principal }) => [round.submittedBy, principal]),
    ...[...waitingFor.values()].flatMap(({ waiting }) => waiting),
  ]);
  const [pages, people] = await Promise.all([
    app.asUser.visible(shown.map(({ pageId }) => pageId)),
    ids.size === 0 ? [] : app.asUser.people([...ids]),
  ]);
  const nameOf = namer([...people, ...namesOfClosed(ids, language).map(asPerson)]);
  const pageOf = ({ pageId }: ApprovalRound) => pages.find(({ id }) => id === pageId);

  const waiting = asked.flatMap(({ round, principal }): Waiting[] => {
    const page = pageOf(round);
    if (!page) return [];
    return [
      {
        ...listed(round, page, today),
        submittedBy: nameOf(round.submittedBy),
        principal: principal === accountId ? null : nameOf(principal),
        signature: round.preset.signature,
        changed: page.version !== round.pageVersion,
      },
    ];
  });
  const submitted = mine.flatMap((round): Submitted[] => {
    const page = pageOf(round);
    const step = waitingFor.get(round);
    if (!page || !step) return [];
    const isOpen = round.state === 'in-approval';
    return [
      {
        ...listed(round, page, today),
        status: isOpen ? 'in-approval' : 'rejected',
        waitingFor: isOpen ? step.waiting.map(nameOf) : [],
        stuck: isOpen && step.stuck,
      },
    ];
  });
  return {
    waiting: waiting.toSorted(byUrgency),
    submitted: submitted.toSorted(byUrgency),
    hidden: asked.length - waiting.length,
  };
}

/** Each group is asked for once, however many rounds name it. */
async function membersOfAll(pages: Pages, rounds: readonly ApprovalRound[]): Promise<GroupMembers> {
  const steps = rounds
    .filter(({ preset }) => groupsOfPreset(preset).length > 0)
    .flatMap(({ preset }) => preset.steps);
  return await membersNow(pages, { steps });
}

/** As `principalOf` decides it, for lists: whoever is listed is asked again when they decide. */
function principalIn(
  round: ApprovalRound,
  groups: GroupMembers,
  candidates: readonly string[],
  accountId: string,
): string | undefined {
  const { waiting, circle, index, ended } = openStep(round, groups);
  const spoken =
    !ended && round.decisions.some((one) => (one.step ?? 0) === index && one.by === accountId);
  if (spoken) return undefined;
  const asked = circle.includes(accountId) ? [accountId] : candidates;
  return asked.find((id) => waiting.includes(id));
}

const listed = (round: ApprovalRound, page: PageInfo, today: string) => ({
  pageId: page.id,
  title: page.title,
  spaceKey: page.spaceKey,
  pageVersion: round.pageVersion,
  submittedAt: round.submittedAt,
  note: round.note,
  dueOn: round.dueOn ?? null,
  overdue: isOverdue(round, today),
  step: (round.step ?? 0) + 1,
  steps: round.preset.steps.length,
  set: round.set ?? null,
});

const LAST = '9999-12-31';
const byUrgency = (a: Listed, b: Listed): number =>
  `${a.dueOn ?? LAST} ${a.submittedAt}` < `${b.dueOn ?? LAST} ${b.submittedAt}` ? -1 : 1;
type Listed = Pick<Waiting, 'dueOn' | 'submittedAt'>;

const asPerson = ({ accountId, name }: { accountId: string; name: string }) => ({
  accountId,
  displayName: name,
});

const namer =
  (people: readonly Pick<PersonView, 'accountId' | 'displayName'>[]) => (accountId: string) => ({
    accountId,
    name: people.find((person) => person.accountId === accountId)?.displayName ?? accountId,
  });
