import type { UploadedDraft } from '../../contracts/large-upload';
import type { DocumentDraft, FilingMemo } from '../../contracts/records';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { unlessAbsent, type Calls } from './calls';
import { alternativeName, commonBeginning, documentName } from './document-names';
import { allPages } from './pages';
import { formOf } from './session';
import { identityOf, isOwn, sentAlong, sentBefore, type Source } from './filing-sources';
import { bodyOf, descriptionOf, hasMarker } from './version-marker';
import { Anything, NewVersion, NodeAnswer, NodeList, VersionList, type Properties } from './wire';

/** Content Server's subtype number for a document. */
const DOCUMENT = 144;

type Place = Pick<DocumentDraft, 'folderId' | 'name'>;

/** Puts documents and their versions into folders; every method may be repeated after any failure. */
export class Filing {
  readonly #calls: Calls;
  /** Who had a nickname when it was last asked for; a nickname is set only by its owner's own filing. */
  readonly #holders = new Map<string, number | undefined>();

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async find(nickname: string, place: Place): Promise<number | undefined> {
    const named = await this.byNickname(nickname);
    if (named !== undefined) return named;
    return await this.#own(nickname, place);
  }

  // GET /v2/nicknames/{nickname}/nodes — 404 when nothing has it.
  async byNickname(nickname: string): Promise<number | undefined> {
    const answer = this.#calls.get(path`/v2/nicknames/${nickname}/nodes`, NodeAnswer);
    const holder = (await unlessAbsent(answer))?.id;
    this.#holders.set(nickname, holder);
    return holder;
  }

  /** Answers the document that is there, when there is one: then without its version. */
  async create(draft: DocumentDraft): Promise<FilingMemo> {
    return await this.#createFrom(draft, sentAlong(draft));
  }

  createUploaded(draft: UploadedDraft, uploadKey: string): Promise<FilingMemo> {
    return this.#createFrom(draft, sentBefore(uploadKey));
  }

  async ensureVersion(nodeId: number, draft: DocumentDraft): Promise<number> {
    return await this.#ensureVersionFrom(nodeId, draft, sentAlong(draft));
  }

  ensureUploadedVersion(nodeId: number, draft: UploadedDraft, uploadKey: string): Promise<number> {
    return this.#ensureVersionFrom(nodeId, draft, sentBefore(uploadKey));
  }

  async #createFrom(draft: UploadedDraft, source: Source): Promise<FilingMemo> {
    const found = await this.find(draft.nickname, draft);
    if (found !== undefined) return { nodeId: found };

    const made = await this.#createNamed(draft, documentName(draft.name), source);
    if (made) return made;
    const other = alternativeName(draft.name, draft.nickname);
    const second = await this.#createNamed(draft, other, source);
    if (second) return second;
    throw new Problem('name-taken', { subject: draft.name });
  }

  async #ensureVersionFrom(nodeId: number, draft: UploadedDraft, source: Source) {
    const versions = await this.#versions(nodeId);
    const marked = versions.find(({ description }) => hasMarker(description ?? '', draft));
    if (marked) return marked.version_number;

    // A creation that ended before its version was marked: the first version, with this content.
    const [first] = versions;
    const unmarked = versions.length === 1 && (first?.description ?? '') === '';
    if (first && unmarked && (await this.node(nodeId)).external_identity === identityOf(draft)) {
      await this.#mark(nodeId, first.version_number, draft);
      return first.version_number;
    }
    // POST /v2/nodes/{id}/versions — multipart, or a form with the key of an upload.
    const body = source.versionBody(descriptionOf(draft));
    return await this.#calls.write('POST', path`/v2/nodes/${nodeId}/versions`, NewVersion, body);
  }

  async ensureNickname(nodeId: number, nickname: string): Promise<void> {
    if (!/^\w{1,248}$/.test(nickname)) throw new Problem('invalid-input', { subject: nickname });
    const holder = this.#holders.has(nickname)
      ? this.#holders.get(nickname)
      : await this.byNickname(nickname);
    if (holder === nodeId) return;
    if (holder !== undefined) throw new Problem('name-taken', { subject: nickname });
    await this.#setNickname(nodeId, nickname);
  }

  async takeNickname(nodeId: number, nickname: string): Promise<void> {
    const holder = await this.byNickname(nickname);
    if (holder !== undefined && holder !== nodeId) {
      await this.#setNickname(holder, `${nickname}_${holder}`);
      this.#holders.delete(nickname);
    }
    await this.ensureNickname(nodeId, nickname);
  }

  // PUT /v2/nodes/{id}/nicknames — unique over the server, which refuses one that was taken since.
  async #setNickname(nodeId: number, nickname: string): Promise<void> {
    this.#holders.delete(nickname);
    await this.#calls.write(
      'PUT',
      path`/v2/nodes/${nodeId}/nicknames`,
      Anything,
      formOf(new URLSearchParams({ nickname })),
    );
  }

  /** Undefined when a stranger's document has the name. */
  async #createNamed(
    draft: UploadedDraft,
    name: string,
    source: Source,
  ): Promise<FilingMemo | undefined> {
    try {
      const nodeId = await this.#createDocument(draft, name, source);
      await this.#mark(nodeId, 1, draft);
      return { nodeId, version: 1 };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'name-taken') throw error;
      // Perhaps our own creation, which arrived after we had given it up.
      const own = await this.#own(draft.nickname, draft);
      return own === undefined ? undefined : { nodeId: own };
    }
  }

  // POST /v2/nodes — `body` with JSON; v2 takes categories as flat keys.
  async #createDocument(draft: UploadedDraft, name: string, source: Source): Promise<number> {
    const fields = {
      type: DOCUMENT,
      parent_id: draft.folderId,
      name,
      external_source: 'document_management',
      external_identity: identityOf(draft),
      ...(draft.category && { roles: { categories: draft.category.values } }),
    };
    const body = source.creationBody(fields);
    return (await this.#calls.write('POST', path`/v2/nodes`, NodeAnswer, body)).id;
  }

  // PUT /v2/nodes/{id}/versions/{n} — creating a document takes no description of its version.
  async #mark(nodeId: number, version: number, draft: UploadedDraft): Promise<void> {
    await this.#calls.write(
      'PUT',
      path`/v2/nodes/${nodeId}/versions/${version}`,
      Anything,
      bodyOf({ description: descriptionOf(draft) }),
    );
  }

  #versions(nodeId: number) {
    const list = path`/v2/nodes/${nodeId}/versions`;
    return allPages((page) => this.#calls.get(withQuery(list, { page, limit: 100 }), VersionList));
  }

  // GET /v2/nodes/{id}/nodes — `where_name` finds names that contain the text, so compare again.
  async #own(nickname: string, { folderId, name }: Place): Promise<number | undefined> {
    const children = path`/v2/nodes/${folderId}/nodes`;
    const where = { where_name: commonBeginning(name), where_type: DOCUMENT };
    const query = { ...where, limit: 100, fields: 'properties' };
    const found = await allPages((page) =>
      this.#calls.get(withQuery(children, { ...query, page }), NodeList),
    );
    for (const wanted of [documentName(name), alternativeName(name, nickname)]) {
      const same = found.find((node) => node.name.toLowerCase() === wanted.toLowerCase());
      const node = same && (await this.node(same.id));
      if (node && isOwn(node.external_identity, nickname)) return node.id;
    }
    return undefined;
  }

  node(nodeId: number): Promise<Properties> {
    const query = { fields: 'properties' };
    return this.#calls.get(withQuery(path`/v2/nodes/${nodeId}`, query), NodeAnswer);
  }
}
