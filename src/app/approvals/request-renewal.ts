import type { PageInfo } from '../../contracts/pages';
import { ASSET_WORDS } from '../../domain/asset-words';
import { doc, mention, paragraph, text } from '../../domain/adf';
import { dayWords, WORDS } from '../../domain/words';
import { Problem } from '../../errors';
import type { App } from '../app';

/**
 * Asks the asset's owner, by a comment on the page in the person's own name, to renew its rights. Whoever Confluence
 * knows by the owner's name is mentioned; asking again for the same end of the licence does nothing.
 */
export async function requestRenewal(app: App, page: PageInfo, assetId: number): Promise<void> {
  const [{ library }, { language }] = await Promise.all([app.library(), app.settings.site()]);
  const [asset] = await library.byIds([assetId]);
  if (!asset) throw new Problem('not-found', { subject: String(assetId) });
  const words = WORDS[language];
  const { owner, name, rights } = asset;
  const end = rights.licenceEnd;
  const people = owner === null ? [] : await app.asUser.findPeople(owner);
  const known = people.filter(({ displayName }) => displayName === owner);
  const [person] = known.length === 1 ? known : [];
  await app.asUser.ensureComment(
    page.id,
    `renewal-${assetId}-${end ?? 'none'}`,
    doc(
      paragraph(
        ...(person ? [mention(person.accountId, ''), text(' ')] : []),
        text(
          ASSET_WORDS[language].renewalWanted(name, end === null ? null : dayWords(language, end)),
        ),
        ...(owner === null || person ? [] : [text(` ${words.assetOwner}: ${owner}`)]),
      ),
    ),
  );
}
