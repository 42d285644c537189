import { showFlag } from '../kit/flags';
import { publishPage, readPage } from '../rest/pages';
import { navigate, pagePath } from '../router';

/** Publishes an old version's title and body as the newest version. */
export async function restoreVersion(
  pageId: string,
  version: number,
  spaceKey: string,
): Promise<void> {
  try {
    const [old, current] = await Promise.all([readPage(pageId, version), readPage(pageId)]);
    const page = await publishPage({
      id: pageId,
      title: old.page.title,
      doc: old.doc,
      version: current.page.version.number + 1,
      message: `Reverted from v. ${version}`,
    });
    showFlag({
      kind: 'success',
      title: `Version ${version} is restored`,
      text: `It is now version ${page.version.number}.`,
    });
    navigate(pagePath(spaceKey, page));
  } catch (error) {
    showFlag({
      kind: 'error',
      title: `Version ${version} was not restored`,
      text: (error as Error).message,
    });
  }
}
