import type { Watchers } from '../../contracts/confluence/watchers';
import type { PersonView } from '../../contracts/pages';
import { path } from '../kit/path';
import { NO_CHECK, type Calls } from './call';
import { pageIdOf } from './ids';
import { numberedSlicesOf } from './numbered-slices';
import { personOf } from './person';
import { everythingOf } from './slices';
import { WatchAnswer, WatcherList } from './wire-site';

export class PageWatchers implements Watchers {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/rest/api/content/{id}/notification/child-created
  async of(pageId: string): Promise<PersonView[]> {
    const slices = numberedSlicesOf(this.#calls, () => ({
      path: path`/wiki/rest/api/content/${pageIdOf(pageId)}/notification/child-created`,
      answer: WatcherList,
      item: ({ watcher }) => personOf(watcher),
    }));
    return await everythingOf(slices);
  }

  // GET /wiki/rest/api/user/watch/content/{id}
  async watching(pageId: string): Promise<boolean> {
    const watch = path`/wiki/rest/api/user/watch/content/${pageIdOf(pageId)}`;
    return (await this.#calls.api.json('GET', watch, WatchAnswer)).watching;
  }

  // POST /wiki/rest/api/user/watch/content/{id}
  async watch(pageId: string): Promise<void> {
    const watch = path`/wiki/rest/api/user/watch/content/${pageIdOf(pageId)}`;
    await this.#calls.api.raw('POST', watch, { headers: NO_CHECK });
  }

  // DELETE /wiki/rest/api/user/watch/content/{id}
  async unwatch(pageId: string): Promise<void> {
    const watch = path`/wiki/rest/api/user/watch/content/${pageIdOf(pageId)}`;
    await this.#calls.api.raw('DELETE', watch, { headers: NO_CHECK });
  }
}
