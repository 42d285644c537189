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
