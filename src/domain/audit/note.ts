import type { AuditFacts, AuditKind } from '../../contracts/audit';

/** What is to be recorded of a change. */
export interface AuditNote {
  kind: AuditKind;
  pageId: string | null;
  facts: AuditFacts;
  /** Who did it, when that is not the person who calls; null for the app by itself. */
  by?: string | null;
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
