import { createHash } from 'node:crypto';

import type { FileOfPage, NewFile, PageFiles } from '../../contracts/confluence/page-files';
import type { Slices } from '../../contracts/confluence/slices';
import type { PageAttachment } from '../../contracts/pages';
import { multipart } from '../kit/multipart';
import { path, withQuery } from '../kit/path';
import { NO_CHECK, outcomeUnknown, write, type Calls } from './call';
import { attachmentIdOf, pageIdOf } from './ids';
import { slicesOf } from './slices';
import { AttachmentList } from './wire';
import { UploadAnswer } from './wire-content';

export class Files implements PageFiles {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/pages/{id}/attachments
  list(pageId: string, from?: string | null, filename?: string): Slices<PageAttachment> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/pages/${pageIdOf(pageId)}/attachments`,
      query: { status: 'current', filename },
      answer: AttachmentList,
      item: ({ id, fileId, title, mediaType, fileSize, version }) => ({
        id,
        fileId,
        title,
        mediaType,
        fileSize,
        version: version.number,
      }),
      from,
    }));
  }

  // GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download — redirects to the media store.
  async bytes({ pageId, attachmentId, version }: FileOfPage, limit: number): Promise<Uint8Array> {
    const [page, attachment] = [pageIdOf(pageId), attachmentIdOf(attachmentId)];
    const file = path`/wiki/rest/api/content/${page}/child/attachment/${attachment}/download`;
    return (await this.#calls.files.bytes(withQuery(file, { version }), limit)).bytes;
  }

  async ensure(pageId: string, file: NewFile): Promise<{ file: PageAttachment; written: boolean }> {
    const held = await this.#named(pageId, file.name);
    if (held && (await this.#holds(pageId, held, file.bytes))) {
      return { file: held, written: false };
    }
    return { file: await this.#upload(pageId, file), written: true };
  }

  async #named(pageId: string, name: string): Promise<PageAttachment | undefined> {
    for await (const { items } of this.list(pageId, null, name)) {
      const found = items.find(({ title }) => title === name);
      if (found) return found;
    }
    return undefined;
  }

  /** Confluence names no checksum; bytes of another length are others without being fetched. */
  async #holds(pageId: string, held: PageAttachment, bytes: Uint8Array): Promise<boolean> {
    if (held.fileSize !== bytes.byteLength) return false;
    const file = { pageId, attachmentId: held.id, version: held.version };
    return hashOf(await this.bytes(file, bytes.byteLength)) === hashOf(bytes);
  }

  // PUT /wiki/rest/api/content/{id}/child/attachment — a file, or a new version of the one with its name.
  async #upload(pageId: string, { name, mediaType, bytes, comment }: NewFile) {
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/child/attachment`;
    const part = { name: 'file', fileName: name, contentType: mediaType, bytes };
    // Nobody is sent a message about it.
    const form = multipart(`imprimatur-${hashOf(bytes)}`, { comment, minorEdit: 'true' }, [part]);
    const call = { ...form, headers: NO_CHECK };
    const { results } = await write(this.#calls, ['PUT', list], UploadAnswer, call);
    const [made] = results;
    if (made?.title !== name) throw outcomeUnknown('another file than was sent');
    const { id, title, version, extensions } = made;
    const { fileId, fileSize } = extensions;
    return {
      id,
      fileId,
      title,
      mediaType: extensions.mediaType,
      fileSize,
      version: version.number,
    };
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
