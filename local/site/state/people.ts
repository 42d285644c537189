import type { GroupRow, PersonRow } from './rows';
import { APP_ACCOUNT, type SiteState, type Who } from './state';

export const person = (state: SiteState, accountId: string): PersonRow | undefined =>
  state.tables.people.find({ accountId });

/** People and the app's own account, in the order they joined. */
export const people = (state: SiteState): PersonRow[] => state.tables.people.list();

export const isSiteAdmin = (state: SiteState, accountId: string | null): boolean =>
  accountId !== null && groupsOf(state, accountId).some(({ name }) => name === 'site-admins');

export function groupsOf(state: SiteState, accountId: string): GroupRow[] {
  return state.tables.members
    .list({ accountId })
    .flatMap(({ groupId }) => state.tables.groups.find({ id: groupId }) ?? []);
}

export function membersOf(state: SiteState, groupId: string): PersonRow[] {
  return state.tables.members
    .list({ groupId })
    .flatMap(({ accountId }) => person(state, accountId) ?? []);
}

/** Whom a request with Basic authentication acts for: an e-mail address and that person's API token. */
export function personOfToken(state: SiteState, header: string): PersonRow | undefined {
  const [scheme, value = ''] = header.split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const [email = '', token = ''] = Buffer.from(value, 'base64').toString('utf8').split(':');
  const found = state.tables.people.find({ email: email.toLowerCase() });
  return found && found.token !== '' && found.token === token ? found : undefined;
}

export const whoIs = (accountId: string | null): Who => ({
  accountId,
  byApp: accountId === APP_ACCOUNT,
});
