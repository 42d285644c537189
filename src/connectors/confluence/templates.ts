import type { NewPage } from '../../contracts/confluence/page-editing';
import type { PageTemplate, Templates } from '../../contracts/confluence/templates';
import type { Slices } from '../../contracts/confluence/slices';
import type { PageInfo } from '../../contracts/pages';
import { path } from '../kit/path';
import type { Calls } from './call';
import type { Editing } from './editing';
import { spaceKeyOf, templateIdOf } from './ids';
import { numberedSlicesOf } from './numbered-slices';
import { TemplateList, TemplateWithBody, type TemplateRow } from './wire-site';

export class PageTemplates implements Templates {
  readonly #calls: Calls;
  readonly #editing: Editing;

  constructor(calls: Calls, editing: Editing) {
    this.#calls = calls;
    this.#editing = editing;
  }

  // GET /wiki/rest/api/template/page
  list(spaceKey: string | null, from?: string | null): Slices<PageTemplate> {
    return numberedSlicesOf(this.#calls, () => ({
      path: path`/wiki/rest/api/template/page`,
      query: { spaceKey: spaceKey === null ? undefined : spaceKeyOf(spaceKey) },
      answer: TemplateList,
      item: templateOf,
      from,
    }));
  }

  // GET /wiki/rest/api/template/{id}
  async read(templateId: string): Promise<PageTemplate & { storage: string }> {
    const template = path`/wiki/rest/api/template/${templateIdOf(templateId)}`;
    const answer = await this.#calls.api.json('GET', template, TemplateWithBody);
    return { ...templateOf(answer), storage: answer.body.storage.value };
  }

  async ensurePage(
    templateId: string,
    page: Omit<NewPage, 'body'>,
  ): Promise<{ page: PageInfo; created: boolean }> {
    const { storage } = await this.read(templateId);
    return await this.#editing.ensure({ ...page, body: { storage } });
  }
}

const templateOf = ({ templateId, name, description, space }: TemplateRow): PageTemplate => ({
  id: templateId,
  name,
  description: description ?? '',
  spaceKey: space?.key ?? null,
});
