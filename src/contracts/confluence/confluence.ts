import type { Pages } from '../pages';
import type { Access } from './access';
import type { ContentProperties } from './content-properties';
import type { ContentStates } from './content-states';
import type { Conversion } from './conversion';
import type { Discussion } from './discussion';
import type { Groups } from './groups';
import type { PageEditing } from './page-editing';
import type { PageFiles } from './page-files';
import type { PageHistory } from './page-history';
import type { PageLabels } from './page-labels';
import type { PageTasks } from './page-tasks';
import type { PageTree } from './page-tree';
import type { Restrictions } from './restrictions';
import type { Search } from './search';
import type { Spaces } from './spaces';
import type { Templates } from './templates';
import type { Watchers } from './watchers';

/** What is left of the app's points for this hour, as the last answer said. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** ISO 8601: when the pool is full again. */
  resetsAt: string;
  /** Less than a fifth is left: what can wait should. */
  nearLimit: boolean;
}

/**
 * Confluence as the app or as a person. Every method throws Problem; 'not-found' also stands for "may not see".
 * `from` of a list is the `next` of a slice that was dealt with earlier.
 */
export interface Confluence extends Pages {
  readonly access: Access;
  readonly contentProperties: ContentProperties;
  readonly contentStates: ContentStates;
  readonly conversion: Conversion;
  readonly discussion: Discussion;
  readonly editing: PageEditing;
  readonly files: PageFiles;
  readonly groups: Groups;
  readonly history: PageHistory;
  readonly labels: PageLabels;
  readonly restrictions: Restrictions;
  readonly search: Search;
  readonly spaces: Spaces;
  readonly tasks: PageTasks;
  readonly templates: Templates;
  readonly tree: PageTree;
  readonly watchers: Watchers;
  /** Null before the first answer. */
  rateLimit(): RateLimit | null;
}
