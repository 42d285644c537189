import type { PageLabels } from '../../contracts/confluence/page-labels';
import { path, withQuery } from '../kit/path';
import { isProblem, jsonBody, write, type Calls } from './call';
import { labelOf, pageIdOf } from './ids';
import { everythingOf, slicesOf } from './slices';
import { LabelList } from './wire-content';

export class Labels implements PageLabels {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/pages/{id}/labels
  async of(pageId: string): Promise<string[]> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/labels`;
    const item = ({ name, prefix }: { name: string; prefix: string }) =>
      prefix === 'global' ? name : undefined;
    return await everythingOf(
      slicesOf(this.#calls, () => ({ path: list, answer: LabelList, item })),
    );
  }

  // POST /wiki/rest/api/content/{id}/label — there is no v2 call for it.
  async add(pageId: string, names: readonly string[]): Promise<void> {
    const wanted = names.map(labelOf);
    const held = new Set(await this.of(pageId));
    const missing = wanted.filter((name) => !held.has(name));
    if (missing.length === 0) return;
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/label`;
    const body = jsonBody(missing.map((name) => ({ prefix: 'global', name })));
    await write(this.#calls, ['POST', list], LabelList, body);
  }

  // DELETE /wiki/rest/api/content/{id}/label
  async remove(pageId: string, name: string): Promise<void> {
    const wanted = labelOf(name);
    if (!(await this.of(pageId)).includes(wanted)) return;
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/label`;
    try {
      await this.#calls.api.raw('DELETE', withQuery(list, { name: wanted }));
    } catch (error) {
      // Gone in the meantime is gone: the page was seen just now.
      if (!isProblem(error, 'not-found')) throw error;
    }
  }
}
