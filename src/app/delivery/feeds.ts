import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import { Problem } from '../../errors';
import type { Cell } from '../cells';
import type { Engine } from './engine';
import type { NewDelivery } from './ledger';
import type { Link } from './links';

export interface FeedItem {
  /** The item on its own side, e.g. a file's id; key of its link. */
  id: string;
  gone: boolean;
  /**
   * What the item's state is owed as; nothing when it does not concern us. `life` counts from 0 how often it has
   * come back: after it was taken away, the same state is owed once more.
   */
  owed: (life: number) => NewDelivery | undefined;
}

export interface FeedPage {
  items: readonly FeedItem[];
  /** Where the next page begins. */
  token: string;
  more: boolean;
}

/** A list of changes that is read from where it was read to last time. */
export interface Feed {
  readonly key: string;
  readonly system: SystemKey;
  /** After the token, or everything that there is; 'reset' when the token is not known any more. */
  read(token: string | undefined): Promise<FeedPage | 'reset'>;
  /** What is owed for an item that no longer exists; `sequence` tells several disappearances of one item apart. */
  vanished(link: Link, sequence: number): NewDelivery;
}

const Position = z.object({
  token: z.string().nullable(),
  /** Counts full enumerations; links that an older one saw last are gone once this one is complete. */
  generation: z.int(),
  phase: z.enum(['enumerating', 'tidying', 'following']),
  /** Items of this enumeration. */
  seen: z.int(),
  /** Counts readings, also those that came to nothing. */
  step: z.int(),
});
type Position = z.infer<typeof Position>;
type Place = Cell<Position | undefined> | undefined;

const START = { token: null, phase: 'enumerating', seen: 0 } as const;
const NEVER: Position = { ...START, generation: 0, step: 0 };

/** So many may vanish at once without anybody being asked: a handful, or a tenth of all. */
const mayVanish = (all: number) => Math.max(20, Math.floor(all / 10));

/** How far it came; `heldAt` is the enumeration to which a person has to agree first. */
type Followed = 'caught-up' | 'more' | { heldAt: number };

type Reach = Pick<Engine, 'ledger' | 'links' | 'cells' | 'now'>;

/**
 * Reads on in a feed for as long as there is room. What a page holds is owed before the next one is asked for, so
 * a function that is stopped reads the same page again, and owes nothing twice. After a complete enumeration,
 * what it did not see is owed as vanished; when that is much, only a person's word for this very enumeration lets it.
 */
export async function followFeed(
  reach: Reach,
  feed: Feed,
  { hasRoom, agreedTo }: { hasRoom: () => boolean; agreedTo: number | undefined },
): Promise<Followed> {
  const key = keyOf(feed.key);
  while (hasRoom()) {
    const place = await reach.cells.read(key, Position);
    const position = beginning(place?.value ?? NEVER);
    // Whoever reads has a step of its own: somebody else who reads the same goes on instead.
    if (!(await moveTo(reach, key, place, position))) return 'more';
    const begun = { value: position, fence: (place?.fence ?? -1) + 1 };
    if (position.phase === 'tidying') {
      const agreed = agreedTo === position.generation;
      if (!(await tidy(reach, feed, position, agreed))) return { heldAt: position.generation };
      await moveTo(reach, key, begun, { ...position, phase: 'following' });
      return 'caught-up';
    }
    const next = await readOn(reach, feed, position);
    if (!(await moveTo(reach, key, begun, next.position))) return 'more';
    if (!next.more && next.position.phase === 'following') return 'caught-up';
  }
  return 'more';
}

const keyOf = (feedKey: string) => `feed:${feedKey}`;

const moveTo = ({ cells }: Reach, key: string, place: Place, position: Position) =>
  cells.write(key, place, position);

/**
 * A reading begins. What it finds is later in the order of all than what any earlier reading found, whatever
 * clocks say. An enumeration that begins once more counts anew: what an interrupted one saw may be gone since.
 */
const beginning = (position: Position): Position => ({
  ...position,
  step: position.step + 1,
  generation: position.token === null ? position.generation + 1 : position.generation,
});

