/** What both sides of a pair held when they were last read back. */
interface Fingerprints {
  ours?: string | null | undefined;
  theirs?: string | null | undefined;
}

/** `none`: only what we wrote ourselves. `both`: people changed both sides, and differently. */
export type ChangedSide = 'none' | 'ours' | 'theirs' | 'both';

/**
 * Which side people have changed since both were read back. Fingerprints are of what was read, never of what was
 * sent: a system that writes things down in its own way would otherwise look changed for ever.
 */
export function changedSide(
  before: Fingerprints | undefined,
  now: { ours: string; theirs: string; equal: boolean },
): ChangedSide {
  if (now.equal) return 'none';
  const ours = before?.ours !== now.ours;
  const theirs = before?.theirs !== now.theirs;
  if (ours && theirs) return 'both';
  if (ours) return 'ours';
  return theirs ? 'theirs' : 'none';
}

const WINDOW = 600_000;
const CARRIED = 6;
const HOPS = 3;

/** Two systems that answer each other: too many changes carried over in ten minutes, or one that came too far. */
export const isLoop = (carried: readonly number[], now: number, hops = 0): boolean =>
  hops > HOPS || carried.filter((moment) => moment > now - WINDOW).length > CARRIED;

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
