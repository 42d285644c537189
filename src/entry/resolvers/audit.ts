import { beginCheck, lastCheck } from '../../app/audit/check';
import { exportPart } from '../../app/audit/export';
import { archives, importLines } from '../../app/audit/import';
import { publicKeys, renewKey } from '../../app/audit/keys';
import { auditLines } from '../../app/audit/lines';
import { OWN_LOG } from '../../app/audit/rows';
import { RESOLVERS } from '../../contracts/resolvers';
import { pemOf } from '../../domain/audit/signing';
import { handle } from '../handle';

/** The site's audit log, for its admins. */
export const auditResolvers = {
  'audit.lines': handle(
    RESOLVERS['audit.lines'],
    'siteAdmin',
    ({ app }, { archive, kind, cursor }) =>
      auditLines(app, { log: archive ?? OWN_LOG, kind: kind ?? undefined }, cursor ?? undefined),
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
  'audit.export': handle(RESOLVERS['audit.export'], 'siteAdmin', ({ app }, part) =>
    exportPart(app, part),
  ),
  'audit.import': handle(RESOLVERS['audit.import'], 'siteAdmin', ({ app }, part) =>
    importLines(app, part),
  ),
  'audit.archives': handle(RESOLVERS['audit.archives'], 'siteAdmin', async ({ app }) =>
    (await archives(app)).map(({ id, site, exportedAt, importedAt, walked, complete }) => ({
      id,
      site,
      exportedAt,
      importedAt,
      entries: walked.seq,
      complete,
    })),
  ),
};
