import type {
  Discussion,
  InlineComment,
  MarkedText,
  PageComment,
} from '../../contracts/confluence/discussion';
import type { Slices } from '../../contracts/confluence/slices';
import type { AdfNode } from '../../contracts/pages';
import { path } from '../kit/path';
import { jsonBody, write, type Calls } from './call';
import { adfBody, documentOf } from './document';
import { pageIdOf } from './ids';
import { slicesOf } from './slices';
import { CommentAnswer, CommentList, type CommentRow } from './wire-content';

const LARGEST_LIST = 100;

/** Comments. One of ours ends with a line that names it, so that it is found again. */
export class Comments implements Discussion {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/pages/{id}/footer-comments
  footer(pageId: string, from?: string | null): Slices<PageComment> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/footer-comments`;
    return slicesOf(this.#calls, () => ({
      path: list,
      query: QUERY,
      answer: CommentList,
      item: commentOf,
      from,
    }));
  }

  // GET /wiki/api/v2/pages/{id}/inline-comments
  inline(pageId: string, from?: string | null): Slices<InlineComment> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/inline-comments`;
    return slicesOf(this.#calls, () => ({
      path: list,
      query: QUERY,
      answer: CommentList,
      item: (row) => ({
        ...commentOf(row),
        resolution: row.resolutionStatus ?? 'open',
        selection: row.properties?.inlineOriginalSelection ?? '',
      }),
      from,
    }));
  }

  // POST /wiki/api/v2/footer-comments
  async ensure(pageId: string, marker: string, body: AdfNode): Promise<void> {
    if (await hasMarker(this.footer(pageId), marker)) return;
    const comment = { pageId: pageIdOf(pageId), body: adfBody(withMarker(body, marker)) };
    const post = ['POST', path`/wiki/api/v2/footer-comments`] as const;
    await write(this.#calls, post, CommentAnswer, jsonBody(comment));
  }

  // POST /wiki/api/v2/inline-comments
  async ensureInline(
    pageId: string,
    marker: string,
    body: AdfNode,
    { text, index, count }: MarkedText,
  ): Promise<void> {
    if (await hasMarker(this.inline(pageId), marker)) return;
    const inlineCommentProperties = {
      textSelection: text,
      textSelectionMatchCount: count,
      textSelectionMatchIndex: index,
    };
    const comment = {
      pageId: pageIdOf(pageId),
      body: adfBody(withMarker(body, marker)),
      inlineCommentProperties,
    };
    const post = ['POST', path`/wiki/api/v2/inline-comments`] as const;
    await write(this.#calls, post, CommentAnswer, jsonBody(comment));
  }
}

const QUERY = { 'body-format': 'atlas_doc_format', limit: LARGEST_LIST };

const commentOf = ({ id, body, version }: CommentRow): PageComment => ({
  id,
  body: documentOf(body.atlas_doc_format.value),
  authorId: version.authorId ?? null,
  writtenAt: version.createdAt,
});

async function hasMarker(comments: Slices<PageComment>, marker: string): Promise<boolean> {
  // The whole text of a node: the marker of round 1 is the beginning of that of round 12.
  const wanted = JSON.stringify(lineOf(marker));
  for await (const { items } of comments) {
    if (items.some(({ body }) => JSON.stringify(body).includes(wanted))) return true;
  }
  return false;
}

const lineOf = (marker: string) => `Ref. ${marker}`;

/** Visible, because Confluence keeps text and promises to keep nothing else. */
function withMarker(body: AdfNode, marker: string): AdfNode {
  const line = { type: 'text', text: lineOf(marker), marks: [{ type: 'em' }] };
  return { ...body, content: [...(body.content ?? []), { type: 'paragraph', content: [line] }] };
}
