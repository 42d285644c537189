import type { AdfNode } from '../pages';
import type { Slices } from './slices';

export interface PageComment {
  id: string;
  body: AdfNode;
  authorId: string | null;
  /** ISO 8601, of this version of the comment. */
  writtenAt: string;
}

export interface InlineComment extends PageComment {
  /** 'open', 'reopened', 'resolved', or 'dangling' when the marked text is gone. */
  resolution: string;
  /** The text that was marked; empty when Confluence does not say. */
  selection: string;
}

/** Which of the equal pieces of text is meant: the `index`th of `count`, from 0. */
export interface MarkedText {
  text: string;
  index: number;
  count: number;
}

export interface Discussion {
  /** Comments below the page, without their replies. */
  footer(pageId: string, from?: string | null): Slices<PageComment>;
  /** Comments beside marked text, without their replies. */
  inline(pageId: string, from?: string | null): Slices<InlineComment>;
  /** Safe to repeat: `marker` is looked for first. 'bad-request' when the text is not on the page. */
  ensureInline(pageId: string, marker: string, body: AdfNode, at: MarkedText): Promise<void>;
}
