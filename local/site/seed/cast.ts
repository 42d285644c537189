import type { PersonRow } from '../state/rows';
import { APP_ACCOUNT } from '../state/state';

export const SITE = {
  url: 'https://aurora-press.atlassian.net',
  cloudId: '5f1c2e7a-0b6d-4d3c-9a11-aa0000000001',
};
export const APP_ID = '6f1e1f6a-7c1d-4e7e-9a52-2d0f0b7c9a11';
export const ENVIRONMENT_ID = '2c9f5f0e-1111-4c7e-8f00-bb0000000001';

const PREFIX = '712020:a0000000-0000-4000-8000-';

function member(number: number, name: string, locale: string, timeZone: string): PersonRow {
  const login = name.toLowerCase().replace(' ', '.');
  return {
    accountId: `${PREFIX}${String(number).padStart(12, '0')}`,
    name,
    email: `${login}@aurora-press.example`,
    accountType: 'atlassian',
    accountStatus: 'active',
    locale,
    timeZone,
    token: `token-${login.split('.')[0] ?? ''}`,
  };
}

export const ANN = member(1, 'Ann Baker', 'en-US', 'Europe/London');
export const BEN = member(2, 'Ben Okafor', 'en-US', 'Europe/London');
export const CLARA = member(3, 'Clara Vogel', 'de-DE', 'Europe/Berlin');
export const DORA = member(4, 'Dora Lind', 'en-US', 'Europe/Berlin');
export const EVAN = member(5, 'Evan Reyes', 'en-US', 'America/New_York');
const APP: PersonRow = {
  accountId: APP_ACCOUNT,
  name: 'Imprimatur',
  email: '',
  accountType: 'app',
  accountStatus: 'active',
  locale: 'en-US',
  timeZone: 'UTC',
  token: '',
};

export const PEOPLE = [ANN, BEN, CLARA, DORA, EVAN, APP];

const group = (number: number) => `7c40aa00-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const GROUPS: { id: string; name: string; members: PersonRow[] }[] = [
  { id: group(1), name: 'confluence-users', members: [ANN, BEN, CLARA, DORA, EVAN] },
  { id: group(2), name: 'editors', members: [ANN, BEN] },
  { id: group(3), name: 'approvers', members: [BEN, CLARA] },
  { id: group(4), name: 'site-admins', members: [DORA] },
  { id: group(5), name: 'readers', members: [EVAN] },
];
