import type { Repair } from '../../../contracts/reconciliation';
import type { RecordView } from '../../../contracts/records';
import { linkId } from '../../../domain/delivery-id';
import type { Seen } from '../../../domain/findings';
import { sha256 } from '../../../domain/fingerprint';
import { recordNickname } from '../../../domain/record-naming';
import { Problem } from '../../../errors';
import type { App } from '../../app';
import { readPublication, readRecord } from '../../publication/delivery-of';
import { ruleFor } from '../../settings/settings';
import type { Comparison, Subject } from '../comparison';

/** A record can be as large as everything that a page embeds. */
const LARGEST = 60_000_000;

/** Records by page: each is in OpenText, under its nickname, as it was filed. */
export const record: Subject = {
  atOnce: 3,
  calls: 30,
  async compare(comparison, ids) {
    for (const pageId of ids) {
      const seen = await differences(comparison, pageId);
      if (seen) await comparison.report('record', pageId, seen);
      else comparison.unseen();
    }
  },
};

/** Undefined when the record may be hidden from the app's account. */
async function differences({ app }: Comparison, pageId: string): Promise<Seen[] | undefined> {
  const known = await readRecord(app.ports.store, pageId);
  const round = await app.rounds.read(pageId);
  const delivery = round && (await readPublication(app.ledger, round));
  // What is on its way, or waits for people, stands among the deliveries.
  if (!known || (delivery && delivery.phase !== 'done')) return [];
  const refiled = round?.state === 'approved' && delivery !== undefined;
  return await compareHeld(app, { known, pageId, byHand: !refiled }, round?.spaceKey ?? '');
}

async function compareHeld(app: App, about: About, spaceKey: string): Promise<Seen[] | undefined> {
  const { known, pageId } = about;
  const records = await app.records();
  const held = await unlessAbsent(records.read(known.nodeId));
  const nickname = recordNickname(app.ports.installation.cloudId, pageId);
  const holder = await records.survey.holderOf(nickname);
  if (holder !== undefined && holder !== known.nodeId) {
    // Of a record that is gone, the document that has its name is what is left.
    const repair = held ? 'give-name-back' : 'take-over';
    return [seenOf(about, 'nickname-moved', { other: String(holder) }, repair)];
  }
  if (!held) {
    return (await mayBeHidden(app, known, spaceKey)) ? undefined : [seenOf(about, 'record-gone')];
  }
  const lost = holder === undefined ? [seenOf(about, 'nickname-lost')] : [];
  return [...lost, ...ofFacts(about, held), ...(await ofContent(app, about, held))];
}

interface About {
  known: RecordView;
  pageId: string;
  byHand: boolean;
}

const seenOf = (
  { known, pageId, byHand }: About,
  kind: Seen['kind'],
  values: Seen['values'] = {},
  repair: Repair | undefined = byHand ? 'by-hand' : undefined,
): Seen => ({
  kind,
  subject: { type: 'record', id: String(known.nodeId), name: known.name, url: known.url },
  pageId,
  values: { number: known.number, ...values },
  ...(repair && { repair }),
});

/** More folders would take more questions than a record is worth. */
const MOST_FOLDERS = 5;

/** It is gone only when every folder that it may lie in says so. */
async function mayBeHidden(app: App, { nodeId, name }: RecordView, spaceKey: string) {
  const rules = await app.settings.rules();
  const rule = ruleFor(rules, spaceKey);
  const folders = new Set((rule ? [rule] : rules).map(({ folderId }) => folderId));
  if (folders.size === 0 || folders.size > MOST_FOLDERS) return true;
  const { survey } = await app.records();
  for (const folder of folders) {
    const hidden = await unlessAbsent(survey.isHidden(nodeId, folder, name));
    if (hidden !== false) return true;
  }
  return false;
}

type Held = Omit<RecordView, 'filedAt'>;

function ofFacts(about: About, held: Held): Seen[] {
  const { classification } = about.known;
  if (classification !== null && held.classification === null) {
    return [seenOf(about, 'record-unclassified', { classification })];
  }
  const [before, after] = [factsOf(about.known), factsOf(held)];
  return before === after
    ? []
    : [seenOf(about, 'record-reclassified', { before, after }, 'take-over')];
}

const factsOf = ({ classification, retentionRule, retentionEnd }: Held) =>
  [classification, retentionRule, retentionEnd].filter((fact) => fact !== null).join(', ');

async function ofContent(app: App, about: About, held: Held): Promise<Seen[]> {
  const link = await app.links.read(linkId('opentext', about.pageId, ''));
  const [filed, hash] = [link?.externalVersion, link?.theirs];
  if (filed === null || filed === undefined) return [];
  const version = String(held.version);
  if (filed !== version) return [seenOf(about, 'record-version', { version, known: filed })];
  const records = await app.records();
  const bytes = await records.content(held.nodeId, held.version, LARGEST);
  const same = hash === null || hash === sha256(bytes);
  return same ? [] : [seenOf(about, 'record-content', { version })];
}

async function unlessAbsent<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return undefined;
    throw error;
  }
}
