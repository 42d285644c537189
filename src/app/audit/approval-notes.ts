import type { ApprovalRound, Decision } from '../../contracts/approval';
import type { VersionChoice } from '../../contracts/page-assets';
import type { AuditNote } from '../../domain/audit/note';
import { reasonHash } from '../../domain/audit/reason-hash';
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
    case 'decided':
      return noteOfDecision(fact.round, fact.decision);
    case 'withdrawn':
      return { ...noteAbout(fact.round), kind: 'approval-withdrawn' };
    case 'expired':
      return { ...noteAbout(fact.round), kind: 'approval-expired', by: null };
    case 'version-chosen':
      return noteOfChoice(fact.round, fact.choice);
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

function noteOfDecision(round: ApprovalRound, decision: Decision): AuditNote {
  const { by, kind, meaning, for: stoodInFor, signed = false } = decision;
  const facts = {
    ...factsOf(round),
    decision: kind,
    meaning,
    signed,
    asDeputy: stoodInFor !== undefined,
    outcome: round.state,
  };
  return { ...noteAbout(round), kind: 'approval-decided', by, facts };
}

function noteOfChoice(round: ApprovalRound, choice: VersionChoice): AuditNote {
  const { by, assetId, versionId, kind, reason } = choice;
  const about = { asset: assetId, assetVersion: versionId, choice: kind };
  const facts = { ...factsOf(round), ...about, reasonSha256: reasonHash(reason) };
  return { ...noteAbout(round), kind: 'version-chosen', by, facts };
}

const factsOf = ({ round, pageVersion, bodyHash }: ApprovalRound) => ({
  round,
  pageVersion,
  fingerprint: bodyHash,
});

const noteAbout = (round: ApprovalRound) => ({ pageId: round.pageId, facts: factsOf(round) });
