import type { Slice, SliceWish } from '../../contracts/slice';
import type {
  Workspace,
  WorkspaceDraft,
  WorkspaceQuery,
  WorkspaceShelf,
  WorkspaceType,
} from '../../contracts/workspaces';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { documentName } from './document-names';
import { pageOf, typeOf } from './item-kinds';
import { slicesOf } from './pages';
import { holderOf, orWhenTaken } from './taken-names';
import { bodyOf } from './version-marker';
import { Ancestors, ItemAnswer, ItemPage, type ItemProperties } from './wire-items';
import { Made, WorkspaceTypes } from './wire-work';

/** Business workspaces. */
export class Workspaces implements WorkspaceShelf {
  readonly #calls: Calls;
  readonly #base: string;

  constructor(calls: Calls, base: string) {
    this.#calls = calls;
    this.#base = base;
  }

  // GET /v2/businessworkspacetypes
  async types(): Promise<WorkspaceType[]> {
    const types = withQuery(path`/v2/businessworkspacetypes`, {
      expand_templates: true,
      expand_wksp_info: true,
    });
    const { results } = await this.#calls.get(types, WorkspaceTypes);
    return results.map(({ data: { properties } }) => ({
      id: properties.wksp_type_id,
      name: properties.wksp_type_name,
      templates: (properties.templates ?? []).map(({ id, name }) => ({ nodeId: id, name })),
    }));
  }

  // GET /v2/businessworkspaces — `contains_` as pyxecm sends it.
  list({ name, typeId, ...wish }: WorkspaceQuery = {}): AsyncGenerator<Slice<Workspace>> {
    const query = {
      where_name: name === undefined ? undefined : `contains_${name}`,
      where_workspace_type_id: typeId,
    };
    return slicesOf(
      wish,
      (paging) => {
        const workspaces = path`/v2/businessworkspaces`;
        return this.#calls.get(withQuery(workspaces, { ...query, ...paging }), ItemPage);
      },
      (node) => this.#shown(node),
    );
  }

  // GET /v2/businessworkspaces/{id}/relateditems
  related(nodeId: number, wish: SliceWish = {}): AsyncGenerator<Slice<Workspace>> {
    const items = path`/v2/businessworkspaces/${nodeId}/relateditems`;
    return slicesOf(
      wish,
      (paging) => this.#calls.get(withQuery(items, paging), ItemPage),
      (node) => this.#shown(node),
    );
  }

  // GET /v1/nodes/{id}/ancestors, outermost first; GET /v2/businessworkspaces/{id}
  async around(nodeId: number): Promise<Workspace | undefined> {
    const above = path`/v1/nodes/${nodeId}/ancestors`;
    const { ancestors } = await this.#calls.get(above, Ancestors);
    const innermost = ancestors.findLast(({ type }) => type === typeOf('workspace'));
    if (!innermost) return undefined;
    return this.#shown(
      await this.#calls.get(path`/v2/businessworkspaces/${innermost.id}`, ItemAnswer),
    );
  }

  // POST /v2/businessworkspaces — name and folder are the natural key; `body=` as pyxecm sends it.
  ensure({ typeId, templateId, parentId, name, description }: WorkspaceDraft): Promise<number> {
    const place = { parentId, name: documentName(name) };
    const body = bodyOf({
      wksp_type_id: typeId,
      template_id: templateId,
      parent_id: parentId,
      name: place.name,
      description,
    });
    return orWhenTaken(
      () => this.#calls.write('POST', path`/v2/businessworkspaces`, Made, body),
      () => holderOf(this.#calls, place, ({ type }) => type === typeOf('workspace')),
    );
  }

  #shown({ id, name, description, wksp_type_name }: ItemProperties): Workspace {
    return {
      nodeId: id,
      name,
      description: description ?? '',
      typeName: wksp_type_name ?? null,
      url: pageOf(this.#base, id),
    };
  }
}
