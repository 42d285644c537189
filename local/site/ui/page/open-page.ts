import type { AdfNode } from '../../adf/node';
import type { Attachment, Page, Space } from '../rest/shapes';

/** A page as a screen shows it. */
export interface OpenPage {
  page: Page;
  doc: AdfNode;
  space: Space;
  attachments: Attachment[];
  /** What the acting person may do with it. */
  operations: Set<string>;
  /** An old version is shown. */
  old: boolean;
}
