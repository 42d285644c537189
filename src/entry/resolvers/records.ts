import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

/** What the record rules' form chooses from, as OpenText has it now. */
export const recordResolvers = {
  'settings.folders': handle(
    RESOLVERS['settings.folders'],
    'siteAdmin',
    async ({ app }, { parentId }) => await (await app.records()).folders(parentId),
  ),
  'settings.classifications': handle(
    RESOLVERS['settings.classifications'],
    'siteAdmin',
    async ({ app }, { parentId }) => await (await app.records()).classifications(parentId),
  ),
  'settings.categories': handle(
    RESOLVERS['settings.categories'],
    'siteAdmin',
    async ({ app }) => await (await app.records()).categories(),
  ),
  'settings.categoryFields': handle(
    RESOLVERS['settings.categoryFields'],
    'siteAdmin',
    async ({ app }, { folderId, categoryId }) =>
      await (await app.records()).categoryFields(folderId, categoryId),
  ),
  'settings.retentions': handle(
    RESOLVERS['settings.retentions'],
    'siteAdmin',
    async ({ app }) => await (await app.records()).retentions(),
  ),
};
