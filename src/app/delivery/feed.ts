import type { SystemKey } from '../../contracts/systems';
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
