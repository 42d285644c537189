import type {
  PageHistory,
  PageVersion,
  RenderedFormat,
} from '../../contracts/confluence/page-history';
import type { Slices } from '../../contracts/confluence/slices';
import { path, withQuery } from '../kit/path';
import { badAnswer, type Calls } from './call';
import { pageIdOf } from './ids';
import { slicesOf } from './slices';
import { RenderedPage, VersionList } from './wire-pages';

export class History implements PageHistory {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/pages/{id}/versions
  versions(pageId: string, from?: string | null): Slices<PageVersion> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/pages/${pageIdOf(pageId)}/versions`,
      query: { sort: '-modified-date' },
      answer: VersionList,
      item: ({ number, authorId, createdAt, message }) => ({
        number,
        authorId: authorId ?? null,
        createdAt,
        message: message ?? '',
      }),
      from,
    }));
  }

  // GET /wiki/api/v2/pages/{id}
  async rendered(pageId: string, format: RenderedFormat, version?: number): Promise<string> {
    const page = path`/wiki/api/v2/pages/${pageIdOf(pageId)}`;
    const query = { 'body-format': format, version };
    const { body } = await this.#calls.api.json('GET', withQuery(page, query), RenderedPage);
    const rendered = body[format];
    if (rendered === undefined) throw badAnswer(`no body in the format ${format}`);
    return rendered.value;
  }
}
