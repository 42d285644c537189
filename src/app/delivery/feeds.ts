import * as z from 'zod';

import type { Cell } from '../cells';
import type { Engine } from './engine';
import type { Feed } from './feed';
import { letGo, take } from './feed-items';
import type { Link } from './links';

const Position = z.object({
  token: z.string().nullable(),
  /** Counts full enumerations; links that an older one saw last are gone once this one is complete. */
  generation: z.int(),
  /** Whether the enumeration is still under way. */
  enumerating: z.boolean(),
  /** Whether it saw so little that a person has to agree before anything counts as vanished. */
  held: z.boolean(),
  /** Items of the enumeration. */
  seen: z.int(),
  /** Counts readings, also those that came to nothing. */
  step: z.int(),
});
type Position = z.infer<typeof Position>;
type Place = Cell<Position | undefined> | undefined;

const START = { token: null, enumerating: true, held: false, seen: 0 } as const;
const NEVER: Position = { ...START, generation: 0, step: 0 };

/** How far it came; `heldAt` is the enumeration to which a person has to agree first. */
type Followed = 'caught-up' | 'more' | { heldAt: number };

type Reach = Pick<Engine, 'ledger' | 'links' | 'cells' | 'now'>;

/**
 * Reads on in a feed for as long as there is room. What a page holds is owed before the next one is asked for, so
 * a function that is stopped reads the same page again, and owes nothing twice. What a complete enumeration did
 * not see is owed as vanished; when that is much, only a person's word for this very enumeration lets it.
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
    const next = await readOn(reach, feed, position);
    if (!next.more) return await conclude(reach, feed, { begun, next, agreedTo });
    if (!(await moveTo(reach, key, begun, next.position))) return 'more';
  }
  return 'more';
}

interface Conclusion {
  begun: Place;
  next: ReadOn;
  agreedTo: number | undefined;
}

/** The feed has been caught up with: what the enumeration did not see has vanished. */
async function conclude(
  reach: Reach,
  feed: Feed,
  { begun, next, agreedTo }: Conclusion,
): Promise<Followed> {
  const { position, sequence } = next;
  const { generation } = position;
  const unseen = await unseenOf(reach, feed, generation);
  const held = agreedTo !== generation && (position.held || isMuch(unseen, next));
  if (!(await moveTo(reach, keyOf(feed.key), begun, { ...position, held }))) return 'more';
  if (held) return { heldAt: generation };
  for (const [at, link] of unseen.entries()) {
    await letGo(reach, feed, link, { generation, sequence: sequence + at });
  }
  return 'caught-up';
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

interface ReadOn {
  position: Position;
  more: boolean;
  /** The next one in the order of all that this reading finds. */
  sequence: number;
}

async function readOn(reach: Reach, feed: Feed, position: Position): Promise<ReadOn> {
  const page = await feed.read(position.token ?? undefined);
  const first = position.step * PER_STEP;
  if (page === 'reset') {
    return { position: { ...position, ...START }, more: true, sequence: first };
  }
  const { items, token, more } = page;
  for (const [at, item] of items.entries()) {
    await take(reach, feed, item, { generation: position.generation, sequence: first + at });
  }
  const seen = position.enumerating ? position.seen + items.length : position.seen;
  const enumerating = position.enumerating && more;
  return {
    position: { ...position, token, seen, enumerating },
    more,
    sequence: first + items.length,
  };
}

/**
 * What the enumeration did not see. Asked whenever the feed has been caught up with: the index lags and only names
 * candidates, of which the link itself decides, and a function that was held up may tell late of what is gone by now.
 */
async function unseenOf({ links }: Reach, feed: Feed, generation: number): Promise<Link[]> {
  const unseen: Link[] = [];
  for await (const { id } of links.unseen(feed.key, generation)) {
    const link = await links.read(id);
    if (link && link.generation < generation) unseen.push(link);
  }
  return unseen;
}

/** Whether more would vanish than a handful, or a tenth of all. */
function isMuch(unseen: readonly Link[], { position: { seen } }: ReadOn): boolean {
  const gone = unseen.filter(({ goneAt }) => goneAt === null).length;
  return gone > Math.max(20, Math.floor((seen + gone) / 10));
}

/** What a person wants who does not agree that so much has vanished: everything is read again. */
export async function beginAnew({ cells }: Pick<Engine, 'cells'>, feedKey: string): Promise<void> {
  await cells.change(keyOf(feedKey), Position, (position) => position && { ...position, ...START });
}
