import type {
  ComparedSystem,
  Finding,
  FindingClass,
  FindingKind,
  Repair,
} from '../contracts/reconciliation';

interface Difference {
  class: FindingClass;
  /** Whose answer showed it. */
  system: ComparedSystem;
  repair: Repair;
}

/** Every difference that there can be: its one class, and the one thing that makes it good. */
const DIFFERENCES: Record<FindingKind, Difference> = {
  'order-lost': { class: 'missing', system: 'app', repair: 'owe-again' },
  'record-gone': { class: 'missing', system: 'opentext', repair: 'file-again' },
  'references-outdated': { class: 'stale', system: 'confluence', repair: 'note-references' },
  'record-shown': { class: 'stale', system: 'confluence', repair: 'show-again' },
  'status-shown': { class: 'stale', system: 'confluence', repair: 'show-again' },
  'asset-news': { class: 'stale', system: 'celum', repair: 'look-again' },
  'asset-gone': { class: 'orphan', system: 'celum', repair: 'look-again' },
  'page-gone': { class: 'orphan', system: 'confluence', repair: 'forget-page' },
  'record-unlisted': { class: 'orphan', system: 'opentext', repair: 'adopt' },
  'nickname-moved': { class: 'duplicate', system: 'opentext', repair: 'give-name-back' },
  'record-copied': { class: 'duplicate', system: 'opentext', repair: 'by-hand' },
  'asset-rights': { class: 'rights', system: 'celum', repair: 'look-again' },
  'nickname-lost': { class: 'record-mismatch', system: 'opentext', repair: 'file-again' },
  'record-unclassified': { class: 'record-mismatch', system: 'opentext', repair: 'file-again' },
  'record-reclassified': { class: 'record-mismatch', system: 'opentext', repair: 'take-over' },
  'record-version': { class: 'record-mismatch', system: 'opentext', repair: 'file-version' },
  'record-content': { class: 'record-mismatch', system: 'opentext', repair: 'file-version' },
};

/** What a comparison saw. */
export interface Seen extends Pick<Finding, 'kind' | 'subject' | 'pageId' | 'values'> {
  /** Where it is not the usual one. */
  repair?: Repair;
}

/** The same difference has the same id in every run. */
export function findingOf(
  { kind, subject, pageId, values, repair: own }: Seen,
  foundAt: string,
): Finding {
  const { class: kept, repair } = DIFFERENCES[kind];
  return {
    id: `${kind}.${subject.type}.${subject.id}`,
    kind,
    class: kept,
    repair: own ?? repair,
    subject,
    pageId,
    values,
    foundAt,
    state: 'open',
    code: null,
  };
}

export const systemOf = (kind: FindingKind): ComparedSystem => DIFFERENCES[kind].system;
