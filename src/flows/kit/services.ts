import type { ApprovalRound } from '../../contracts/approval';
import type { AssetLibrary } from '../../contracts/library';
import type { PageBody, Pages } from '../../contracts/pages';
import type { RecordStore, RecordView } from '../../contracts/records';
import type { RecordRule, SiteSettings } from '../../contracts/settings';

/** Everything that a flow may ask for. Methods throw Problem. */
export interface Services {
  now(): number;
  readonly cloudId: string;
  /** Confluence as the app, not as a person. */
  readonly pages: Pages;
  library(): Promise<AssetLibrary>;
  records(): Promise<RecordStore>;
  site(): Promise<SiteSettings>;
  recordRule(spaceKey: string): Promise<RecordRule | undefined>;
  /** Throws 'not-ready' while the page shows an asset that may not be used now, or when nobody can say. */
  assertCleared(page: PageBody): Promise<void>;
  /** The page's current round. */
  round(pageId: string): Promise<ApprovalRound | undefined>;
  /** Lets the page show its record: content properties and byline. Safe to repeat. */
  showRecord(pageId: string, record: RecordView): Promise<void>;
}
