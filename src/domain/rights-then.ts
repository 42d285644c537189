import type { ApprovalRound } from '../contracts/approval';
import type { AssetPart, RightsFacts } from '../contracts/approved-state';
import type { RightsAnswer, RightsEvidence, RightsQuestion } from '../contracts/rights-then';
import { canonical, sha256 } from './canonical';
import { dayIn } from './day';

/**
 * Whether an asset was cleared on a day, from what was kept when the page was approved on it. Approvals are the only
 * moments that are known: for any other day the answer is that nothing is known, with what was known last.
 */
export function rightsThen(
  rounds: readonly ApprovalRound[],
  question: RightsQuestion,
  timeZone: string,
): RightsAnswer {
  const all = rounds
    .flatMap((round) => evidenceOf(round, question.assetId, timeZone))
    .toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1));
  const evidence = all.findLast(({ day }) => day === question.day) ?? null;
  const before = all.findLast(({ day }) => day < question.day) ?? null;
  if (!evidence) return { verdict: 'not-known', reasons: [], evidence, before };
  return { ...judged(evidence.facts, question, evidence.readAt), evidence, before: null };
}

/** Every approval of the asset: one round approves one exact version of it, or several that are pinned. */
function evidenceOf(round: ApprovalRound, assetId: number, timeZone: string): RightsEvidence[] {
  const { settledAt, approvedState: state } = round;
  if (!wasApproved(round) || settledAt === null || !state) return [];
  return state.assets
    .filter((part) => part.assetId === assetId)
    .map((part) => ({
      round: round.round,
      pageVersion: round.pageVersion,
      approvedAt: settledAt,
      day: dayIn(timeZone, Date.parse(settledAt)),
      assetVersion: { id: part.versionId, number: part.versionNumber },
      checksum: part.checksum,
      facts: part.facts,
      readAt: part.readAt,
      snapshotHash: snapshotHash(part),
      fingerprint: state.fingerprint,
    }));
}

/** An approval that has run out was one all the same. */
export const wasApproved = ({ state }: Pick<ApprovalRound, 'state'>): boolean =>
  state === 'approved' || state === 'expired';

/** Of what was kept of an asset; the same wherever it is computed again. */
export const snapshotHash = (part: AssetPart): string => sha256(canonical(part));

function judged(
  facts: RightsFacts,
  { channel, territory }: RightsQuestion,
  at: string,
): Pick<RightsAnswer, 'verdict' | 'reasons'> {
  const lacks = (given: readonly string[], asked: string) =>
    asked !== '' && given.length > 0 && !includes(given, asked);
  const found: [boolean, RightsAnswer['reasons'][number]][] = [
    [facts.ended, 'ended'],
    [facts.availableFrom !== null && facts.availableFrom > at, 'not-yet'],
    [facts.withdrawn, 'withdrawn'],
    [facts.approval !== 'approved' && facts.approval !== 'unknown', 'not-approved'],
    [lacks(facts.channels, channel), 'channel'],
    [lacks(facts.territories, territory), 'territory'],
  ];
  const reasons = found.filter(([holds]) => holds).map(([, reason]) => reason);
  if (reasons.length > 0) return { verdict: 'not-cleared', reasons };
  const silent =
    (channel !== '' && facts.channels.length === 0) ||
    (territory !== '' && facts.territories.length === 0) ||
    facts.approval === 'unknown';
  return { verdict: silent ? 'not-stated' : 'cleared', reasons };
}

const includes = (given: readonly string[], asked: string) =>
  given.some((one) => one.trim().toLowerCase() === asked.trim().toLowerCase());
