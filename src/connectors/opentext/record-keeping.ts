import type {
  AuditLine,
  AuditQuery,
  CategoryEntry,
  CategoryFacts,
  CodeValue,
  CrossReference,
  RecordFacts,
  RecordHold,
  RecordKeeping,
} from '../../contracts/record-keeping';
import type { Slice } from '../../contracts/slice';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { Classes } from './classes';
import { Holds } from './holds';
import { Metadata } from './metadata';
import { slicesOf } from './pages';
import { formOf } from './session';
import { Anything } from './wire';
import { AuditPage } from './wire-items';
import {
  CodeLists,
  References,
  ReferenceTypes,
  RecordState,
  RetentionStages,
} from './wire-records';

/** What records management, categories and the audit know of a document. */
export class Keeping implements RecordKeeping {
  readonly #calls: Calls;
  readonly #holds: Holds;
  readonly #classes: Classes;
  readonly #metadata: Metadata;

  constructor(calls: Calls) {
    this.#calls = calls;
    this.#holds = new Holds(calls);
    this.#classes = new Classes(calls);
    this.#metadata = new Metadata(calls);
  }

  // GET /v1/nodes/{id}/rmclassifications
  async facts(nodeId: number): Promise<RecordFacts> {
    const record = await whereInstalled(this.#record(nodeId));
    const holds = (await whereInstalled(this.#holds.of(nodeId))) ?? [];
    if (!record) return { ...NO_RECORD, holds };
    const rule = record.rsi ?? '';
    return {
      classification: { id: record.rmclassification_id, name: record.name ?? null },
      official: record.official ?? false,
      status: record.file_status ?? null,
      recordDate: record.record_date,
      retention: rule === '' ? null : { rule, ...(await this.#retention(nodeId, rule)) },
      holds,
    };
  }

  // PUT /v1/rmclassifications/finalizerecords — what else it does is the server's setting.
  async ensureOfficial(nodeId: number): Promise<void> {
    if ((await this.#record(nodeId))?.official === true) return;
    const body = formOf(new URLSearchParams({ ids: `[${nodeId}]` }));
    await this.#calls.write('PUT', path`/v1/rmclassifications/finalizerecords`, Anything, body);
  }

  holds(): Promise<RecordHold[]> {
    return this.#holds.all();
  }
  ensureHeld(nodeId: number, holdId: number): Promise<void> {
    return this.#holds.ensure(nodeId, holdId);
  }

  // GET /v1/xrefs
  async referenceTypes(): Promise<CodeValue[]> {
    return (await this.#calls.get(path`/v1/xrefs`, ReferenceTypes)).data.map(codeOf);
  }

  // GET /v1/nodes/{id}/xrefs
  async references(nodeId: number): Promise<CrossReference[]> {
    const { data } = await this.#calls.get(path`/v1/nodes/${nodeId}/xrefs`, References);
    return data.map(({ xref_type, ref_node_id, comment }) => ({
      type: xref_type,
      otherId: ref_node_id,
      comment: comment ?? '',
    }));
  }

  // POST /v1/nodes/{id}/xrefs — type, other item and comment go in the query.
  async ensureReference(nodeId: number, { type, otherId, comment }: CrossReference) {
    const held = await this.references(nodeId);
    if (held.some((one) => one.type === type && one.otherId === otherId)) return;
    const query = { xref_type: type, xref_id: otherId, comment };
    const xrefs = withQuery(path`/v1/nodes/${nodeId}/xrefs`, query);
    await this.#calls.write('POST', xrefs, Anything, formOf(new URLSearchParams()));
  }

  // GET /v2/recordsmanagement/rmcodes
  async codes(): Promise<Record<string, CodeValue[]>> {
    const codes = await this.#calls.get(path`/v2/recordsmanagement/rmcodes`, CodeLists);
    const lists = Object.entries(codes.results.data);
    return Object.fromEntries(lists.map(([name, { values }]) => [name, values.map(codeOf)]));
  }

  classes(nodeId: number) {
    return this.#classes.of(nodeId);
  }
  ensureClasses(nodeId: number, classIds: readonly number[]): Promise<void> {
    return this.#classes.ensure(nodeId, classIds);
  }
  categories(nodeId: number): Promise<CategoryFacts[]> {
    return this.#metadata.categories(nodeId);
  }
  ensureCategoryEntry(nodeId: number, entry: CategoryEntry): Promise<void> {
    return this.#metadata.ensureEntry(nodeId, entry);
  }

  // GET /v2/nodes/{id}/audit — oldest first: new rows come behind what was read.
  async *audit(
    nodeId: number,
    { from, to, ...wish }: AuditQuery = {},
  ): AsyncGenerator<Slice<AuditLine>> {
    const days = { where_audit_date_start: from, where_audit_date_end: to };
    let events = new Map<number, string>();
    yield* slicesOf(
      wish,
      async (paging) => {
        const query = { ...days, sort: 'asc_audit_date', ...paging };
        const audit = withQuery(path`/v2/nodes/${nodeId}/audit`, query);
        const page = await this.#calls.get(audit, AuditPage);
        events = page.events;
        return page;
      },
      ({ event_type, audit_date, audit_name, user_id }) => ({
        event: events.get(event_type) ?? audit_name ?? String(event_type),
        at: audit_date ?? null,
        memberId: user_id,
      }),
    );
  }

  async #record(nodeId: number) {
    const { data } = await this.#calls.get(
      path`/v1/nodes/${nodeId}/rmclassifications`,
      RecordState,
    );
    return data.find(({ is_primary }) => is_primary === true) ?? data[0];
  }

  // GET /v1/nodes/{id}/rsi/{rsi}/GetRSIDetails
  async #retention(nodeId: number, rule: string) {
    const details = path`/v1/nodes/${nodeId}/rsi/${rule}/GetRSIDetails`;
    const { data } = await this.#calls.get(details, RetentionStages);
    // One row for every stage; the last date ends them all.
    const last = data
      .toSorted((one, other) =>
        (one.CalculatedDate ?? '').localeCompare(other.CalculatedDate ?? ''),
      )
      .at(-1);
    return { end: last?.CalculatedDate ?? null, disposition: last?.Disposition ?? null };
  }
}

const NO_RECORD = {
  classification: null,
  official: false,
  status: null,
  recordDate: null,
  retention: null,
};

/** Records Management is a module of its own: without it nothing is a record, and nothing is held. */
async function whereInstalled<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-configured') return undefined;
    throw error;
  }
}

const codeOf = ({
  code,
  description,
}: {
  code: string;
  description?: string | null | undefined;
}) => ({
  code,
  description: description ?? code,
});
