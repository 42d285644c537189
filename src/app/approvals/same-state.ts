import type { ApprovalRound } from '../../contracts/approval';
import type { ApprovedState, AssetPart } from '../../contracts/approved-state';
import type { DriftItem } from '../../contracts/drift';
import type { PageBody, PageInfo, Pages } from '../../contracts/pages';
import { assetPartNow } from '../../domain/asset-part';
import { attachmentDrift, driftOf } from '../../domain/drift';
import { fileNames, fingerprintOf } from '../../domain/fingerprint';
import { inParallel } from '../../domain/in-parallel';
import { followedVersion } from '../../domain/shown-version';
import type { FileNames } from '../../domain/stable-body';
import type { App } from '../app';
import { readSnapshot } from '../assets/snapshots';
import { attachmentParts } from './attachment-parts';

interface Comparison {
  /** Title and text are those of the round. */
  sameBody: boolean;
  /** Attachments, assets and documents that are not. */
  drift: DriftItem[];
}

type ComparedRound = Pick<
  ApprovalRound,
  'title' | 'pageVersion' | 'bodyHash' | 'approvedState' | 'choices' | 'state'
>;

/**
 * Compares the page with the round's state. The body is read only when it was saved since; files are listed, and
 * read when they are new; what is known of the assets' rights is kept up to date by others, so nobody waits for CELUM.
 */
export async function compareWith(
  app: App,
  pages: Pages,
  page: PageInfo | PageBody,
  round: ComparedRound,
): Promise<Comparison> {
  const { approvedState: approved } = round;
  const files = approved ? await attachmentParts(app, pages, page.id, approved.attachments) : [];
  const sameBody = await isSameBody(pages, page, round, namesIn(round, fileNames(files)));
  if (!approved) return { sameBody, drift: [] };
  // Until somebody approves, references follow; the first approval freezes them.
  if (round.state !== 'approved') {
    return { sameBody, drift: attachmentDrift(approved.attachments, files) };
  }
  const assets = await assetsNow(app, approved, round.choices ?? []);
  const { documents } = approved;
  return { sameBody, drift: driftOf(approved, { attachments: files, assets, documents }) };
}

async function isSameBody(
  pages: Pages,
  page: PageInfo | PageBody,
  round: ComparedRound,
  names: FileNames,
): Promise<boolean> {
  if (page.version === round.pageVersion && page.title === round.title) return true;
  const body = 'body' in page ? page : await pages.read(page.id);
  return fingerprintOf(body, names) === round.bodyHash;
}

/** Files by the names that they had in the round's state, which win over today's. */
export const namesIn = (
  { approvedState }: Pick<ApprovalRound, 'approvedState'>,
  today: FileNames = new Map(),
): FileNames => new Map([...today, ...fileNames(approvedState?.attachments ?? [])]);

async function assetsNow(
  app: App,
  approved: ApprovedState,
  choices: NonNullable<ApprovalRound['choices']>,
): Promise<(AssetPart | undefined)[]> {
  const { timeZone } = await app.settings.site();
  const moment = { now: app.ports.now(), timeZone };
  return await inParallel(approved.assets, 10, async (part) => {
    const snapshot = await readSnapshot(app.ports, part.assetId);
    if (!snapshot) return part;
    if (snapshot.gone) return undefined;
    const used = choices.some(({ assetId, kind }) => assetId === part.assetId && kind === 'use');
    const taken = used ? followedVersion(snapshot) : null;
    return assetPartNow(part, { asset: snapshot.asset, mapping: snapshot.mapping, moment, taken });
  });
}
