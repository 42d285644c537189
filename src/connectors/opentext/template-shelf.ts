import type {
  DocumentTemplate,
  TemplateDraft,
  TemplateShelf,
} from '../../contracts/document-templates';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { documentName } from './document-names';
import { typeOf } from './item-kinds';
import { bodyOf } from './version-marker';
import { Collisions } from './wire-items';
import { Made, Templates } from './wire-work';

/** Document templates: what lies in the volume of type 20541. */
export class Shelf implements TemplateShelf {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/doctemplates
  async templates(folderId: number): Promise<DocumentTemplate[]> {
    const subtypes = `{${typeOf('document')}}`;
    const query = { subtypes, sidepanel_subtypes: subtypes };
    const list = withQuery(path`/v2/nodes/${folderId}/doctemplates`, query);
    const { results } = await this.#calls.get(list, Templates);
    return results.flatMap(({ templates }) =>
      templates.map(({ id, name, mime_type, size }) => ({
        nodeId: id,
        name,
        mimeType: mime_type ?? '',
        size: size ?? null,
      })),
    );
  }

  // POST /v2/doctemplates — "seems to only work with a body tag" (pyxecm), against the published description.
  async ensureFromTemplate({ templateId, folderId, ...draft }: TemplateDraft): Promise<number> {
    const name = documentName(draft.name);
    const made = await this.#named(folderId, name);
    if (made !== undefined) return made;
    const body = bodyOf({
      template_id: templateId,
      parent_id: folderId,
      name,
      type: typeOf('document'),
      description: draft.description,
    });
    try {
      return await this.#calls.write('POST', path`/v2/doctemplates`, Made, body);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'name-taken') throw error;
      return (await this.#named(folderId, name)) ?? Promise.reject(error);
    }
  }

  // POST /v1/validation/nodes/names
  async #named(parentId: number, name: string): Promise<number | undefined> {
    const body = bodyOf({ parent_id: parentId, names: [name] });
    const names = path`/v1/validation/nodes/names`;
    return (await this.#calls.ask(names, Collisions, body)).results[0]?.id;
  }
}
