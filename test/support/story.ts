import { CelumMapping } from '../../src/contracts/settings';
import { onePreset } from './build';
import { ANN, BEN, CLARA, DORA } from './build';
import type { World } from './world';

export const CELUM_KEY = 'celum-key-imprimatur-0001';
export const OTCS_PASSWORD = 'otcs-secret-0001';

/** Connects both systems and files space SUM's pages under "Campaign approvals", as Dora does in Settings. */
export async function setUp(world: Pick<World, 'call'>): Promise<void> {
  const dora = { who: DORA };
  await world.call(dora, 'settings.saveConnection', {
    system: 'celum',
    config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'service' },
    secrets: { apiKey: CELUM_KEY },
  });
  await world.call(dora, 'settings.saveConnection', {
    system: 'opentext',
    config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
    secrets: { username: 'imprimatur', password: OTCS_PASSWORD },
  });
  const { mapping, suggestions } = await world.call(dora, 'settings.celumMapping', {});
  const complete = CelumMapping.parse({ ...mapping, ...suggestions });
  await world.call(dora, 'settings.saveCelumMapping', complete);
  const rule = {
    classificationId: 30011,
    classificationName: 'Campaign approvals',
    folderId: 20010,
    folderName: 'Campaign records',
    retention: null,
    category: {
      id: 9830,
      name: 'Publication facts',
      values: {
        '9830_2': '{title}',
        '9830_3': '{pageId}',
        '9830_4': '{approver}',
        '9830_5': '{approvedOn}',
      },
    },
  };
  await world.call(dora, 'settings.saveRecordRules', [
    { ...rule, spaceKey: 'SUM' },
    { ...rule, spaceKey: 'POL', folderId: 20020, folderName: 'Controlled policies' },
  ]);
  await world.call(dora, 'settings.saveSite', {
    language: 'en',
    timeZone: 'Europe/London',
    presets: [
      onePreset('brand', 'Brand lead', [BEN]),
      onePreset('brand-legal', 'Brand and legal', [BEN, CLARA], 'all'),
    ],
    policies: [{ spaceKey: 'SUM', channels: [], territories: [], unusableAssets: 'block' }],
  });
}

/** Ann submits the page and Ben approves it; answers its state. */
export async function approve(
  world: Pick<World, 'call' | 'work'>,
  pageId: string,
  spaceKey = 'SUM',
) {
  const at = { pageId, spaceKey };
  const { pageVersion } = await world.call({ who: ANN, ...at }, 'page.state', {});
  await world.call({ who: ANN, ...at }, 'page.submit', {
    pageVersion,
    presetId: 'brand',
    note: 'Please',
  });
  await world.work();
  const state = await world.call({ who: BEN, ...at }, 'page.approve', {
    pageVersion,
    meaning: 'brand',
    comment: '',
  });
  await world.work();
  return state;
}