const PER_STEP = 100_000;

async function readOn(reach: Reach, feed: Feed, position: Position) {
  const page = await feed.read(position.token ?? undefined);
  if (page === 'reset') return { position: { ...position, ...START }, more: true };
  for (const [at, item] of page.items.entries()) {
    await take(reach, feed, item, {
      generation: position.generation,
      sequence: position.step * PER_STEP + at,
    });
  }
  const seen = position.seen + page.items.length;
  const complete = !page.more && position.phase === 'enumerating';
  const phase = complete ? ('tidying' as const) : position.phase;
  return { position: { ...position, token: page.token, seen, phase }, more: page.more };
}

async function take(
  reach: Reach,
  feed: Feed,
  item: FeedItem,
  { generation, sequence }: { generation: number; sequence: number },
): Promise<void> {
  const place = { system: feed.system, item: item.id };
  const link = await reach.links.ensure(place, { feed: feed.key, generation });
  // A later reading has told of it already.
  if (link.toldBy > sequence) return;
  if (item.gone) {
    await letGo(reach, feed, link, sequence);
    return;
  }
  const { life, isNew } = await oweState(reach, link, item, sequence);
  const known = link.feed === feed.key && link.generation === generation && link.goneAt === null;
  if (known && !isNew) return;
  const there = { feed: feed.key, generation, life, goneAt: null };
  await mark(reach, link, isNew ? { ...there, toldBy: sequence } : there);
}

/**
 * Owes the item's state, and answers in which of its lives. What was told since it was owed before, a disappearance
 * or another state, may have been done after it: then the same state is owed once more.
 */
async function oweState(
  { ledger }: Reach,
  link: Link,
  { owed }: FeedItem,
  sequence: number,
): Promise<{ life: number; isNew: boolean }> {
  let life = link.goneAt === null ? link.life : link.life + 1;
  for (;;) {
    const delivery = owed(life);
    if (!delivery) return { life, isNew: false };
    const standing = await ledger.owe({ ...delivery, sequence });
    const isNew = standing.sequence === sequence;
    if (isNew || standing.sequence >= link.toldBy) return { life, isNew };
    life += 1;
  }
}

/**
 * Owes as vanished what the enumeration did not see; false when that is too much for nobody to be asked. The index
 * only names candidates, the link itself decides.
 */
async function tidy(
  reach: Reach,
  feed: Feed,
  position: Position,
  agreed: boolean,
): Promise<boolean> {
  const gone: Link[] = [];
  for await (const candidate of reach.links.unseen(feed.key, position.generation)) {
    const link = await reach.links.read(candidate.id);
    if (link?.goneAt === null && link.generation < position.generation) gone.push(link);
    if (!agreed && gone.length > mayVanish(position.seen + gone.length)) return false;
  }
  for (const [at, link] of gone.entries()) {
    await letGo(reach, feed, link, position.step * PER_STEP + at);
  }
  return true;
}

async function letGo(reach: Reach, feed: Feed, link: Link, sequence: number): Promise<void> {
  if (link.goneAt !== null) return;
  await reach.ledger.owe({ ...feed.vanished(link, sequence), sequence });
  await mark(reach, link, { goneAt: reach.now(), toldBy: sequence });
}

/** What a person wants who does not agree that so much has vanished: everything is read again. */
export async function beginAnew({ cells }: Pick<Engine, 'cells'>, feedKey: string): Promise<void> {
  await cells.change(keyOf(feedKey), Position, (position) => position && { ...position, ...START });
}

/** A delivery may be working with the link, and another reading too: what a later one has marked stays. */
async function mark({ links }: Reach, link: Link, change: Partial<Link>): Promise<void> {
  const { toldBy = link.toldBy, generation = link.generation } = change;
  let now: Link | undefined = link;
  for (let tries = 0; tries < 5 && now; tries += 1) {
    if (now.toldBy > toldBy || now.generation > generation) return;
    if (await links.change(now, change)) return;
    now = await links.read(link.id);
  }
  throw new Problem('conflict', { subject: link.item });
}
