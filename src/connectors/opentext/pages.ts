/** No folder that people choose from has more pages; a server that always announces one more must not hold us. */
const MOST = 100;

/** All items of a listing whose answers say how many pages there are. */
export async function allPages<Item>(
  read: (page: number) => Promise<{ pages: number; items: Item[] }>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= MOST; page += 1) {
    const { pages, items } = await read(page);
    all.push(...items);
    if (page >= pages || items.length === 0) break;
  }
  return all;
}
