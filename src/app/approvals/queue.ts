import type { ApprovalQueue, Waiting } from '../../contracts/approval-queue';
import type { ApprovalRound } from '../../contracts/approval';
import type { App } from '../app';

/** Pages that wait for this person's decision. What they cannot open is counted and not named. */
export async function approvalQueue(app: App, accountId: string): Promise<ApprovalQueue> {
  const mine = (await app.rounds.open()).filter((round) => waitsFor(round, accountId));
  const [visible, people] = await Promise.all([
    app.asUser.visible(mine.map(({ pageId }) => pageId)),
    app.asUser.people(mine.map(({ submittedBy }) => submittedBy)),
  ]);
  const nameOf = (id: string) =>
    people.find((person) => person.accountId === id)?.displayName ?? id;
  const waiting = mine.flatMap((round): Waiting[] => {
    const page = visible.find(({ id }) => id === round.pageId);
    if (!page) return [];
    return [
      {
        pageId: page.id,
        title: page.title,
        spaceKey: page.spaceKey,
        pageVersion: round.pageVersion,
        submittedBy: { accountId: round.submittedBy, name: nameOf(round.submittedBy) },
        submittedAt: round.submittedAt,
        note: round.note,
      },
    ];
  });
  waiting.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  return { waiting, hidden: mine.length - waiting.length };
}

const waitsFor = ({ preset, decisions }: ApprovalRound, accountId: string): boolean =>
  preset.approvers.includes(accountId) && !decisions.some(({ by }) => by === accountId);
