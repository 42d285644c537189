import * as z from 'zod';

import { SystemKey } from '../../contracts/systems';
import { linkId } from '../../domain/delivery-id';
import type { Change, Store } from '../ports';
import { NONE, seconds } from './delivery';

/**
 * What two systems know of one thing: what was delivered last, as both sides read back, and whose turn it is.
 * Times are milliseconds since the epoch.
 */
export const Link = z.strictObject({
  id: z.string(),
  system: SystemKey,
  /** What it is about on our side, and which of several effects on it. */
  item: z.string(),
  slot: z.string(),
  pageId: z.string().nullable(),
  /** Of the newest delivery that arrived; an older one has nothing to say any more. */
  sequence: z.int(),
  /** Its thing in the other system. */
  external: z.string().nullable(),
  externalVersion: z.string().nullable(),
  /** Fingerprints of both sides as they were read back after the last writing. */
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
  /** When the last few changes were carried over, to notice two systems that answer each other. */
  carried: z.array(z.int()),
  /** The feed that it came from, and the last enumeration that saw it or found it gone. */
  feed: z.string().nullable(),
  generation: z.int(),
  /** The reading that last told something new of it; an earlier one that comes late has nothing to say. */
  toldBy: z.int().default(0),
  /** How often its source has come back. */
  life: z.int().default(0),
  /** Since when its source is gone. */
  goneAt: z.int().nullable(),
  /** The delivery whose turn it is, and until when. */
  holder: z.string().nullable(),
  heldUntil: z.int(),
  fence: z.int(),
  updatedAt: z.int(),
});
export type Link = z.infer<typeof Link>;

/** How many carried changes a link remembers; more than the loop detector needs. */
const REMEMBERED = 12;

export interface LinkPlace {
  system: SystemKey;
  item: string;
  slot?: string | undefined;
  pageId?: string | null | undefined;
}

export interface Links {
  read(id: string): Promise<Link | undefined>;
  /** The link, made when it is the first time. */
  ensure(place: LinkPlace, first?: Partial<Pick<Link, 'feed' | 'generation'>>): Promise<Link>;
  /** Of a thing in the other system; a hint. */
  byExternal(system: SystemKey, external: string): Promise<Link[]>;
  /** Of a page; a hint. */
  byPage(pageId: string): Promise<Link[]>;
  /** Those of a feed that no enumeration since `generation` has seen; a hint. */
  unseen(feed: string, generation: number): AsyncIterable<Link>;
  /** Undefined when somebody else was faster. */
  change(link: Link, next: Partial<Link>): Promise<Link | undefined>;
  /** The same as a part of a transaction. */
  changeOf(link: Link, next: Partial<Link>): Change;
}

const Row = z.looseObject({ body: Link });

const linkOf = (row: unknown): Link => Row.parse(row).body;

const rowOf = (link: Link): Record<string, unknown> => ({
  system: link.system,
  external: link.external ?? NONE,
  page: link.pageId ?? NONE,
  feed: link.feed ?? NONE,
  generation: link.generation,
  fence: link.fence,
  updated: seconds(link.updatedAt),
  body: link,
});

export function createLinks(store: Store, now: () => number): Links {
  const rows = async (index: string, partition: string[], limit: number) => {
    const found = await store.queryEntity('link', { index, partition, limit });
    return found.rows.map(linkOf);
  };
  const links: Links = {
    async read(id) {
      const row = await store.getEntity('link', id);
      return row === undefined ? undefined : linkOf(row);
    },
    async ensure({ system, item, slot = '', pageId = null }, first = {}) {
      const id = linkId(system, item, slot);
      const known = await links.read(id);
      if (known) return known;
      const fresh = { ...EMPTY, id, system, item, slot, pageId, ...first, updatedAt: now() };
      if (await store.createEntity('link', id, rowOf(fresh))) return fresh;
      return (await links.read(id)) ?? fresh;
    },
    byExternal: (system, external) => rows('by-external', [system, external], 20),
    byPage: (pageId) => rows('by-page', [pageId], 100),
    async *unseen(feed, generation) {
      const query = { index: 'by-feed', partition: [feed], upTo: generation - 1, limit: 100 };
      let cursor: string | undefined;
      do {
        const page = await store.queryEntity('link', { ...query, cursor });
        yield* page.rows.map(linkOf);
        cursor = page.next;
      } while (cursor !== undefined);
    },
    async change(link, next) {
      const changed = nextOf(link, next, now());
      return (await store.transact([changeTo(link, changed)])) ? changed : undefined;
    },
    changeOf: (link, next) => changeTo(link, nextOf(link, next, now())),
  };
  return links;
}

const EMPTY = {
  sequence: 0,
  external: null,
  externalVersion: null,
  ours: null,
  theirs: null,
  carried: [],
  feed: null,
  generation: 0,
  toldBy: 0,
  life: 0,
  goneAt: null,
  holder: null,
  heldUntil: 0,
  fence: 0,
} satisfies Partial<Link>;

const nextOf = (link: Link, next: Partial<Link>, updatedAt: number): Link => ({
  ...link,
  ...next,
  carried: (next.carried ?? link.carried).slice(-REMEMBERED),
  fence: link.fence + 1,
  updatedAt,
});

const changeTo = (link: Link, changed: Link): Change => ({
  entity: 'link',
  key: link.id,
  value: rowOf(changed),
  ifFence: link.fence,
});
