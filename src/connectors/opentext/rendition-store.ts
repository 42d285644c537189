import { createHash } from 'node:crypto';

import type { DocumentRendition, RenditionDraft, Renditions } from '../../contracts/renditions';
import { Problem } from '../../errors';
import { multipart } from '../kit/multipart';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { sameBytes } from './version-marker';
import { Anything, LatestVersion } from './wire';
import { RenditionList } from './wire-items';

/** Other forms of a version, e.g. the PDF beside the HTML. */
export class RenditionStore implements Renditions {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/versions/{n}/renditions
  async list(nodeId: number, version: number): Promise<DocumentRendition[]> {
    const list = path`/v2/nodes/${nodeId}/versions/${version}/renditions`;
    const found = await this.#calls.get(list, RenditionList);
    return found.map(({ rendition_type, file_name, mime_type, file_size }) => ({
      type: rendition_type,
      fileName: file_name,
      mimeType: mime_type,
      size: file_size ?? null,
    }));
  }

  // GET /v2/nodes/{id}/versions/{n}/renditions/content
  content(nodeId: number, version: number, type: string, limit: number): Promise<Uint8Array> {
    const content = path`/v2/nodes/${nodeId}/versions/${version}/renditions/content`;
    return this.#calls.bytes(withQuery(content, { rendition_type: type }), limit);
  }

  async ensure(nodeId: number, version: number, draft: RenditionDraft): Promise<void> {
    const held = (await this.list(nodeId, version)).find(({ type }) => type === draft.type);
    if (held === undefined) {
      await this.#add(nodeId, version, draft);
    } else if (!(await this.#holds(nodeId, version, draft))) {
      const one = path`/v2/nodes/${nodeId}/versions/${version}/renditions`;
      await this.#calls.write('PUT', one, Anything, formOf(draft));
    }
  }

  // POST /v2/nodes/{id}/versions/renditions — goes to the newest version, whichever that is.
  async #add(nodeId: number, version: number, draft: RenditionDraft): Promise<void> {
    // v2 has no "latest" (cs-rest).
    const latest = path`/v1/nodes/${nodeId}/versions/latest`;
    const { data: newest } = await this.#calls.get(latest, LatestVersion);
    if (newest.version_number !== version) {
      throw new Problem('conflict', { subject: draft.fileName, detail: 'a newer version came' });
    }
    const renditions = path`/v2/nodes/${nodeId}/versions/renditions`;
    await this.#calls.write('POST', renditions, Anything, formOf(draft));
  }

  async #holds(nodeId: number, version: number, { type, bytes }: RenditionDraft) {
    try {
      return sameBytes(await this.content(nodeId, version, type, bytes.byteLength), bytes);
    } catch (error) {
      if (error instanceof Problem && error.code === 'too-large') return false;
      throw error;
    }
  }
}

function formOf({ type, fileName, contentType, bytes }: RenditionDraft) {
  const boundary = createHash('sha256').update(`${type} ${fileName}`).digest('hex').slice(0, 40);
  const file = { name: 'file', fileName, contentType, bytes };
  return multipart(boundary, { rendition_type: type, file_type: contentType }, [file]);
}
