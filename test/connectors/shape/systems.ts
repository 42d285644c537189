import { startCelum } from '../../../local/vendors/celum';
import { startConsonance } from '../../../local/vendors/consonance';
import { DROPBOX_HOSTS, startDropbox } from '../../../local/vendors/dropbox/server';
import { ONEDRIVE_HOSTS, startOneDrive } from '../../../local/vendors/onedrive/server';
import { startOpenText } from '../../../local/vendors/opentext/server';
import { celum } from '../../../src/connectors/celum';
import { consonance } from '../../../src/connectors/consonance';
import { dropbox } from '../../../src/connectors/dropbox';
import { onedrive } from '../../../src/connectors/onedrive';
import { opentext } from '../../../src/connectors/opentext';
import { shaped, type Shaped } from './fixture';

const CANARY = 'canary-0123456789abcdef01234567';

/** Every system that an admin connects. Confluence is where the app lives: it has no address and no credentials. */
export const SYSTEMS: readonly Shaped[] = [
  shaped(celum, {
    tenant: {
      config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'service' },
      secrets: { apiKey: 'celum-key-imprimatur-0001' },
    },
    wrongSecrets: { apiKey: CANARY },
    wrongHost: { baseUrl: 'https://nobody.celum.cloud' },
    unreadable: 'bad-answer',
    isSignIn: () => false,
    standIn: () => startCelum({ profile: 'story', publicUrl: 'https://aurora.celum.cloud' }),
    hosts: { 'aurora.celum.cloud': '' },
  }),
  shaped(opentext, {
    tenant: {
      config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
      secrets: { username: 'imprimatur', password: 'otcs-secret-0001' },
    },
    wrongSecrets: { password: CANARY },
    wrongHost: { baseUrl: 'https://nobody.aurora-press.example/otcs/cs.exe' },
    unreadable: 'wrong-address',
    isSignIn: (url) => url.endsWith('/v1/auth'),
    standIn: () => startOpenText({ publicUrl: 'https://ecm.aurora-press.example' }),
    hosts: { 'ecm.aurora-press.example': '', 'otds.aurora-press.example': '/otds' },
  }),
  shaped(consonance, {
    tenant: {
      config: { baseUrl: 'https://aurora.consonance.app', api: 'graphql' },
      secrets: { apiKey: 'aurora-imprimatur-00000000000001' },
    },
    wrongSecrets: { apiKey: CANARY },
    wrongHost: { baseUrl: 'https://nobody.consonance.app' },
    unreadable: 'bad-answer',
    isSignIn: () => false,
    standIn: () => startConsonance({ publicUrl: 'https://aurora.consonance.app' }),
    hosts: { 'aurora.consonance.app': '' },
  }),
  shaped(onedrive, {
    tenant: {
      config: {
        tenant: 'aurora-press.example',
        clientId: 'a3c1f0de-0000-4000-8000-000000000001',
        driveId: 'b!aurora-marketing-0001',
        contentHost: 'aurorapress.sharepoint.com',
      },
      secrets: { clientSecret: 'graph-secret-0001', notificationSecret: 'only-known-here-0001' },
    },
    wrongSecrets: { clientSecret: CANARY },
    wrongHost: { tenant: 'nobody.example' },
    unreadable: 'bad-answer',
    isSignIn: (url) => url.endsWith('/token'),
    standIn: () => startOneDrive({ publicUrl: 'https://graph.microsoft.com' }),
    hosts: ONEDRIVE_HOSTS,
  }),
  shaped(dropbox, {
    tenant: {
      config: { appKey: 'aurora-imprimatur', space: 'team' },
      secrets: {
        appSecret: 'dropbox-app-secret-0001',
        refreshToken: 'dropbox-refresh-imprimatur-0001',
      },
    },
    wrongSecrets: { refreshToken: CANARY },
    wrongHost: {},
    unreadable: 'bad-answer',
    isSignIn: (url) => url.endsWith('/token'),
    standIn: () => startDropbox({ publicUrl: 'https://api.dropboxapi.com' }),
    hosts: DROPBOX_HOSTS,
  }),
];
