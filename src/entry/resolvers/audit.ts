import { beginCheck, lastCheck } from '../../app/audit/check';
import { publicKeys, renewKey } from '../../app/audit/keys';
import { auditLines } from '../../app/audit/lines';
import { OWN_LOG } from '../../app/audit/rows';
import { RESOLVERS } from '../../contracts/resolvers';
import { pemOf } from '../../domain/audit/signing';
import { handle } from '../handle';

/** The site's audit log, for its admins. */
export const auditResolvers = {
  'audit.lines': handle(RESOLVERS['audit.lines'], 'siteAdmin', ({ app }, { kind, cursor }) =>
    auditLines(app, { log: OWN_LOG, kind: kind ?? undefined }, cursor ?? undefined),
  ),
  'audit.keys': handle(RESOLVERS['audit.keys'], 'siteAdmin', async ({ app }) =>
    (await publicKeys(app.ports)).map((key) => ({ ...key, pem: pemOf(key.jwk) })),
  ),
  'audit.renewKey': handle(RESOLVERS['audit.renewKey'], 'siteAdmin', async ({ app }) => {
    await renewKey(app.ports, (...entry) => app.audit.record(...entry));
    return {};
  }),
  'audit.check': handle(RESOLVERS['audit.check'], 'siteAdmin', ({ app }) => beginCheck(app)),
  'audit.lastCheck': handle(RESOLVERS['audit.lastCheck'], 'siteAdmin', ({ app }) => lastCheck(app)),
};
