import type { AssetPart, RightsFacts } from '../contracts/approved-state';
import type { Asset } from '../contracts/asset';
import type { CelumMapping } from '../contracts/settings';
import { canonical, sha256 } from './canonical';
import { dayIn } from './day';

/** When rights are judged; a licence ends with the day in this zone. */
export interface Moment {
  now: number;
  timeZone: string;
}

/** What of an asset decides where and how long it may be used, as of a moment. */
export function rightsFacts(asset: Asset, { now, timeZone }: Moment): RightsFacts {
  const { rights, availability } = asset;
  const { from, until, available } = availability;
  const ended =
    (rights.licenceEnd !== null && rights.licenceEnd < dayIn(timeZone, now)) ||
    (until !== null && Date.parse(until) < now);
  return {
    approval: asset.approval,
    channels: rights.channels.toSorted(),
    territories: rights.territories.toSorted(),
    languages: rights.languages.toSorted(),
    licenceEnd: rights.licenceEnd,
    availableFrom: from,
    availableUntil: until,
    withdrawn: !available && from === null && until === null,
    ended,
  };
}

/** Of the mapping by which an asset's fields were read. */
export const mappingVersion = (mapping: CelumMapping): string =>
  sha256(canonical({ ...mapping, warnDays: 0 })).slice(0, 16);

/** An asset as it is today, and how it is looked at. */
export interface AssetNow {
  asset: Asset;
  /** By which its fields were read. */
  mapping: string;
  moment: Moment;
  /** The version that the page's editors chose in place of the approved one. */
  taken: number | null;
}

/**
 * The same part of the page as it is now. Rights belong to the asset as a whole and are today's; the approval that
 * CELUM keeps speaks of the current version, so it counts only while that is the one the page shows.
 */
export function assetPartNow(approved: AssetPart, now: AssetNow): AssetPart {
  const { asset, moment, taken } = now;
  const versionId = taken ?? approved.versionId;
  const facts = rightsFacts(asset, moment);
  const isCurrent = asset.versionId === versionId;
  return {
    ...approved,
    versionId,
    checksum: isCurrent ? asset.checksum : approved.checksum,
    facts: {
      ...facts,
      ...(now.mapping !== approved.mapping && mappedFacts(approved.facts)),
      ...(!isCurrent && { approval: approved.facts.approval }),
    },
  };
}

// An administrator who maps other fields has changed how CELUM is read, and nobody's rights.
function mappedFacts({ approval, channels, territories, languages, licenceEnd }: RightsFacts) {
  return { approval, channels, territories, languages, licenceEnd };
}
