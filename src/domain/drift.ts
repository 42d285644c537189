import type {
  ApprovedState,
  AssetPart,
  AttachmentPart,
  DocumentPart,
  RightsFacts,
} from '../contracts/approved-state';
import type { DriftItem, FactChange } from '../contracts/drift';
import { assetIdentity, attachmentIdentity, documentIdentity } from './fingerprint';

type AttachmentItem = Extract<DriftItem, { kind: 'attachment' }>;
type AssetItem = Extract<DriftItem, { kind: 'asset' }>;
type DocumentItem = Extract<DriftItem, { kind: 'document' }>;

/** Today's parts of the page; assets and documents in the order of the approved ones, undefined where they are gone. */
export interface StateNow {
  attachments: readonly AttachmentPart[];
  assets: readonly (AssetPart | undefined)[];
  documents: readonly (DocumentPart | undefined)[];
}

type Approved = Pick<ApprovedState, 'attachments' | 'assets' | 'documents'>;

/** Everything beside the text that is no longer as it was approved. Empty exactly when those parts are the same. */
export function driftOf(approved: Approved, now: StateNow): DriftItem[] {
  return [
    ...attachmentDrift(approved.attachments, now.attachments),
    ...approved.assets.flatMap((part, index) => assetDrift(part, now.assets[index])),
    ...approved.documents.flatMap((part, index) => documentDrift(part, now.documents[index])),
  ];
}

export function attachmentDrift(
  approved: readonly AttachmentPart[],
  now: readonly AttachmentPart[],
): AttachmentItem[] {
  const before = new Set(approved.map(attachmentIdentity));
  const after = new Set(now.map(attachmentIdentity));
  const lost = approved.filter((one) => !after.has(attachmentIdentity(one)));
  const found = now.filter((one) => !before.has(attachmentIdentity(one)));
  const known = new Set<AttachmentPart>();
  const items = lost.map((one): AttachmentItem => {
    const { title } = one;
    const replaced = found.find((other) => other.title === title);
    if (replaced) {
      known.add(replaced);
      return { kind: 'attachment', change: 'replaced', title };
    }
    const renamed = found.find((other) => other.id === one.id && other.sha256 === one.sha256);
    if (!renamed) return { kind: 'attachment', change: 'removed', title };
    known.add(renamed);
    return { kind: 'attachment', change: 'renamed', title, newTitle: renamed.title };
  });
  const added = found.filter((one) => !known.has(one));
  return [
    ...items,
    ...added.map(({ title }): AttachmentItem => ({ kind: 'attachment', change: 'added', title })),
  ];
}

export function assetDrift(approved: AssetPart, now: AssetPart | undefined): AssetItem[] {
  const about = { kind: 'asset', assetId: approved.assetId, name: approved.name } as const;
  if (!now) return [{ ...about, change: 'gone', facts: [] }];
  if (assetIdentity(approved) === assetIdentity(now)) return [];
  return [
    { ...about, change: changeOf(approved, now), facts: factChanges(approved.facts, now.facts) },
  ];
}

function changeOf(approved: AssetPart, now: AssetPart): AssetItem['change'] {
  if (now.facts.withdrawn && !approved.facts.withdrawn) return 'withdrawn';
  if (now.facts.ended && !approved.facts.ended) return 'ended';
  if (now.versionId !== approved.versionId) return 'version';
  return now.checksum === approved.checksum ? 'rights' : 'file';
}

const FACTS = [
  'approval',
  'channels',
  'territories',
  'languages',
  'licenceEnd',
  'availableFrom',
  'availableUntil',
  'withdrawn',
] as const;

export function factChanges(before: RightsFacts, after: RightsFacts): FactChange[] {
  return FACTS.map((fact) => ({
    fact,
    before: factText(before[fact]),
    after: factText(after[fact]),
  })).filter((change) => change.before !== change.after);
}

const factText = (value: RightsFacts[(typeof FACTS)[number]]): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

function documentDrift(approved: DocumentPart, now: DocumentPart | undefined): DocumentItem[] {
  if (now && documentIdentity(now) === documentIdentity(approved)) return [];
  const { nodeId, name } = approved;
  return [{ kind: 'document', change: now ? 'version' : 'gone', nodeId, name }];
}
