import {
  listConnections,
  removeConnection,
  saveConnection,
  tryConnection,
} from '../../app/connections/connections';
import { hasNoticeAddress, newNoticeAddress } from '../../app/assets/notices';
import { wake } from '../../app/delivery/pump';
import { resetAuthenticator } from '../../app/second-factor/enrol';
import { peopleWhoSign } from '../../app/second-factor/people';
import { celumMapping, groupsNamed, peopleNamed, siteSettings } from '../../app/settings/screens';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

export const settingsResolvers = {
  'settings.connections': handle(RESOLVERS['settings.connections'], 'siteAdmin', ({ app }) =>
    listConnections(app),
  ),
  'settings.testConnection': handle(
    RESOLVERS['settings.testConnection'],
    'siteAdmin',
    ({ app }, { system, ...typed }) => tryConnection(app, system, typed),
  ),
  'settings.saveConnection': handle(
    RESOLVERS['settings.saveConnection'],
    'siteAdmin',
    ({ app }, { system, ...typed }) => saveConnection(app, system, typed),
  ),
  'settings.removeConnection': handle(
    RESOLVERS['settings.removeConnection'],
    'siteAdmin',
    async ({ app }, { system }) => {
      await removeConnection(app, system);
      return {};
    },
  ),
  'settings.celumMapping': handle(RESOLVERS['settings.celumMapping'], 'siteAdmin', ({ app }) =>
    celumMapping(app),
  ),
  'settings.saveCelumMapping': handle(
    RESOLVERS['settings.saveCelumMapping'],
    'siteAdmin',
    async ({ app }, mapping) => {
      await app.settings.saveMapping(mapping);
      return {};
    },
  ),
  'settings.newNoticeAddress': handle(
    RESOLVERS['settings.newNoticeAddress'],
    'siteAdmin',
    async ({ app }) => ({ url: await newNoticeAddress(app) }),
  ),
  'settings.noticeAddress': handle(
    RESOLVERS['settings.noticeAddress'],
    'siteAdmin',
    async ({ app }) => ({ given: await hasNoticeAddress(app) }),
  ),
  'settings.recordRules': handle(RESOLVERS['settings.recordRules'], 'siteAdmin', ({ app }) =>
    app.settings.rules(),
  ),
  'settings.saveRecordRules': handle(
    RESOLVERS['settings.saveRecordRules'],
    'siteAdmin',
    async ({ app }, rules) => {
      await app.settings.saveRules(rules);
      // Deliveries may have waited for just this rule.
      await wake(app.ports, 'opentext');
      return {};
    },
  ),
  'settings.site': handle(RESOLVERS['settings.site'], 'siteAdmin', ({ app }) => siteSettings(app)),
  'settings.saveSite': handle(
    RESOLVERS['settings.saveSite'],
    'siteAdmin',
    async ({ app }, settings) => {
      await app.settings.saveSite(settings);
      return {};
    },
  ),
  'settings.findGroups': handle(
    RESOLVERS['settings.findGroups'],
    'siteAdmin',
    ({ app }, { text }) => groupsNamed(app, text),
  ),
  'settings.authenticators': handle(RESOLVERS['settings.authenticators'], 'siteAdmin', ({ app }) =>
    peopleWhoSign(app),
  ),
  'settings.resetAuthenticator': handle(
    RESOLVERS['settings.resetAuthenticator'],
    'siteAdmin',
    async ({ app }, { accountId }) => {
      await resetAuthenticator(app, accountId);
      return {};
    },
  ),
  'settings.findPeople': handle(
    RESOLVERS['settings.findPeople'],
    'siteAdmin',
    ({ app }, { text }) => peopleNamed(app, text),
  ),
};
