import type { Search, SearchHit, SearchWish } from '../../contracts/confluence/search';
import type { Slices } from '../../contracts/confluence/slices';
import { path } from '../kit/path';
import type { Calls } from './call';
import { cqlOf } from './cql';
import { slicesOf } from './slices';
import { SearchAnswer } from './wire-site';

/** Seen on a site: about 20 seconds. */
const LAG_MILLISECONDS = 30_000;
const LARGEST_ANSWER = 100;

export class PageSearch implements Search {
  readonly lag = LAG_MILLISECONDS;
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/rest/api/search — answers may be shorter than asked for in the middle of a list.
  pages(wish: SearchWish): Slices<SearchHit> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/rest/api/search`,
      query: {
        cql: cqlOf(wish),
        limit: LARGEST_ANSWER,
        excerpt: 'indexed_unescaped',
        expand: 'content.space',
      },
      answer: SearchAnswer,
      item: ({ content, title, excerpt, url, lastModified }) =>
        content && {
          id: content.id,
          title,
          spaceKey: content.space?.key ?? null,
          excerpt,
          webPath: url,
          modifiedAt: lastModified,
        },
      from: wish.from,
    }));
  }
}
