import type { RecordDraft, RecordView } from '../../contracts/records';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { shorten } from './document-names';
import { formOf } from './session';
import { Metadata } from './metadata';
import { onceMore } from './once-more';
import { Anything, LatestVersion, NodeAnswer } from './wire';
import { RecordClassifications, ScheduleDetails } from './wire';

/** No page states how long a record's text fields may be; Content Server's text fields hold 255 characters. */
const FIELD_LIMIT = 254;

/** Classification, retention and category of a document. */
export class Governance {
  readonly #calls: Calls;
  readonly #base: string;
  readonly #metadata: Metadata;
  /** What the server last said of a document's classifications; forgotten before we write. */
  readonly #latest = new Map<number, RecordClassifications>();

  constructor(calls: Calls, base: string) {
    this.#calls = calls;
    this.#base = base;
    this.#metadata = new Metadata(calls);
  }

  /** The document is a record under the draft's classification, with its retention and details. */
  async ensureClassified(nodeId: number, draft: RecordDraft): Promise<void> {
    await onceMore(async () => {
      const before = await this.#state(nodeId);
      const own = underClass(before, draft);
      const current = own
        ? await this.#correct(nodeId, before.rm_metadataToken, { own, draft })
        : await this.#apply(nodeId, before.rm_metadataToken, draft);
      await this.#ensureRetention(nodeId, current, draft);
    });
  }

  // POST /v1/nodes/{id}/rmclassifications — its answer says nothing, so the result is read.
  async #apply(nodeId: number, token: string, draft: RecordDraft): Promise<Held> {
    const form = {
      class_id: String(draft.classificationId),
      rm_metadataToken: token,
      ...(draft.retention !== null && { rsi: draft.retention }),
      ...detailsOf(draft),
    };
    await this.#write('POST', nodeId, form);
    return await this.#readBack(nodeId, draft);
  }

  async #correct(nodeId: number, token: string, { own, draft }: { own: Held; draft: RecordDraft }) {
    const details = detailsOf(draft);
    if (!differs(own, details)) return own;
    await this.#write('PUT', nodeId, { ...details, rm_metadataToken: token });
    return await this.#readBack(nodeId, draft);
  }

  async #readBack(nodeId: number, draft: RecordDraft): Promise<Held> {
    const own = underClass(await this.#state(nodeId), draft);
    if (own) return own;
    throw new Problem('refused', { subject: SUBJECT, detail: 'classification not taken' });
  }

  // POST /v1/nodes/{id}/rmclassifications/{class}/rsis?rsi= — the schedule goes in the query.
  async #ensureRetention(nodeId: number, { rsi }: Held, draft: RecordDraft): Promise<void> {
    const { classificationId, retention } = draft;
    if (retention === null || rsi === retention) return;
    this.#latest.delete(nodeId);
    const rsis = path`/v1/nodes/${nodeId}/rmclassifications/${classificationId}/rsis`;
    const empty = formOf(new URLSearchParams());
    await this.#calls.write('POST', withQuery(rsis, { rsi: retention }), Anything, empty);
  }

  async ensureCategory(nodeId: number, { category }: RecordDraft): Promise<void> {
    if (category !== null) await this.#metadata.ensureEntry(nodeId, category);
  }

  async read(nodeId: number): Promise<Omit<RecordView, 'filedAt'>> {
    const query = { fields: 'properties' };
    const node = await this.#calls.get(withQuery(path`/v2/nodes/${nodeId}`, query), NodeAnswer);
    // v2 has no "latest" (cs-rest).
    const latest = path`/v1/nodes/${nodeId}/versions/latest`;
    const { data: newest } = await this.#calls.get(latest, LatestVersion);
    const held = await this.#primary(nodeId);
    const rule = held?.rsi ?? '';
    return {
      system: 'opentext',
      nodeId,
      number: String(nodeId),
      name: node.name,
      version: newest.version_number,
      url: `${this.#base}/app/nodes/${nodeId}`,
      classification: held?.name ?? null,
      retentionEnd: rule === '' ? null : await this.#retentionEnd(nodeId, rule),
      retentionRule: rule === '' ? null : rule,
    };
  }

  /** Undefined where Records Management is not installed. */
  async #primary(nodeId: number) {
    try {
      return (this.#latest.get(nodeId) ?? (await this.#state(nodeId))).data[0];
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-configured') return undefined;
      throw error;
    }
  }

  // GET /v1/nodes/{id}/rsi/{rsi}/GetRSIDetails — one row for every stage; the last date ends them all.
  async #retentionEnd(nodeId: number, rsi: string): Promise<string | null> {
    const details = path`/v1/nodes/${nodeId}/rsi/${rsi}/GetRSIDetails`;
    const { data } = await this.#calls.get(details, ScheduleDetails);
    const days = data.map(({ CalculatedDate }) => dayOf(CalculatedDate ?? '')).filter(isDay);
    return days.sort().at(-1) ?? null;
  }

  async #state(nodeId: number): Promise<RecordClassifications> {
    const list = path`/v1/nodes/${nodeId}/rmclassifications`;
    const state = await this.#calls.get(list, RecordClassifications);
    this.#latest.set(nodeId, state);
    return state;
  }

  async #write(method: 'POST' | 'PUT', nodeId: number, form: Record<string, string>) {
    this.#latest.delete(nodeId);
    const classifications = path`/v1/nodes/${nodeId}/rmclassifications`;
    const body = formOf(new URLSearchParams(form));
    await this.#calls.write(method, classifications, Anything, body);
  }
}

function detailsOf({ recordDate, originator, subject }: RecordDraft) {
  return {
    record_date: recordDate,
    originator: shorten(originator, FIELD_LIMIT),
    subject: shorten(subject, FIELD_LIMIT),
  };
}

type Held = RecordClassifications['data'][number];

const underClass = ({ data }: RecordClassifications, { classificationId }: RecordDraft) =>
  data.find((one) => one.rmclassification_id === classificationId);

const differs = (held: Held, details: ReturnType<typeof detailsOf>): boolean =>
  dayOf(held.record_date ?? '') !== details.record_date ||
  (held.originator ?? '') !== details.originator ||
  (held.subject ?? '') !== details.subject;

const dayOf = (text: string) => text.slice(0, 10);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
