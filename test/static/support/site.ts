import type { ConnectionField, ConnectionView } from '../../../src/contracts/settings';
import type { Server, Stage, Theatre } from './stage';
import { approvalSettings } from './approval-settings';
import { deliveries } from './deliveries';
import { BEN, CLARA, PRESET } from './page';

const field = (
  name: string,
  kind: ConnectionField['kind'],
  more: Partial<ConnectionField> = {},
): ConnectionField => ({
  name,
  kind,
  secret: kind === 'password',
  required: true,
  choices: [],
  ...more,
});

const CELUM_FIELDS = [
  field('baseUrl', 'url'),
  field('auth', 'choice', { choices: ['key', 'basic'] }),
  field('apiKey', 'password', { required: false }),
  field('keyPrefix', 'choice', { choices: ['none', 'bearer'] }),
  field('username', 'text', { required: false, secret: true }),
  field('password', 'password', { required: false }),
  field('actAs', 'choice', { choices: ['service', 'reader'] }),
  field('timeZone', 'text', { required: false }),
  field('clientId', 'text', { required: false }),
];

const OPENTEXT_FIELDS = [
  field('baseUrl', 'url'),
  field('auth', 'choice', { choices: ['ticket', 'otds', 'oauth'] }),
  field('otdsUrl', 'url', { required: false }),
  field('username', 'text', { required: false, secret: true }),
  field('password', 'password', { required: false }),
  field('clientId', 'text', { required: false, secret: true }),
  field('clientSecret', 'password', { required: false }),
];

const view = (
  system: ConnectionView['system'],
  changes: Partial<ConnectionView>,
): ConnectionView => ({
  system,
  title: system,
  state: 'not-connected',
  config: {},
  secretsSet: [],
  account: null,
  checkedAt: null,
  problem: null,
  usedBy: [],
  ...changes,
});

export const celum = (changes: Partial<ConnectionView> = {}) => ({
  view: view('celum', changes),
  fields: CELUM_FIELDS,
});
export const opentext = (changes: Partial<ConnectionView> = {}) => ({
  view: view('opentext', changes),
  fields: OPENTEXT_FIELDS,
});

export const CELUM_CONNECTED: Partial<ConnectionView> = {
  state: 'connected',
  config: { baseUrl: 'https://aurora.celum.cloud', keyPrefix: 'none', actAs: 'service' },
  secretsSet: ['apiKey'],
  account: 'imprimatur',
  checkedAt: '2026-11-21T09:00:00Z',
  usedBy: [
    { kind: 'assets', count: 12 },
    { kind: 'approvals', count: 1 },
  ],
};

const FOLDERS = [
  { id: 20010, name: 'Campaign records', parent: 2000 },
  { id: 20020, name: 'Controlled policies', parent: 2000 },
];

/** A site in the middle of its set-up. */
const site = (): Server => ({
  'settings.connections': () => ({ ok: true, value: [celum(CELUM_CONNECTED), opentext()] }),
  'settings.celumMapping': () => ({
    ok: true,
    value: {
      mapping: {
        approvalField: null,
        approvedValues: [],
        inReviewValues: [],
        rejectedValues: [],
        channelsField: 650,
        territoriesField: null,
        languagesField: null,
        licenceEndField: null,
        altTextField: null,
        creditField: null,
        ownerField: null,
        warnDays: 30,
      },
      suggestions: {
        approvalField: 643,
        approvedValues: [3],
        inReviewValues: [2],
        rejectedValues: [4],
        licenceEndField: 652,
      },
      fields: [
        {
          id: 643,
          name: 'Approval status',
          type: 'DROPDOWN',
          options: [
            { index: 1, label: 'Draft' },
            { index: 2, label: 'In review' },
            { index: 3, label: 'Approved' },
            { index: 4, label: 'Rejected' },
          ],
        },
        { id: 650, name: 'Channels', type: 'COLLECTION_REFERENCE', options: [] },
        { id: 652, name: 'Licence end', type: 'DATE', options: [] },
      ],
    },
  }),
  'settings.saveCelumMapping': () => ({ ok: true, value: {} }),
  'settings.recordRules': () => ({ ok: true, value: [] }),
  'settings.saveRecordRules': () => ({ ok: true, value: {} }),
  'settings.folders': ({ parentId }) => ({
    ok: true,
    value:
      parentId === null
        ? [{ id: 2000, name: 'Enterprise', hasChildren: true }]
        : FOLDERS.filter(({ parent }) => parent === parentId).map(({ id, name }) => ({
            id,
            name,
            hasChildren: false,
          })),
  }),
  'settings.classifications': ({ parentId }) => ({
    ok: true,
    value:
      parentId === null
        ? [{ id: 30010, name: 'Marketing', hasChildren: true, selectable: false }]
        : [{ id: 30011, name: 'Campaign approvals', hasChildren: false, selectable: true }],
  }),
  'settings.retentions': () => ({ ok: true, value: [{ name: 'MKT-7', title: '7 years' }] }),
  'settings.categories': () => ({ ok: true, value: [{ id: 9830, name: 'Publication facts' }] }),
  'settings.categoryFields': () => ({
    ok: true,
    value: [
      {
        key: '9830_2',
        title: 'Title',
        type: 'string',
        required: true,
        maxLength: 64,
        options: [],
      },
      {
        key: '9830_6',
        title: 'Department',
        type: 'string',
        required: false,
        maxLength: null,
        options: ['Marketing', 'Editorial'],
      },
    ],
  }),
  'settings.site': () => ({
    ok: true,
    value: {
      settings: {
        language: 'en',
        timeZone: 'Europe/Berlin',
        presets: [PRESET],
        policies: [
          {
            spaceKey: 'SUM',
            channels: ['Web', 'Print'],
            territories: ['AT', 'DE', 'CH'],
            unusableAssets: 'block',
          },
        ],
      },
      people: [
        { accountId: BEN, name: 'Ben Okafor' },
        { accountId: CLARA, name: 'Clara Vogel' },
      ],
    },
  }),
  'settings.saveSite': () => ({ ok: true, value: {} }),
  'settings.findPeople': ({ text }) => ({
    ok: true,
    value: [
      { accountId: BEN, name: 'Ben Okafor' },
      { accountId: CLARA, name: 'Clara Vogel' },
    ].filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
  }),
  ...approvalSettings(),
  ...deliveries(),
});

const SPACES = {
  '/wiki/api/v2/spaces': {
    results: [
      { key: 'SUM', name: 'Summer campaign' },
      { key: 'POL', name: 'Policies' },
    ],
  },
};

interface Options {
  server?: Server;
  consent?: boolean;
  dark?: boolean;
  locale?: string;
}

/** The settings page of that site. */
export const openSettings = (
  theatre: Theatre,
  { server, ...scene }: Options = {},
): Promise<Stage> =>
  theatre.play({
    resource: 'settings',
    extension: { type: 'confluence:globalSettings' },
    server: { ...site(), ...server },
    confluence: SPACES,
    size: { width: 1100, height: 860 },
    ...scene,
  });
