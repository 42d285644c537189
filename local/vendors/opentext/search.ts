import { requiredText, textOf, type Call, type Routes } from './call';
import { categoryValuesOf } from './category-values';
import { propertiesOf } from './node-wire';
import { lineage, maySee, moreOf, nodeFor, SAVED_QUERY, type NodeRow } from './nodes';
import { pagingOf } from './paging';
import { parseQuery, type Searchable } from './query-language';
import { notAllowed, Refusal } from './refusal';
import { serverTime, settingOf } from './settings';
import { bytesOf, versionOnWire, versionsOf } from './version-rows';

/** The index knows what was changed long enough ago; a lagging index answers yesterday's truth. */
function indexed(call: Call): NodeRow[] {
  const { world } = call;
  const horizon = serverTime(world) - Number(settingOf(world, 'index-lag-seconds')) * 1_000;
  const rows = world.db
    .prepare('SELECT * FROM node WHERE deleted = 0')
    .all() as unknown as NodeRow[];
  return rows.filter((node) => Date.parse(node.modified) <= horizon && maySee(call, node));
}

function searchable({ world }: Call, node: NodeRow): Searchable {
  const { db } = world;
  const [, ...above] = lineage(db, node);
  const newest = versionsOf(db, node.id).at(-1);
  const content = newest?.mime.startsWith('text/') === true ? bytesOf(db, newest) : undefined;
  const values = Object.entries(categoryValuesOf(db, node.id));
  const texts = [node.name, node.description, ...values.map(([, value]) => JSON.stringify(value))];
  if (content) texts.push(new TextDecoder().decode(content));
  return {
    text: texts.join(' ').toLowerCase(),
    regions: {
      OTName: node.name,
      OTSubType: String(node.type),
      OTLocation: above.map(({ id }) => String(id)),
      OTMIMEType: newest?.mime ?? '',
      OTObjectDate: node.modified.slice(0, 10).replaceAll('-', ''),
      OTObjectSize: String(newest?.size ?? 0),
      OTCreatedBy: String(node.owner),
    },
  };
}

/** What is looked for: the query sent, or the one that was saved as an item. */
function queryOf(call: Call): string {
  const saved = textOf(call, 'query_id');
  if (saved === undefined) return requiredText(call, 'where');
  const node = nodeFor(call, 'see', saved);
  const { query } = moreOf(node);
  if (node.type !== SAVED_QUERY || query === undefined) {
    throw new Refusal(400, `${saved} is not a search query.`);
  }
  return query;
}

const ORDERS: Readonly<Record<string, (node: NodeRow) => string>> = {
  OTObjectDate: ({ modified }) => modified,
  OTName: ({ name }) => name.toLowerCase(),
};

/** `asc_OTName`, `desc_OTObjectDate`; what is equal stays in the order of its ids. */
function order(found: NodeRow[], sort: string): void {
  const [direction, region = ''] = sort.split('_');
  const key = ORDERS[region];
  if (!key) return;
  const sign = direction === 'desc' ? -1 : 1;
  found.sort((a, b) => sign * key(a).localeCompare(key(b)));
}

const LOOK_FOR = ['allwords', 'anywords', 'exactphrase', 'complexquery'];

export function search(call: Call) {
  if (textOf(call, 'user_login') !== undefined && call.user.privileged !== 1) throw notAllowed();
  if (!LOOK_FOR.includes(textOf(call, 'lookfor') ?? 'complexquery')) {
    throw new Refusal(400, "Invalid value for parameter 'lookfor'");
  }
  const test = parseQuery(queryOf(call));
  const found = indexed(call).filter((node) => test(searchable(call, node)));
  order(found, textOf(call, 'sort') ?? 'relevance');
  const query = new URLSearchParams({
    page: textOf(call, 'page') ?? '1',
    limit: textOf(call, 'limit') ?? '10',
  });
  const { slice, collection } = pagingOf(query, found, 10);
  const { paging } = collection;
  const header = `Results ${paging.range_min} to ${paging.range_max} of ${paging.total_count}`;
  return {
    collection: {
      paging: { ...paging, result_header_string: header },
      searching: { cache_id: 1, facets: {}, regions_order: [], result_title: 'Search Results' },
      sorting: { links: {}, sort: [] },
    },
    results: slice.map((node) => hit(call, node)),
  };
}

function hit(call: Call, node: NodeRow) {
  const newest = versionsOf(call.world.db, node.id).at(-1);
  return {
    data: {
      properties: propertiesOf(call, node),
      regions: {},
      versions: newest ? versionOnWire(newest) : {},
    },
    links: { ancestors: [], parent: { href: `/api/v2/nodes/${node.parent}` } },
    search_result_metadata: {
      current_version: true,
      object_id: `DataId=${node.id}&Version=${newest?.number ?? 0}`,
    },
  };
}

const REGIONS = [
  'OTName',
  'OTSubType',
  'OTLocation',
  'OTMIMEType',
  'OTObjectDate',
  'OTObjectSize',
  'OTCreatedBy',
];

export const searchRoutes: Routes = {
  'POST /v2/search': search,
  'GET /v1/regions': () => ({ data: REGIONS.map((name) => ({ name, display_name: name })) }),
  'GET /v1/slices': () => ({ data: [{ id: 2000, name: 'Enterprise' }] }),
};
