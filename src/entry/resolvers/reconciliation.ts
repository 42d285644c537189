import { beginRun, reconciliationView, stopRun } from '../../app/reconciliation/reconcile';
import { orderRepairs } from '../../app/reconciliation/repair';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

/** The comparison of the whole site, for its admins. */
export const reconciliationResolvers = {
  'reconciliation.read': handle(RESOLVERS['reconciliation.read'], 'siteAdmin', ({ app }) =>
    reconciliationView(app),
  ),
  'reconciliation.begin': handle(
    RESOLVERS['reconciliation.begin'],
    'siteAdmin',
    async ({ app }, { scope }) => {
      await beginRun(app, { scope, cause: 'person' });
      return await reconciliationView(app);
    },
  ),
  'reconciliation.stop': handle(RESOLVERS['reconciliation.stop'], 'siteAdmin', async ({ app }) => {
    await stopRun(app);
    return await reconciliationView(app);
  }),
  'reconciliation.repair': handle(
    RESOLVERS['reconciliation.repair'],
    'siteAdmin',
    async ({ app, siteUrl }, { ids }) => {
      await orderRepairs(app, { ids, siteUrl });
      return await reconciliationView(app);
    },
  ),
};
