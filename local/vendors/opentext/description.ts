import type { StandInContext } from '../kit/stand-in';
import { SETTINGS, settingOf, type SettingKey } from './settings';

/** Credentials and well-known ids, for programs and people that drive the stand-in. */
export function describeSeed(world: StandInContext): Record<string, unknown> {
  const keys = Object.keys(SETTINGS) as SettingKey[];
  return {
    baseUrl: `${world.publicUrl()}/otcs/cs.exe`,
    directoryServices: '/otds on this port',
    users: {
      imprimatur: 'otcs-secret-0001',
      'ann.baker': 'otcs-ann.baker',
      'ben.okafor': 'otcs-ben.okafor',
      'clara.vogel': 'otcs-clara.vogel',
      'dora.lind': 'otcs-dora.lind',
    },
    oauthClient: { id: 'imprimatur-oauth', secret: 'otds-secret-0001' },
    folders: {
      enterprise: 2000,
      campaigns: 20010,
      policies: 20020,
      titles: 20030,
      templates: 20040,
      campaignWorkspaces: 20070,
    },
    workspaces: { summer2026: 20071, winter2026: 20076 },
    workspaceTypes: { title: 1, campaign: 2 },
    templates: { minutes: 21001, policy: 21002, titleWorkspace: 2021, campaignWorkspace: 2024 },
    documentWithReleases: 21010,
    savedQuery: 20080,
    workflowMaps: { reviewAndApprove: 20090, policyApproval: 20091, pageRelease: 20092 },
    classifications: {
      marketing: 30010,
      campaignApprovals: 30011,
      policies: 30021,
      minutes: 30022,
    },
    category: 9830,
    categories: { publicationFacts: 9830, contracts: 9831, policies: 9832, meetings: 9833 },
    settings: Object.fromEntries(keys.map((key) => [key, settingOf(world, key)])),
  };
}
