import type { PageBody } from '../../contracts/pages';
import { fingerprintOf } from '../../domain/fingerprint';
import { usabilityOf } from '../../domain/usability';
import { Problem } from '../../errors';
import type { App } from '../app';
import { usabilityContext } from '../assets/context';
import { assertMayOverride, keepOverride, validOverrides } from './overrides';
import { rightsGate, versionsShown } from './rights-gate';

/**
 * Lets one asset through in exactly this state of the page, for the reasons that stand against it now. The person
 * takes it on themselves: name and reason go into the round, and with it into the record.
 */
export async function overrideAsset(
  app: App,
  accountId: string,
  page: PageBody,
  { assetId, reason }: { assetId: number; reason: string },
): Promise<void> {
  await assertMayOverride(app, accountId, page.spaceKey);
  const [{ assets }, context] = await Promise.all([
    rightsGate(app, page),
    usabilityContext(app, page.spaceKey),
  ]);
  if (!assets) throw new Problem('unavailable', { subject: 'CELUM' });
  const judged = versionsShown(assetId, assets.references, assets.found)
    .map((asset) => ({ asset, ...usabilityOf(asset, context) }))
    .find(({ usable }) => !usable);
  if (!judged) throw new Problem('not-found', { subject: String(assetId) });
  const { asset, reasons } = judged;
  await keepOverride(app, page.id, {
    assetId,
    versionId: asset.versionId,
    name: asset.name,
    reasons: reasons.map((one) => one.reason),
    bodyHash: fingerprintOf(page),
    by: accountId,
    at: new Date(app.ports.now()).toISOString(),
    reason,
  });
  await keepInRound(app, page);
}

/** A round of this state gets to know of it at once. */
async function keepInRound(app: App, page: PageBody): Promise<void> {
  const round = await app.rounds.read(page.id);
  const overrides = await validOverrides(app, page);
  if (!round || round.state === 'withdrawn' || round.state === 'rejected') return;
  const next = { ...round, overrides, fence: round.fence + 1 };
  if (!(await app.rounds.replace(round, next))) throw new Problem('conflict');
}
