import type { AssetCard, UsabilityReason } from '../../../../src/contracts/asset';

const reasons: Record<UsabilityReason, (date: string) => string> = {
  'licence-expired': (date) => (date ? `Licence ended ${date}` : 'Licence ended'),
  'not-available': (date) => (date ? `Not available since ${date}` : 'Not available in CELUM'),
  'not-yet-available': (date) => (date ? `Available from ${date}` : 'Not available yet'),
  'not-approved': () => 'Not approved',
  rejected: () => 'Rejected',
  locked: () => 'Locked in CELUM',
  'wrong-channel': () => 'Not licensed for this channel',
  'wrong-territory': () => 'Not licensed for this territory',
  'rights-missing': () => 'Rights not stated',
};

const approval: Record<AssetCard['approval'], string> = {
  approved: 'Approved',
  'in-review': 'In review',
  rejected: 'Rejected',
  unknown: 'Approval not stated',
};

export const en = {
  approval,
  reasons,
  endsInDays: (days: number) =>
    days === 0
      ? 'Licence ends today'
      : days === 1
        ? 'Licence ends tomorrow'
        : `Licence ends in ${days} days`,
  channels: 'Channels',
  territories: 'Territories',
  languages: 'Languages',
  licence: 'Licence',
  credit: 'Credit',
  owner: 'Owner',
  version: 'Version',
  licenceTo: (day: string, zone: string) => `until the end of ${day} (${zone})`,
  licenceToShort: (day: string, zone: string) => `to ${day} (${zone})`,
  notStated: 'not stated',
  pictureComes: 'Loading picture',
  noPicture: 'No preview in CELUM',
  pictureFailed: 'The picture could not be loaded',
};

export type AssetWords = typeof en;
