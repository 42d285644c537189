import { createHash } from 'node:crypto';

import type { DocumentFolders } from '../../contracts/documents';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { unlessAbsent, type Calls } from './calls';
import { alternativeName, documentName } from './document-names';
import { typeOf } from './item-kinds';
import type { Me } from './me';
import { allPages } from './pages';
import { bodyOf } from './version-marker';
import { Anything } from './wire';
import { Collisions, ItemAnswer, ItemPage, type ItemProperties } from './wire-items';

/** Makes folders, links and shortcuts, and changes where things lie. */
export class Folders implements DocumentFolders {
  readonly #calls: Calls;
  readonly #me: Me;

  constructor(calls: Calls, me: Me) {
    this.#calls = calls;
    this.#me = me;
  }

  ensureFolder(parentId: number, name: string): Promise<number> {
    return this.#ensure({ type: typeOf('folder'), parent_id: parentId, name: documentName(name) });
  }

  ensureShortcut(
    parentId: number,
    {
      name,
      originalId,
      version,
    }: { name: string; originalId: number; version?: number | undefined },
  ): Promise<number> {
    const own = { parent_id: parentId, name: documentName(name), original_id: originalId };
    return this.#ensure(
      version === undefined
        ? { type: typeOf('shortcut'), ...own }
        : { type: typeOf('generation'), ...own, version_number: version },
    );
  }

  // The address is the natural key: a page that gets another title keeps its one link.
  async ensureLink(parentId: number, { name, url }: { name: string; url: string }) {
    const wanted = documentName(name);
    const other = alternativeName(name, createHash('sha256').update(url).digest('hex'));
    const link = await this.#linkTo(parentId, url);
    if (link) {
      if (link.name !== wanted && link.name !== other) {
        await this.#orElse(
          () => this.rename(link.id, wanted),
          () => this.rename(link.id, other),
        );
      }
      return link.id;
    }
    const draft = { type: typeOf('link'), parent_id: parentId, url };
    return await this.#orElse(
      () => this.#create({ ...draft, name: wanted }),
      async () =>
        (await this.#linkTo(parentId, url))?.id ?? this.#create({ ...draft, name: other }),
    );
  }

  // PUT /v2/nodes/{id}
  async rename(nodeId: number, name: string): Promise<void> {
    await this.#change(nodeId, { name: documentName(name) });
  }

  async move(nodeId: number, parentId: number): Promise<void> {
    await this.#change(nodeId, { parent_id: parentId });
  }

  // DELETE /v2/nodes/{id}
  async remove(nodeId: number): Promise<void> {
    await unlessAbsent(this.#calls.write('DELETE', path`/v2/nodes/${nodeId}`, Anything, {}));
  }

  // POST /v1/validation/nodes/names — a question; answers collisions only.
  async taken(parentId: number, names: readonly string[]): Promise<Map<string, number>> {
    const body = bodyOf({ parent_id: parentId, names });
    const asked = this.#calls.ask(path`/v1/validation/nodes/names`, Collisions, body);
    return new Map((await asked).results.map(({ name, id }) => [name, id]));
  }

  // PUT /v2/nodes/{id} — a member's id reserves, null frees.
  async reserve(nodeId: number): Promise<void> {
    const me = await this.#me.id();
    const { reserved_user_id: by, name } = await this.#item(nodeId);
    if (by === me) return;
    if (by !== null) throw new Problem('refused', { subject: name, detail: 'reserved' });
    await this.#change(nodeId, { reserved_user_id: me });
  }

  async unreserve(nodeId: number): Promise<void> {
    if ((await this.#item(nodeId)).reserved_user_id === null) return;
    await this.#change(nodeId, { reserved_user_id: null });
  }

  // POST /v2/nodes — name and folder are the natural key; who has the name is looked at before it is taken for ours.
  #ensure(draft: Draft): Promise<number> {
    return this.#orElse(
      () => this.#create(draft),
      async () => {
        const id = (await this.taken(draft.parent_id, [draft.name])).get(draft.name);
        const held = id === undefined ? undefined : await unlessAbsent(this.#item(id));
        if (held && isSame(held, draft)) return held.id;
        throw new Problem('name-taken', { subject: draft.name });
      },
    );
  }

  async #create(draft: Draft): Promise<number> {
    return (await this.#calls.write('POST', path`/v2/nodes`, ItemAnswer, bodyOf(draft))).id;
  }

  async #change(nodeId: number, fields: Record<string, unknown>): Promise<void> {
    await this.#calls.write('PUT', path`/v2/nodes/${nodeId}`, Anything, bodyOf(fields));
  }

  #item(nodeId: number): Promise<ItemProperties> {
    const node = withQuery(path`/v2/nodes/${nodeId}`, { fields: 'properties' });
    return this.#calls.get(node, ItemAnswer);
  }

  async #linkTo(parentId: number, url: string): Promise<ItemProperties | undefined> {
    const query = { where_type: typeOf('link'), fields: 'properties', limit: 100 };
    const links = await allPages(async (page) => {
      const children = withQuery(path`/v2/nodes/${parentId}/nodes`, { ...query, page });
      const { pages, items } = await this.#calls.get(children, ItemPage);
      return { pages: pages ?? 1, items };
    });
    return links.find((link) => link.url === url);
  }

  async #orElse<T>(first: () => Promise<T>, whenTaken: () => Promise<T>): Promise<T> {
    try {
      return await first();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'name-taken') throw error;
      return await whenTaken();
    }
  }
}

type Draft = Record<string, string | number> & { type: number; parent_id: number; name: string };

const isSame = (held: ItemProperties, { type, original_id, version_number }: Draft): boolean =>
  held.type === type &&
  (original_id === undefined || held.original_id === original_id) &&
  (version_number === undefined || held.version_number === version_number);
