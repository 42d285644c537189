import { doc, mention, paragraph, text } from '../../domain/adf';
import { WORDS } from '../../domain/words';
import type { App } from '../app';
import type { PageInfo } from '../../contracts/pages';

/** Asks, by a comment on the page and in the reader's own name, to be let see an asset. */
export async function requestAccess(app: App, page: PageInfo, assetId: number): Promise<void> {
  const [person, { language }, opened] = await Promise.all([
    app.asUser.me(),
    app.settings.site(),
    app.library(),
  ]);
  const [asset] = await opened.library.byIds([assetId]);
  const words = WORDS[language];
  const name = asset?.name ?? String(assetId);
  const owner = asset?.owner ?? null;
  await app.asUser.ensureComment(
    page.id,
    `access-${assetId}-${person.accountId}`,
    doc(
      paragraph(
        ...(page.ownerId === null ? [] : [mention(page.ownerId, ''), text(' ')]),
        text(words.accessWanted(person.displayName, name)),
        ...(owner === null ? [] : [text(` ${words.assetOwner}: ${owner}`)]),
      ),
    ),
  );
}
