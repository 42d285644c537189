import type { AdfNode } from '../../contracts/pages';
import { path, withQuery } from '../kit/path';
import { cursorOf, write, type Calls } from './call';
import { pageIdOf } from './ids';
import { CommentAnswer, CommentList } from './wire';

/** Footer comments. A comment of ours ends with a line that names it, so that it is found again. */
export class Comments {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  /** Safe to repeat: a comment with this marker is not written again. */
  async ensure(pageId: string, marker: string, body: AdfNode): Promise<void> {
    if (await this.#exists(pageId, marker)) return;
    await this.#create(pageId, withMarker(body, marker));
  }

  // GET /wiki/api/v2/pages/{id}/footer-comments
  async #exists(pageId: string, marker: string): Promise<boolean> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/footer-comments`;
    // The whole text of a node: the marker of round 1 is the beginning of that of round 12.
    const wanted = JSON.stringify(lineOf(marker));
    let cursor: string | undefined;
    do {
      const query = { 'body-format': 'atlas_doc_format', limit: 100, cursor };
      const answer = await this.#calls.api.json('GET', withQuery(list, query), CommentList);
      const found = answer.results.some(({ body }) => body.atlas_doc_format.value.includes(wanted));
      if (found) return true;
      cursor = cursorOf(answer._links?.next);
    } while (cursor !== undefined);
    return false;
  }

  // POST /wiki/api/v2/footer-comments
  async #create(pageId: string, body: AdfNode): Promise<void> {
    const value = JSON.stringify(body);
    const comment = { pageId, body: { representation: 'atlas_doc_format', value } };
    await write(this.#calls, ['POST', path`/wiki/api/v2/footer-comments`], CommentAnswer, comment);
  }
}

const lineOf = (marker: string) => `Ref. ${marker}`;

/** Visible, because Confluence keeps text and promises to keep nothing else. */
function withMarker(body: AdfNode, marker: string): AdfNode {
  const line = { type: 'text', text: lineOf(marker), marks: [{ type: 'em' }] };
  return { ...body, content: [...(body.content ?? []), { type: 'paragraph', content: [line] }] };
}
