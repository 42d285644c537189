import type { ApprovalRound, FrozenReference } from '../../src/contracts/approval';
import type { Asset } from '../../src/contracts/asset';
import type { AdfNode } from '../../src/contracts/pages';
import type { Preset } from '../../src/contracts/preset';
import type { CelumMapping } from '../../src/contracts/settings';

export const ANN = '712020:a0000000-0000-4000-8000-000000000001';
export const BEN = '712020:a0000000-0000-4000-8000-000000000002';
export const CLARA = '712020:a0000000-0000-4000-8000-000000000003';
export const DORA = '712020:a0000000-0000-4000-8000-000000000004';
export const EVAN = '712020:a0000000-0000-4000-8000-000000000005';

export function asset(overrides: Partial<Asset> = {}): Asset {
  return {
    id: 4711,
    name: 'Hero summer',
    kind: 'IMAGE',
    versionId: 9003,
    versionNumber: 3,
    fileName: 'hero.png',
    fileExtension: 'png',
    fileSize: 1000,
    checksum: 'aa',
    width: 1200,
    height: 800,
    released: true,
    locked: false,
    availability: { from: null, until: null, available: true },
    approval: 'approved',
    rights: {
      channels: ['Print', 'Web'],
      territories: ['AT', 'DE', 'CH'],
      languages: ['de'],
      licenceEnd: '2027-06-30',
      credit: 'A. Photographer',
    },
    altText: 'A beach',
    owner: 'Brand team',
    thumbnailUrl: null,
    previewUrl: null,
    modifiedAt: null,
    ...overrides,
  };
}

export function mapping(overrides: Partial<CelumMapping> = {}): CelumMapping {
  return {
    approvalField: 643,
    approvedValues: [3],
    inReviewValues: [2],
    rejectedValues: [4],
    channelsField: 700,
    territoriesField: 701,
    languagesField: 702,
    licenceEndField: 703,
    altTextField: 704,
    creditField: 705,
    ownerField: 706,
    warnDays: 30,
    ...overrides,
  };
}

export function frozen(overrides: Partial<FrozenReference> = {}): FrozenReference {
  return {
    localId: 'macro-1',
    assetId: 4711,
    versionId: 9003,
    versionNumber: 3,
    checksum: 'aa',
    renditionId: 8,
    name: 'Hero summer',
    altText: 'A beach',
    licenceEnd: '2027-06-30',
    ...overrides,
  };
}

/** A preset of one step. */
export function onePreset(
  id: string,
  name: string,
  people: readonly string[],
  rule: Preset['steps'][number]['rule'] = 'any',
): Preset {
  const approvers = people.map((accountId) => ({ kind: 'person' as const, accountId }));
  return {
    id,
    name,
    scope: { kind: 'site' },
    steps: [{ approvers, rule, quorum: 1 }],
    dueDays: null,
    remindDays: null,
    validMonths: null,
    signature: false,
  };
}

export function round(overrides: Partial<ApprovalRound> = {}): ApprovalRound {
  return {
    pageId: '98310',
    spaceKey: 'SUM',
    title: 'Summer campaign brief',
    pageVersion: 4,
    state: 'in-approval',
    preset: onePreset('brand', 'Brand', [BEN, CLARA], 'all'),
    note: '',
    submittedBy: ANN,
    submittedAt: '2026-11-21T09:00:00.000Z',
    decisions: [],
    settledAt: null,
    frozen: [frozen()],
    bodyHash: 'hash',
    round: 1,
    fence: 0,
    ...overrides,
  };
}

/** Our asset macro as Confluence keeps it. */
export function assetMacro(references: unknown, localId = 'macro-1'): AdfNode {
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey:
        '6f1e1f6a-7c1d-4e7e-9a52-2d0f0b7c9a11/2c9f5f0e-1111-4c7e-8f00-bb0000000001/static/asset',
      text: 'CELUM asset',
      localId,
      parameters: { localId, guestParams: { references } },
    },
  };
}
