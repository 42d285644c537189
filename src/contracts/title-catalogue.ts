import * as z from 'zod';

import { Day } from './systems';
import type {
  Title,
  TitleContact,
  TitleContract,
  TitleLink,
  TitleProduct,
  TitleStage,
  TitleSummary,
  TitleToDo,
} from './titles';

/**
 * What this Consonance offers, as its schema says. Without a capability its operation is refused before any call;
 * the app keeps the thing in Confluence and says so.
 */
export const Capability = z.enum([
  'moveStage',
  'listStages',
  'productDates',
  'subjects',
  'webLinks',
  'deliveryDates',
  'workContract',
  'todos',
  'notes',
]);
export type Capability = z.infer<typeof Capability>;

/** Where a sweep stands: may be stored between pages and gone on with. */
export const SweepCursor = z.strictObject({
  /** Already a day back; null asks for everything. */
  since: Day.nullable(),
  /** Id of the last title that was read. */
  after: z.int().min(0),
});
export type SweepCursor = z.infer<typeof SweepCursor>;

export interface SweepPage {
  /** Titles whose hash is not the known one. */
  changed: TitleSummary[];
  /** Reported by Consonance, but the same as before. */
  unchanged: number;
  cursor: SweepCursor;
}

export type MoveOutcome =
  | { kind: 'moved'; stage: string | null }
  | { kind: 'already-there'; stage: string }
  /** Somebody moved it meanwhile; nothing was written. */
  | { kind: 'moved-meanwhile'; stage: string | null };

/**
 * Titles as the app sees them; the Consonance connector's client is one. Every method throws Problem.
 * Idempotency: P = repeating is harmless; L = what exists already is looked for first, by the marker named.
 */
export interface TitleCatalogue {
  capabilities(): Promise<ReadonlySet<Capability>>;

  /** Where a sweep begins, given the day of the last one: a day earlier, for days have no hours and zones differ. */
  sweepFrom(lastDay: string | null): SweepCursor;
  /** Pages until an empty one. `knownHash` tells which titles the caller has as they are. */
  sweep(
    from: SweepCursor,
    knownHash: (id: number) => string | undefined,
    imprintIds?: readonly number[],
  ): AsyncIterable<SweepPage>;
  /** 'not-found' when there is none; `contractId` finds the contract where works do not show theirs. */
  title(id: number, contractId?: number): Promise<Title>;
  productByIsbn(isbn13: string): Promise<TitleProduct | undefined>;
  /** At most 25 ids a call; those that do not exist are missing. 'forbidden' when the key may see none. */
  contracts(ids: readonly number[]): Promise<TitleContract[]>;
  contacts(name: string): Promise<TitleContact[]>;
  /** Listed by Consonance, else the names in use, without ids. */
  stages(): Promise<TitleStage[]>;

  /** P. Reads first: writes only while the stage is `from` (when given), and not when it is `to` already. */
  moveStage(
    titleId: number,
    to: { id: number; name: string },
    from: string | null | undefined,
    marker: string,
  ): Promise<MoveOutcome>;
  /** P. A date left out stays; null empties it. The publication date goes to retailers. */
  setProductDates(
    productId: number,
    dates: { publicationDate?: string | null; plannedDate?: string | null },
    marker: string,
  ): Promise<TitleProduct>;
  /** P. Replaces the codes of a scheme; only codes, never words: subjects go to retailers. */
  setSubjects(
    titleId: number,
    codes: { thema?: readonly string[]; bisac?: readonly string[] },
    marker: string,
  ): Promise<void>;
  /** L by the address. Kept out of ONIX and read back: a link that would be published is removed, and 'refused'. */
  ensureWebLink(
    productId: number,
    link: { url: string; note: string },
    marker: string,
  ): Promise<TitleLink>;
  /** L by type and day. A contract is a legal record: only where an admin allowed it. */
  ensureDeliveryDate(
    contractId: number,
    delivery: { type: string; due: string },
    marker: string,
  ): Promise<void>;

  toDos(titleId: number): Promise<TitleToDo[]>;
  /** L by title and name. */
  ensureToDo(
    titleId: number,
    toDo: { name: string; due: string | null; milestone: boolean },
    marker: string,
  ): Promise<TitleToDo>;
  /** P */
  completeToDo(id: number, completed: boolean, marker: string): Promise<TitleToDo>;
  /** L by the marker, which stands at the note's end. */
  ensureNote(titleId: number, text: string, marker: string): Promise<void>;
}
