import type { ResolverOutput } from '../../contracts/resolvers';
import type { PersonView } from '../../contracts/pages';
import { namesOfClosed } from '../../domain/closed-accounts';
import { peopleOfPreset } from '../../domain/preset';
import { suggestMapping } from '../../domain/mapping-suggestions';
import type { App } from '../app';

/** The mapping, what CELUM's field names suggest for its gaps, and the fields to choose from. */
export async function celumMapping(app: App): Promise<ResolverOutput<'settings.celumMapping'>> {
  const [{ library }, mapping] = await Promise.all([app.library(), app.settings.mapping()]);
  const fields = await library.fields();
  return { mapping, suggestions: suggestMapping(fields, mapping), fields };
}

/** The site's settings with the names of the approvers in its presets. */
export async function siteSettings(app: App): Promise<ResolverOutput<'settings.site'>> {
  const settings = await app.settings.site();
  const ids = [
    ...new Set([
      ...settings.presets.flatMap(peopleOfPreset),
      ...settings.policies.flatMap(({ overriders }) => overriders ?? []),
    ]),
  ];
  const people = ids.length === 0 ? [] : await app.asUser.people(ids);
  return { settings, people: [...people.map(named), ...namesOfClosed(ids, settings.language)] };
}

export async function groupsNamed(
  app: App,
  text: string,
): Promise<ResolverOutput<'settings.findGroups'>> {
  if (text.trim() === '') return [];
  const found = await app.asUser.groups.find(text.trim());
  return found.slice(0, 20).map(({ id, name }) => ({ groupId: id, name }));
}

export async function peopleNamed(
  app: App,
  text: string,
): Promise<ResolverOutput<'settings.findPeople'>> {
  if (text.trim() === '') return [];
  return (await app.asUser.findPeople(text.trim())).map(named);
}

const named = ({ accountId, displayName }: PersonView) => ({ accountId, name: displayName });
