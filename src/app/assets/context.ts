import type { UsabilityContext } from '../../domain/usability';
import type { App } from '../app';
import { policyFor } from '../settings/settings';

/** What decides on an asset's usability in one space, now. */
export async function usabilityContext(app: App, spaceKey: string): Promise<UsabilityContext> {
  const [site, mapping] = await Promise.all([app.settings.site(), app.settings.mapping()]);
  return {
    policy: policyFor(site, spaceKey),
    mapping,
    timeZone: site.timeZone,
    now: app.ports.now(),
  };
}
