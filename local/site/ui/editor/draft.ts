import type { AdfNode } from '../../adf/node';
import type { Page, Space } from '../rest/shapes';

/** What an editor starts from. */
export interface Draft {
  page: Page;
  space: Space;
  title: string;
  doc: AdfNode;
  /** Number of the published version that it is based on; 0 for a page that was never published. */
  base: number;
  /** It holds changes that are not published. */
  unpublished: boolean;
  /** File id → where the picture is. */
  files: Map<string, string>;
}
