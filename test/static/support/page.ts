import type {
  ApprovalRound,
  Asking,
  PageState,
  PreflightItem,
  RecordProposal,
} from '../../../src/contracts/approval';
import { onePreset } from '../../support/build';
import type { RecordView } from '../../../src/contracts/records';

const account = (number: number) => `712020:a0000000-0000-4000-8000-00000000000${number}`;
export const [ANN, BEN, CLARA] = [account(1), account(2), account(3)];

export const PRESET = onePreset('brand-and-legal', 'Brand and legal', [BEN, CLARA], 'all');

export const round = (changes: Partial<ApprovalRound> = {}): ApprovalRound => ({
  pageId: '98310',
  spaceKey: 'SUM',
  title: 'Summer campaign brief',
  pageVersion: 4,
  state: 'in-approval',
  preset: PRESET,
  note: 'Please look at the DACH licences.',
  submittedBy: ANN,
  submittedAt: '2026-11-21T09:15:00Z',
  decisions: [],
  settledAt: null,
  frozen: [
    {
      localId: 'l1',
      assetId: 4711,
      versionId: 90003,
      versionNumber: 3,
      checksum: 'abc',
      renditionId: null,
      name: 'Hero summer',
      altText: null,
      licenceEnd: '2027-06-30',
    },
  ],
  bodyHash: 'a'.repeat(64),
  round: 1,
  fence: 1,
  ...changes,
});

const decisions: ApprovalRound['decisions'] = [
  { by: BEN, at: '2026-11-21T09:40:00Z', kind: 'approve', meaning: 'brand', comment: '' },
  {
    by: CLARA,
    at: '2026-11-21T10:02:00Z',
    kind: 'approve',
    meaning: 'legal',
    comment: 'Licences run past the end of the campaign.',
  },
];

export const approvedRound = () =>
  round({ state: 'approved', decisions, settledAt: '2026-11-21T10:02:00Z' });

export const rejectedRound = () =>
  round({
    state: 'rejected',
    decisions: [
      {
        by: CLARA,
        at: '2026-11-21T09:50:00Z',
        kind: 'reject',
        meaning: null,
        comment: 'The winter picture is not licensed for Switzerland.',
      },
    ],
    settledAt: '2026-11-21T09:50:00Z',
  });

export const pageState = (changes: Partial<PageState> = {}): PageState => ({
  pageId: '98310',
  title: 'Summer campaign brief',
  pageVersion: 4,
  status: 'draft',
  round: null,
  history: [],
  asking: null,
  overdue: false,
  authenticator: null,
  people: [
    { accountId: ANN, name: 'Ann Baker' },
    { accountId: BEN, name: 'Ben Okafor' },
    { accountId: CLARA, name: 'Clara Vogel' },
  ],
  may: { submit: false, withdraw: false, decide: false, publish: false },
  presets: [PRESET, onePreset('brand', 'Brand only', [BEN])],
  publication: null,
  missing: [],
  ...changes,
});

/** Both are asked, and everyone must approve. */
export const asking = (changes: Partial<Asking> = {}): Asking => ({
  step: 1,
  steps: 1,
  rule: 'all',
  waiting: [BEN, CLARA],
  missing: 2,
  ended: false,
  stuck: false,
  principal: null,
  ...changes,
});

export const RECORD: RecordView = {
  system: 'opentext',
  nodeId: 20411,
  number: '20411',
  name: 'Summer campaign brief.html',
  version: 1,
  url: 'https://ecm.aurora-press.example/otcs/cs.exe/app/nodes/20411',
  classification: 'Campaign approvals',
  retentionEnd: '2033-11-21',
  retentionRule: 'MKT-7',
  filedAt: '2026-11-21T11:04:10Z',
};

const item = (changes: Partial<PreflightItem> & Pick<PreflightItem, 'id'>): PreflightItem => ({
  kind: 'asset',
  level: 'ok',
  subject: 'Hero summer',
  code: 'asset-ok',
  values: { version: '3' },
  action: 'none',
  ...changes,
});

export const CLEAR: PreflightItem[] = [
  item({ id: '1' }),
  item({
    id: '2',
    kind: 'record-rule',
    subject: 'SUM',
    code: 'rule-ok',
    values: { folder: 'Campaign records' },
  }),
];

export const BLOCKED: PreflightItem[] = [
  ...CLEAR,
  item({
    id: '3',
    level: 'block',
    subject: 'Hero-DE',
    code: 'licence-expired',
    values: { date: '2026-11-14' },
    action: 'edit-page',
  }),
  item({
    id: '4',
    level: 'warn',
    kind: 'attachment',
    subject: 'moodboard.psd',
    code: 'attachment-too-large',
    values: { bytes: '104857600' },
  }),
  item({
    id: '5',
    level: 'warn',
    subject: 'Aurora logo',
    code: 'asset-no-alt-text',
    action: 'ask-owner',
  }),
];

export const PROPOSAL: RecordProposal = {
  pageVersion: 4,
  name: 'Summer campaign brief.html',
  folder: 'Campaign records',
  classification: 'Campaign approvals',
  retention: 'MKT-7',
  recordDate: '2026-11-21',
  originator: 'Ann Baker',
  category: {
    name: 'Publication facts',
    fields: [
      {
        key: '9830_2',
        title: 'Title',
        value: 'Summer campaign brief',
        required: true,
        maxLength: 64,
        options: [],
      },
      {
        key: '9830_6',
        title: 'Department',
        value: 'Marketing',
        required: false,
        maxLength: null,
        options: ['Marketing', 'Editorial', 'Legal', 'Sales'],
      },
    ],
  },
  unread: false,
  existing: null,
};
