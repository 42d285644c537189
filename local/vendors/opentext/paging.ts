/** Cuts a list as `page` and `limit` ask, and says so in Content Server's way. */
export function pagingOf<Item>(query: URLSearchParams, items: readonly Item[], standard = 25) {
  const whole = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  const limit = whole('limit', standard);
  const page = whole('page', 1);
  const first = (page - 1) * limit;
  const slice = items.slice(first, first + limit);
  const paging = {
    limit,
    page,
    page_total: Math.max(1, Math.ceil(items.length / limit)),
    range_max: first + slice.length,
    range_min: slice.length === 0 ? 0 : first + 1,
    total_count: items.length,
    links: { data: {} },
  };
  return { slice, collection: { paging, sorting: { sort: [] as string[] } } };
}
