import type { ConnectionField } from '../../contracts/settings';
import type { SystemKey } from '../../contracts/systems';

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

/** The form of each connection; labels are in the browser's dictionaries. */
export const FIELDS: Record<SystemKey, ConnectionField[]> = {
  celum: [
    field('baseUrl', 'url'),
    field('auth', 'choice', { choices: ['key', 'basic'] }),
    field('apiKey', 'password', { required: false }),
    field('keyPrefix', 'choice', { choices: ['none', 'bearer'] }),
    field('username', 'text', { required: false, secret: true }),
    field('password', 'password', { required: false }),
    field('actAs', 'choice', { choices: ['service', 'reader'] }),
    field('timeZone', 'text', { required: false }),
    field('clientId', 'text', { required: false }),
  ],
  opentext: [
    field('baseUrl', 'url'),
    field('auth', 'choice', { choices: ['ticket', 'otds', 'oauth'] }),
    field('otdsUrl', 'url', { required: false }),
    field('username', 'text', { required: false, secret: true }),
    field('password', 'password', { required: false }),
    field('clientId', 'text', { required: false, secret: true }),
    field('clientSecret', 'password', { required: false }),
  ],
  consonance: [
    field('baseUrl', 'url'),
    field('api', 'choice', { choices: ['graphql', 'rest'] }),
    field('apiKey', 'password'),
  ],
  onedrive: [
    field('tenant', 'text'),
    field('clientId', 'text'),
    field('clientSecret', 'password'),
    field('driveId', 'text'),
    field('contentHost', 'text'),
    field('notificationSecret', 'password'),
  ],
  dropbox: [
    field('appKey', 'text'),
    field('appSecret', 'password'),
    field('refreshToken', 'password'),
    field('space', 'choice', { choices: ['team', 'home'] }),
  ],
};
