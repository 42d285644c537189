import { createHash } from 'node:crypto';

import type { DocumentFolders } from '../../contracts/documents';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { unlessAbsent, type Calls } from './calls';
import { alternativeName, documentName } from './document-names';
import { typeOf } from './item-kinds';
import type { Me } from './me';
import { allPages } from './pages';
import { readItem } from './read-item';
import { holderOf, orWhenTaken, takenNames } from './taken-names';
import { bodyOf } from './version-marker';
import { Anything } from './wire';
import { ItemAnswer, ItemPage, type ItemProperties } from './wire-items';

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
        await orWhenTaken(
          () => this.rename(link.id, wanted),
          () => this.rename(link.id, other),
        );
      }
      return link.id;
    }
    const draft = { type: typeOf('link'), parent_id: parentId, url };
    return await orWhenTaken(
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

  taken(parentId: number, names: readonly string[]): Promise<Map<string, number>> {
    return takenNames(this.#calls, parentId, names);
  }

  // PUT /v2/nodes/{id} — a member's id reserves, null frees.
  async reserve(nodeId: number): Promise<void> {
    const me = await this.#me.id();
    const { reserved_user_id: by, name } = await readItem(this.#calls, nodeId);
    if (by === me) return;
    if (by !== null) throw new Problem('refused', { subject: name, detail: 'reserved' });
    await this.#change(nodeId, { reserved_user_id: me });
  }

  async unreserve(nodeId: number): Promise<void> {
    if ((await readItem(this.#calls, nodeId)).reserved_user_id === null) return;
    await this.#change(nodeId, { reserved_user_id: null });
  }

  // POST /v2/nodes — name and folder are the natural key; who has the name is looked at before it is taken for ours.
  #ensure(draft: Draft): Promise<number> {
    const place = { parentId: draft.parent_id, name: draft.name };
    return orWhenTaken(
      () => this.#create(draft),
      () => holderOf(this.#calls, place, (held) => isSame(held, draft)),
    );
  }

  async #create(draft: Draft): Promise<number> {
    return (await this.#calls.write('POST', path`/v2/nodes`, ItemAnswer, bodyOf(draft))).id;
  }

  async #change(nodeId: number, fields: Record<string, unknown>): Promise<void> {
    await this.#calls.write('PUT', path`/v2/nodes/${nodeId}`, Anything, bodyOf(fields));
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
}

type Draft = Record<string, string | number> & { type: number; parent_id: number; name: string };

const isSame = (held: ItemProperties, { type, original_id, version_number }: Draft): boolean =>
  held.type === type &&
  (original_id === undefined || held.original_id === original_id) &&
  (version_number === undefined || held.version_number === version_number);
