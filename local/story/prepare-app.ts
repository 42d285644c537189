import type { ForgeHost } from '../host/host';
import { PEOPLE } from '../people';
import { changeLater } from './later-changes';
import { openRounds } from './open-rounds';
import { as, BYLINE, SETTINGS, type Call } from './person';

/**
 * Brings the freshly installed app to where the story begins, only by what people do in its screens:
 * Dora connects the systems and sets the rules, Ben submits, Clara approves, one page becomes a record. `celum` is
 * the address of CELUM's own screens.
 */
export async function prepareApp(host: ForgeHost, celum: string): Promise<void> {
  grantEgress(host);
  const dora = as(host, 'dora', SETTINGS);
  await dora('settings.saveConnection', {
    system: 'celum',
    config: { baseUrl: 'https://aurora.celum.cloud', keyPrefix: 'none', actAs: 'reader' },
    secrets: { apiKey: 'celum-key-imprimatur-0001' },
  });
  await dora('settings.saveConnection', {
    system: 'opentext',
    config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
    secrets: { username: 'imprimatur', password: 'otcs-secret-0001' },
  });
  await connectTitlesAndDrives(dora);
  await mapCelum(dora);
  await dora('settings.saveRecordRules', RECORD_RULES);
  await dora('settings.saveSite', SITE);
  await publishBrandPolicy(host);
  await changeLater(host, celum);
  await openRounds(host);
}

async function connectTitlesAndDrives(dora: Call): Promise<void> {
  await dora('settings.saveConnection', {
    system: 'consonance',
    config: { baseUrl: 'https://aurora.consonance.app', api: 'graphql' },
    secrets: { apiKey: 'aurora-imprimatur-00000000000001' },
  });
  await dora('settings.saveConnection', {
    system: 'onedrive',
    config: {
      tenant: 'aurora-press.example',
      clientId: 'a3c1f0de-0000-4000-8000-000000000001',
      driveId: 'b!aurora-marketing-0001',
      contentHost: 'aurorapress.sharepoint.com',
    },
    secrets: {
      clientSecret: 'graph-secret-0001',
      notificationSecret: 'aurora-notices-only-known-here',
    },
  });
  await dora('settings.saveConnection', {
    system: 'dropbox',
    config: { appKey: 'aurora-imprimatur', space: 'team' },
    secrets: {
      appSecret: 'dropbox-app-secret-0001',
      refreshToken: 'dropbox-refresh-imprimatur-0001',
    },
  });
}

/** OpenText's hosts are the customer's own: an admin consents to them, as Forge asks for. */
function grantEgress(host: ForgeHost): void {
  host.egress.set([
    {
      key: 'imprimatur-opentext',
      description: 'OpenText Content Server of Aurora Press',
      configured: [
        { domain: 'https://ecm.aurora-press.example', type: ['FETCH_BACKEND_SIDE'] },
        { domain: 'https://otds.aurora-press.example', type: ['FETCH_BACKEND_SIDE'] },
      ],
    },
  ]);
}

async function mapCelum(dora: Call): Promise<void> {
  const { mapping, suggestions } = await dora<{ mapping: object; suggestions: object }>(
    'settings.celumMapping',
    {},
  );
  await dora('settings.saveCelumMapping', { ...mapping, ...suggestions, warnDays: 30 });
}

const CATEGORY = {
  id: 9830,
  name: 'Publication facts',
  values: {
    '9830_2': '{title}',
    '9830_3': '{pageId}',
    '9830_4': '{approver}',
    '9830_5': '{approvedOn}',
  },
};

const RECORD_RULES = [
  {
    spaceKey: 'SUM',
    folderId: 20010,
    folderName: 'Campaign records',
    classificationId: 30011,
    classificationName: 'Campaign approvals',
    retention: 'MKT-7',
    category: CATEGORY,
  },
  {
    spaceKey: 'POL',
    folderId: 20020,
    folderName: 'Controlled policies',
    classificationId: 30021,
    classificationName: 'Policies',
    retention: 'POL-10',
    category: CATEGORY,
  },
];

/** A group of the site: Ben and Clara. */
const APPROVERS = '7c40aa00-0000-4000-8000-000000000003';

const ONCE = {
  scope: { kind: 'site' },
  dueDays: null,
  remindDays: null,
  validMonths: null,
  signature: false,
};
const step = (rule: 'any' | 'all' | 'quorum', quorum: number, ...approvers: object[]) => ({
  approvers,
  rule,
  quorum,
});
const person = (key: keyof typeof PEOPLE) => ({ kind: 'person', accountId: PEOPLE[key].accountId });
const group = { kind: 'group', groupId: APPROVERS, name: 'approvers' };

const SITE = {
  language: 'en',
  timeZone: 'Europe/Berlin',
  presets: [
    {
      id: 'brand',
      name: 'Brand approval',
      ...ONCE,
      steps: [step('any', 1, person('ben'))],
    },
    {
      id: 'legal',
      name: 'Legal approval',
      ...ONCE,
      steps: [step('any', 1, person('clara'))],
    },
    {
      id: 'brand-and-legal',
      name: 'Brand and legal',
      ...ONCE,
      steps: [step('all', 1, person('ben'), person('clara'))],
    },
    {
      id: 'brand-then-approvers',
      name: 'Brand, then two of the approvers',
      ...ONCE,
      scope: { kind: 'space', spaceKey: 'SUM' },
      steps: [step('any', 1, person('ben')), step('quorum', 2, group)],
      dueDays: 5,
      remindDays: 2,
    },
    {
      id: 'yearly',
      name: 'Legal, reviewed every year',
      ...ONCE,
      steps: [step('any', 1, person('clara'))],
      validMonths: 12,
    },
    {
      id: 'signed',
      name: 'Signed release',
      ...ONCE,
      steps: [step('any', 1, person('ben'), person('clara'))],
      signature: true,
    },
  ],
  policies: [
    {
      spaceKey: 'SUM',
      channels: ['Web'],
      territories: [],
      unusableAssets: 'block',
      overriders: [PEOPLE.clara.accountId],
    },
  ],
};

async function publishBrandPolicy(host: ForgeHost): Promise<void> {
  const page = { content: { id: '98321', type: 'page' }, space: { id: '65602', key: 'POL' } };
  const ben = as(host, 'ben', BYLINE, page);
  const clara = as(host, 'clara', BYLINE, page);
  const { pageVersion } = await ben<{ pageVersion: number }>('page.state', {});
  await ben('page.submit', { pageVersion, presetId: 'legal', note: 'With the new wordmark.' });
  await clara('page.approve', { pageVersion, meaning: 'legal', comment: 'Agreed.' });
  await ben('page.publish', { pageVersion, category: { '9830_6': 'Marketing' } });
  await host.idle();
  // Only people may write on policies: the record shows when Ben looks.
  await ben('page.state', {});
}
