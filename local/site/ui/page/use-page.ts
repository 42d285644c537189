import { useResource, type Resource } from '../kit/use-resource';
import { readPage } from '../rest/pages';
import type { Page, Space } from '../rest/shapes';
import { useWorld } from '../world';

/** A page and the space that it lies in, for screens about a page. */
export function usePage(pageId: string): Resource<{ page: Page; space: Space | undefined }> {
  const { spaces } = useWorld();
  return useResource(`page of ${pageId}`, async () => {
    const { page } = await readPage(pageId);
    return { page, space: spaces.find(({ id }) => id === page.spaceId) };
  });
}
