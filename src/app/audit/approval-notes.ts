import type { ApprovalRound } from '../../contracts/approval';
import type { AuditNote } from '../../domain/audit/note';
import type { ApprovalFact } from '../approvals/facts';

/** What the audit log says of something that happened to an approval. */
export function noteOf(fact: ApprovalFact): AuditNote {
  switch (fact.kind) {
    case 'submitted':
      return {
        ...noteAbout(fact.round),
        kind: 'approval-submitted',
        by: fact.round.submittedBy,
        facts: {
          ...factsOf(fact.round),
          preset: fact.round.preset.id,
          assets: fact.round.frozen.length,
        },
      };
    case 'decided': {
      const { by, kind, meaning, for: stoodInFor, signed = false } = fact.decision;
      const facts = {
        ...factsOf(fact.round),
        decision: kind,
        meaning,
        signed,
        asDeputy: stoodInFor !== undefined,
        outcome: fact.round.state,
      };
      return { ...noteAbout(fact.round), kind: 'approval-decided', by, facts };
    }
    case 'withdrawn':
      return { ...noteAbout(fact.round), kind: 'approval-withdrawn' };
    case 'expired':
      return { ...noteAbout(fact.round), kind: 'approval-expired', by: null };
    case 'deputy-named':
      return {
        kind: 'deputy-named',
        pageId: null,
        facts: { from: fact.from, until: fact.until },
      };
    case 'deputy-removed':
    case 'authenticator-enrolled':
    case 'authenticator-recovered':
    case 'authenticator-locked':
    case 'authenticator-reset':
      break;
  }
  return { kind: fact.kind, pageId: null, facts: {} };
}

const factsOf = ({ round, pageVersion, bodyHash }: ApprovalRound) => ({
  round,
  pageVersion,
  fingerprint: bodyHash,
});

const noteAbout = (round: ApprovalRound) => ({ pageId: round.pageId, facts: factsOf(round) });
