import type { AdfNode } from '../node';

/** What a renderer cannot know by itself. Answers are text, except `macro`'s, which is HTML. */
export interface RenderContext {
  /** HTML for a macro (extension, bodiedExtension, inlineExtension); `body` is the rendered body of a bodied one. */
  macro(node: AdfNode, body: string): string;
  /** Where the bytes of a media node are; undefined when its attachment is gone. */
  mediaUrl(node: AdfNode): string | undefined;
  /** A person's display name; undefined when the site does not know the account. */
  person(accountId: string): string | undefined;
}

/** Renders the children of a node with whatever renders blocks and inline nodes. */
export type Inside = (node: AdfNode) => string;

export type NodeRenderer = (node: AdfNode, inside: Inside, ctx: RenderContext) => string;
