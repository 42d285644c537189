import type { ApprovalRound } from '../../contracts/approval';
import type { AuditFacts, AuditKind } from '../../contracts/audit';

/** What is to be recorded of a change. */
export interface AuditNote {
  kind: AuditKind;
  pageId: string | null;
  facts: AuditFacts;
  /** Who did it, when that is not the person who calls; null for the app by itself. */
  by?: string | null;
}

/** What an approval's step has to say for itself: everything that differs between the round before and after it. */
export function notesOfRound(before: ApprovalRound | undefined, after: ApprovalRound): AuditNote[] {
  const { pageId, round, pageVersion, bodyHash, state } = after;
  const about = { round, pageVersion, fingerprint: bodyHash };
  const earlier = before?.round === round ? before : undefined;
  const submitted: AuditNote = {
    kind: 'approval-submitted',
    pageId,
    by: after.submittedBy,
    facts: { ...about, preset: after.preset.id, assets: after.frozen.length },
  };
  const decided = after.decisions
    .slice(earlier?.decisions.length ?? 0)
    .map(({ by, kind, meaning }): AuditNote => ({
      kind: 'approval-decided',
      pageId,
      by,
      facts: { ...about, decision: kind, meaning, outcome: state },
    }));
  const withdrawn: AuditNote = { kind: 'approval-withdrawn', pageId, facts: about };
  return [
    ...(earlier ? [] : [submitted]),
    ...decided,
    ...(state === 'withdrawn' && earlier?.state !== 'withdrawn' ? [withdrawn] : []),
  ];
}

/** Which parts of a setting differ, by name: what was changed without what it says. Empty when nothing did. */
export function changedParts(before: unknown, after: object): string {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  return names
    .filter((name) => was.get(name) !== is.get(name))
    .join(', ')
    .slice(0, 300);
}

const partsOf = (value: unknown) =>
  new Map(
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, part]) => [name, JSON.stringify(part)] as const)
      : [],
  );
