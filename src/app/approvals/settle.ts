import type { ApprovalRound } from '../../contracts/approval';
import { Problem } from '../../errors';
import type { App } from '../app';
import type { Change } from '../ports';

/** How often a decision is tried again when somebody else was faster. */
const TRIES = 6;

/** What a decision makes of the rounds, and what is written with it. */
interface Outcome {
  next: ApprovalRound[];
  also?: Change[] | undefined;
}

/**
 * Applies a decision to the newest rounds of these pages, all of them or none; two at once are both kept, in some
 * order. Answers the rounds as they are then.
 */
export async function settle(
  app: App,
  pageIds: readonly string[],
  change: (rounds: ApprovalRound[]) => Outcome | Promise<Outcome>,
): Promise<{ previous: ApprovalRound[]; next: ApprovalRound[] }> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const previous = await Promise.all(pageIds.map((pageId) => currentRound(app, pageId)));
    const { next, also } = await change(previous);
    const replacements = next.map((round, at) => ({ previous: previous[at], next: round }));
    if (await app.rounds.replaceAll(replacements, also)) return { previous, next };
  }
  throw new Problem('conflict');
}

async function currentRound(app: App, pageId: string): Promise<ApprovalRound> {
  const round = await app.rounds.read(pageId);
  if (!round) throw new Problem('already-decided');
  return round;
}
