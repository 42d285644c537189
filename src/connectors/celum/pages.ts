import { Problem } from '../../errors';

interface Page<Item> {
  hasNext: boolean;
  content: Item[];
}

/** More than any collection or asset sensibly has; it ends a server that always says that there is more. */
const MOST_PAGES = 25;

/** All items, page by page from 1. */
export async function pagesOf<Item>(read: (page: number) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { content, hasNext } = await read(page);
    items.push(...content);
    if (!hasNext) return items;
  }
  throw new Problem('too-large', { subject: 'CELUM', detail: `more than ${MOST_PAGES} pages` });
}
