import type { ApprovalRound } from '../contracts/approval';
import type { AssetPart } from '../contracts/approved-state';
import type { Asset } from '../contracts/asset';
import type { AffectedPage, Effect } from '../contracts/impact';
import { assetPartNow, type AssetNow } from './asset-part';
import { assetDrift } from './drift';

/** A page that shows the asset as it stands. */
export interface ShowingPage {
  status: AffectedPage['status'];
  /** Of the page, when it is the state of today. */
  round: Pick<ApprovalRound, 'approvedState'> | undefined;
  /** Following references keep to the approved versions: nobody edited the text since. */
  frozen: boolean;
  /** By macro: the pinned version, or null where it follows. */
  versions: readonly (number | null)[];
  /** The space's policy refuses unusable assets. */
  blocks: boolean;
}

/** A day that is over in every zone. */
const LONG_AGO = '1970-01-01';

/**
 * What would happen to the page, by the very rules that find drift: the asset is imagined as it would be, and compared
 * with the approved state.
 */
export function effectsOn(
  page: ShowingPage,
  now: Omit<AssetNow, 'taken'>,
): AffectedPage['effects'] {
  const { asset } = now;
  const ended = { ...asset, rights: { ...asset.rights, licenceEnd: LONG_AGO } };
  const withdrawn: Asset = {
    ...asset,
    availability: { from: null, until: null, available: false },
  };
  return {
    taken: whenTaken(page, now),
    ended: whenUnusable(page, { ...now, asset: ended }),
    withdrawn: whenUnusable(page, { ...now, asset: withdrawn }),
  };
}

function whenTaken(page: ShowingPage, now: Omit<AssetNow, 'taken'>): Effect {
  const next = { ...now.asset, versionId: now.asset.versionId + 1, checksum: null };
  const imagined = { ...now, asset: next, taken: next.versionId };
  if (isStale(page, imagined)) return 'stale';
  return !page.frozen && page.versions.includes(null) ? 'follows' : 'none';
}

function whenUnusable(page: ShowingPage, now: Omit<AssetNow, 'taken'>): Effect {
  if (isStale(page, { ...now, taken: null })) return 'stale';
  return page.status !== 'approved' && page.blocks ? 'refused' : 'none';
}

function isStale({ status, round }: ShowingPage, now: AssetNow): boolean {
  if (status !== 'approved') return false;
  const parts = round?.approvedState?.assets ?? [];
  return parts
    .filter(({ assetId }) => assetId === now.asset.id)
    .some((part: AssetPart) => assetDrift(part, assetPartNow(part, now)).length > 0);
}
