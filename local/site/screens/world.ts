import { isSiteAdmin, people } from '../state/people';
import type { PersonRow } from '../state/rows';
import type { SiteState } from '../state/state';
import type { ScreensOptions } from './index';

/** What the site's frame shows before anything else: the person, the others, the app's modules. */
export function worldOf({ site, apps, internet }: ScreensOptions, accountId: string | null) {
  const everybody = people(site.state)
    .filter(({ accountType }) => accountType === 'atlassian')
    .map((row) => shown(site.state, row));
  return {
    siteName: 'Aurora Press',
    siteUrl: site.siteUrl,
    me: everybody.find((person) => person.accountId === accountId) ?? null,
    people: everybody,
    app: { appId: apps.appId, environmentId: apps.environmentId, modules: apps.modules() },
    internet: Object.fromEntries(internet),
  };
}

const shown = (state: SiteState, { accountId, name, email }: PersonRow) => ({
  accountId,
  displayName: name,
  email,
  isSiteAdmin: isSiteAdmin(state, accountId),
});
