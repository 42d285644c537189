import * as z from 'zod';

import type { RecordCategoryField } from './records';
import type { Slice, SliceWish } from './slice';
import { Day } from './systems';

export const RecordHold = z.strictObject({
  id: z.int(),
  name: z.string(),
  type: z.string(),
  /** A suspended hold protects nothing. */
  active: z.boolean(),
});
export type RecordHold = z.infer<typeof RecordHold>;

/** What records management keeps of a document; without classification it is no record. */
export const RecordFacts = z.strictObject({
  classification: z.strictObject({ id: z.int(), name: z.string().nullable() }).nullable(),
  official: z.boolean(),
  status: z.string().nullable(),
  recordDate: Day.nullable(),
  retention: z
    .strictObject({
      rule: z.string(),
      /** The day Content Server computed. */
      end: Day.nullable(),
      disposition: z.string().nullable(),
    })
    .nullable(),
  holds: z.array(RecordHold),
});
export type RecordFacts = z.infer<typeof RecordFacts>;

export interface CrossReference {
  type: string;
  otherId: number;
  comment: string;
}

/** A value that people may choose, e.g. a status code. */
export interface CodeValue {
  code: string;
  description: string;
}

export interface AuditLine {
  event: string;
  /** ISO 8601 */
  at: string | null;
  memberId: number | null;
}

export interface AuditQuery extends SliceWish {
  /** Days, YYYY-MM-DD: Content Server filters no finer. */
  from?: string | undefined;
  to?: string | undefined;
}

/** A value by its key, e.g. '9830_2'; a list where the attribute takes several. */
export type CategoryValue = string | readonly string[];

export interface CategoryEntry {
  id: number;
  values: Readonly<Record<string, CategoryValue>>;
  /** Rows of a set by the set's key, e.g. '9833_4': [{ '2': 'decided', '3': 'by whom' }]; they replace those there. */
  sets?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> | undefined;
}

/** An attribute as the category's own form describes it. */
export interface CategoryFormField extends RecordCategoryField {
  /** Takes a list of values. */
  multiple: boolean;
  /** Of a set's rows; empty for a plain attribute. Their keys have an x for the row: '9833_4_x_2'. */
  columns: CategoryFormField[];
}

/** A category on a document, as people read it. */
export interface CategoryFacts {
  id: number;
  name: string;
  values: { key: string; name: string; value: string | string[] }[];
}

/** Records management, metadata and history. Every method throws Problem; every write may be repeated. */
export interface RecordKeeping {
  facts(nodeId: number): Promise<RecordFacts>;
  /** The record refuses changes from now on, where the server is set up so. */
  ensureOfficial(nodeId: number): Promise<void>;
  holds(): Promise<RecordHold[]>;
  ensureHeld(nodeId: number, holdId: number): Promise<void>;
  referenceTypes(): Promise<CodeValue[]>;
  references(nodeId: number): Promise<CrossReference[]>;
  ensureReference(nodeId: number, reference: CrossReference): Promise<void>;
  /** Pick lists by the name of the record's field: status, essential, storage, … */
  codes(): Promise<Record<string, CodeValue[]>>;
  /** Plain classifications; RM classifications are not among them. */
  classes(nodeId: number): Promise<{ id: number; name: string }[]>;
  /** Adds what is missing and keeps the others. */
  ensureClasses(nodeId: number, classIds: readonly number[]): Promise<void>;
  categories(nodeId: number): Promise<CategoryFacts[]>;
  ensureCategoryEntry(nodeId: number, entry: CategoryEntry): Promise<void>;
  /** Oldest first. */
  audit(nodeId: number, query?: AuditQuery): AsyncIterable<Slice<AuditLine>>;
}
