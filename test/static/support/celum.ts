import type { AssetCard, AssetTile } from '../../../src/contracts/asset';

const rights = {
  channels: ['Web', 'Print'],
  territories: ['AT', 'DE', 'CH'],
  languages: ['German', 'English'],
  licenceEnd: '2027-06-30',
  credit: 'Photo: M. Sandoval',
};
const fine = { usable: true, reasons: [], endsInDays: null };

/** "Hero summer" as a reader's card; what matters to a test is given. */
export const card = (changes: Partial<AssetCard> = {}): AssetCard => ({
  id: 4711,
  name: 'Hero summer',
  kind: 'IMAGE',
  versionId: 90003,
  versionNumber: 3,
  altText: 'Two friends reading on a beach at sunset',
  owner: 'Dora Lind',
  approval: 'approved',
  rights,
  usability: fine,
  licenceZone: 'Europe/Berlin',
  width: 1800,
  height: 1200,
  newer: null,
  asOf: '2026-11-21T09:12:00Z',
  ...changes,
});

export const tile = (id: number, name: string, changes: Partial<AssetTile> = {}): AssetTile => ({
  id,
  name,
  kind: 'IMAGE',
  fileExtension: 'jpg',
  versionId: id * 10,
  thumbnailUrl: null,
  altText: null,
  rights,
  usability: fine,
  ...changes,
});
