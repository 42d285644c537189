import type {
  DocumentTemplate,
  TemplateDraft,
  TemplateShelf,
} from '../../contracts/document-templates';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { documentName } from './document-names';
import { typeOf } from './item-kinds';
import { holderOf, orWhenTaken } from './taken-names';
import { bodyOf } from './version-marker';
import { Made, Templates } from './wire-work';

/** Document templates: what lies in the volume of type 20541. */
export class Shelf implements TemplateShelf {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/doctemplates
  async templates(folderId: number): Promise<DocumentTemplate[]> {
    const subtypes = `{${DOCUMENT}}`;
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
  ensureFromTemplate({ templateId, folderId, name, description }: TemplateDraft): Promise<number> {
    const place = { parentId: folderId, name: documentName(name) };
    const body = bodyOf({
      template_id: templateId,
      parent_id: folderId,
      name: place.name,
      type: DOCUMENT,
      description,
    });
    return orWhenTaken(
      () => this.#calls.write('POST', path`/v2/doctemplates`, Made, body),
      () =>
        holderOf(
          this.#calls,
          place,
          (held) => held.type === DOCUMENT && held.description === description,
        ),
    );
  }
}

const DOCUMENT = typeOf('document');
