import type { ResolverInput, ResolverOutput } from '../../../src/contracts/resolvers';
import type { Answer } from '../../../src/contracts/problem';
import type { Place } from './places';

type Asked<Name extends keyof Calls> = Promise<Answer<ResolverOutput<Calls[Name]>>>;
interface Calls {
  list: 'deliveries.list';
  read: 'deliveries.read';
  retry: 'deliveries.retry';
  cancel: 'deliveries.cancel';
}

/** At which deliveries a person looks, and what they may do about them: those of the site, or of one space. */
export interface Desk {
  list(wanted: ResolverInput<'deliveries.list'>): Asked<'list'>;
  read(id: string): Asked<'read'>;
  retry(ids: string[]): Asked<'retry'>;
  standings(ids: string[]): Asked<'retry'>;
  cancel(id: string): Asked<'cancel'>;
  /** Opens the setting that helps, for those who may change settings. */
  change?: (place: Place) => void;
}
