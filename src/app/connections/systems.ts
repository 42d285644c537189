import type { ConnectionField } from '../../contracts/settings';
import type { SystemKey } from '../../contracts/systems';

/** Systems that this version of the app can be connected to. */
export type Connectable = Extract<SystemKey, 'celum' | 'opentext'>;

export const CONNECTABLE = ['celum', 'opentext'] as const satisfies readonly Connectable[];

export const isConnectable = (system: string): system is Connectable =>
  CONNECTABLE.some((one) => one === system);

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
export const FIELDS: Record<Connectable, ConnectionField[]> = {
  celum: [
    field('baseUrl', 'url'),
    field('apiKey', 'password'),
    field('keyPrefix', 'choice', { choices: ['none', 'bearer'] }),
    field('actAs', 'choice', { choices: ['service', 'reader'] }),
    field('timeZone', 'text', { required: false }),
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
};
