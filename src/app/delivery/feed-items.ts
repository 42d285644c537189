import { Problem } from '../../errors';
import type { Engine } from './engine';
import type { Feed, FeedItem } from './feed';
import type { Link } from './links';

type Reach = Pick<Engine, 'ledger' | 'links' | 'now'>;

/** Owes what a reading found out of an item, unless a later one has told of it. */
export async function take(reach: Reach, feed: Feed, item: FeedItem, seen: Sight): Promise<void> {
  const { generation, sequence } = seen;
  const place = { system: feed.system, item: item.id };
  const link = await reach.links.ensure(place, { feed: feed.key, generation });
  // A later reading has told of it already.
  if (link.toldBy > sequence) await see(reach, feed, link, seen);
  else if (item.gone) await letGo(reach, feed, link, seen);
  else await state(reach, feed, { item, link, seen });
}

/** In which enumeration something was seen, and its place in the order of all that readings find. */
interface Sight {
  generation: number;
  sequence: number;
}

interface Found {
  item: FeedItem;
  link: Link;
  seen: Sight;
}

/**
 * Owes the item's state unless it is owed. What was told since it was owed before, a disappearance or another state,
 * may have been done after it: then the same state is owed once more, as another life.
 */
async function state(reach: Reach, feed: Feed, { item, link, seen }: Found): Promise<void> {
  let life = link.goneAt === null ? link.life : link.life + 1;
  for (;;) {
    const delivery = item.owed(life);
    const standing = delivery && (await reach.ledger.read(delivery.id));
    if (!delivery || (standing && standing.sequence >= link.toldBy)) {
      await see(reach, feed, link, seen);
      return;
    }
    if (!standing) {
      const told = { life, goneAt: null, toldBy: seen.sequence };
      const isTold = await mark(reach, link, { sight: sightOf(feed, seen), told });
      if (isTold) await reach.ledger.owe({ ...delivery, sequence: seen.sequence });
      return;
    }
    life += 1;
  }
}

const sightOf = (feed: Feed, { generation }: Sight) => ({ feed: feed.key, generation });

const see = (reach: Reach, feed: Feed, link: Link, seen: Sight) =>
  mark(reach, link, { sight: sightOf(feed, seen) });

/**
 * Owes that it has vanished, and only then that this enumeration knows of it: where a function is stopped before, the
 * next one owes the same once more.
 */
export async function letGo(reach: Reach, feed: Feed, link: Link, seen: Sight): Promise<void> {
  const isKnown = link.goneAt !== null;
  const told = { life: link.life, goneAt: reach.now(), toldBy: seen.sequence };
  if (!isKnown && !(await mark(reach, link, { told }))) return;
  const sequence = isKnown ? link.toldBy : seen.sequence;
  await reach.ledger.owe({ ...feed.vanished(link, sequence), sequence });
  const now = await reach.links.read(link.id);
  if (now) await see(reach, feed, now, seen);
}

interface Marks {
  /** The enumeration that knows of it. */
  sight?: Pick<Link, 'feed' | 'generation'>;
  /** In which of its lives it is, or since when it is gone, and the reading that says so. */
  told?: Pick<Link, 'life' | 'goneAt' | 'toldBy'>;
}

/**
 * A delivery may be working with the link, and another reading too: what a later one has marked stays. Marked before
 * anything is owed, so that whoever reads next knows what may have been owed. Answers whether it could be told.
 */
async function mark({ links }: Reach, link: Link, { sight, told }: Marks): Promise<boolean> {
  let now: Link | undefined = link;
  for (let tries = 0; tries < 5 && now; tries += 1) {
    const isSeen = sight && (now.feed !== sight.feed || now.generation < sight.generation);
    const isTold = told !== undefined && now.toldBy <= told.toldBy;
    if (!isSeen && !isTold) return false;
    const change = { ...(isSeen && sight), ...(isTold && told) };
    if (await links.change(now, change)) return isTold;
    now = await links.read(link.id);
  }
  throw new Problem('conflict', { subject: link.item });
}
