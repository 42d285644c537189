import type { Seen } from '../../domain/findings';
import type { App } from '../app';
import type { Known } from './known';
import type { SubjectKey } from './run';

/** What comparisons work with in one slice. */
export interface Comparison {
  /** Its calls are counted, and end before the platform would refuse them. */
  app: App;
  scope: 'changes' | 'everything';
  /** What earlier runs have compared. */
  known: Known;
  /** What this run will have compared when it is complete. */
  baseline: Known;
  /** Places of what was found before, by subject. */
  foundBefore: (subject: SubjectKey) => string[];
  /** What differs at a place; nothing when all is well. Counts as compared. */
  report: (subject: SubjectKey, id: string, seen: readonly Seen[]) => Promise<void>;
  /** Nothing can be said about it: the app's account does not see it. */
  unseen: () => void;
}

/** Things of one kind, compared by their ids. */
export interface Subject {
  /** At once; and the most calls that so many take. */
  atOnce: number;
  calls: number;
  compare: (comparison: Comparison, ids: readonly string[]) => Promise<void>;
}

export interface Listed {
  /** Ids of the subject, to be compared. */
  ids: string[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

/** A list of what is to be compared, piece by piece. */
export interface Source {
  /** The most calls that one piece takes. */
  calls: number;
  read: (comparison: Comparison, from: string | null) => Promise<Listed>;
}

/** What happened so recently is still the business of events and of the five-minute tick. */
export const GRACE = 600_000;

export const isFresh = ({ ports }: App, instant: string | null): boolean =>
  instant !== null && Date.parse(instant) > ports.now() - GRACE;

/** The first slice of a list, which is where the next reading goes on. */
export async function firstOf<Slice>(slices: AsyncIterable<Slice>): Promise<Slice | undefined> {
  const first = await slices[Symbol.asyncIterator]().next();
  return first.done === true ? undefined : first.value;
}
