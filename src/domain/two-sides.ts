/** Whose value counts when both sides changed; `people` decide where no rule can. */
export type Owner = 'ours' | 'theirs' | 'people';

interface Kept {
  field: string;
  /** The side whose value did not win. */
  side: 'ours' | 'theirs';
  value: unknown;
}

interface Settled {
  /** What both sides hold from now on; fields that people decide are left out. */
  value: Record<string, unknown>;
  /** Values that lost: to be written down where people find them, never dropped. */
  kept: Kept[];
  /** Fields of which both values stay as they are until a person chooses. */
  ask: string[];
}

/** Settles field by field what both sides changed: the owner's value wins and the other one is kept. */
export function settleConflict(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  ownerOf: (field: string) => Owner,
): Settled {
  const settled: Settled = { value: {}, kept: [], ask: [] };
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [here, there] = [ours[field], theirs[field]];
    const owner = JSON.stringify(here) === JSON.stringify(there) ? 'ours' : ownerOf(field);
    if (owner === 'people') {
      settled.ask.push(field);
      continue;
    }
    settled.value[field] = owner === 'ours' ? here : there;
    const lost = owner === 'ours' ? there : here;
    if (JSON.stringify(lost) === JSON.stringify(settled.value[field])) continue;
    settled.kept.push({ field, side: owner === 'ours' ? 'theirs' : 'ours', value: lost });
  }
  return settled;
}
