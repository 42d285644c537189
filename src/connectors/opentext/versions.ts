import type { DocumentVersion } from '../../contracts/documents';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { allPages } from './pages';
import { readItem } from './read-item';
import { bodyOf, descriptionOf, hasMarker } from './version-marker';
import { Anything } from './wire';
import { PromotedVersion, VersionPage, type Version } from './wire-items';

/** The versions of a document: what they hold, and which of them people have released. */
export class Versions {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/versions
  async list(nodeId: number): Promise<DocumentVersion[]> {
    const [advanced, versions] = [await this.#isAdvanced(nodeId), await this.#all(nodeId)];
    return versions
      .toSorted((one, other) => one.version_number - other.version_number)
      .map((version) => versionOf(version, advanced));
  }

  /** The newest release; where releases are not told apart, or none was made, the newest version. */
  async latestApproved(nodeId: number): Promise<DocumentVersion> {
    const versions = await this.list(nodeId);
    const approved = versions.findLast(({ major }) => major === true) ?? versions.at(-1);
    if (approved) return approved;
    throw new Problem('not-found', { subject: SUBJECT, detail: `no version of ${nodeId}` });
  }

  // GET /v1/nodes/{id}/versions/{n}/content — v2 "has issues with downloading files" (pyxecm).
  content(nodeId: number, version: number, limit: number): Promise<Uint8Array> {
    const content = path`/v1/nodes/${nodeId}/versions/${version}/content`;
    return this.#calls.bytes(withQuery(content, { action: 'download' }), limit);
  }

  // PUT /v2/nodes/{id}
  async ensureAdvanced(nodeId: number): Promise<void> {
    if (await this.#isAdvanced(nodeId)) return;
    const body = bodyOf({ versions_control_advanced: true });
    await this.#calls.write('PUT', path`/v2/nodes/${nodeId}`, Anything, body);
  }

  // POST /v2/nodes/{id}/versions/{n}/promote — the marker in its description tells whether it has been done.
  async ensurePromoted(nodeId: number, version: number, promotion: Promotion): Promise<number> {
    const description = descriptionOf(promotion);
    const done = (await this.list(nodeId)).find(
      (one) => one.major === true && hasMarker(one.description, promotion),
    );
    if (done) return done.number;
    const promote = path`/v2/nodes/${nodeId}/versions/${version}/promote`;
    return await this.#calls.write('POST', promote, PromotedVersion, bodyOf({ description }));
  }

  #all(nodeId: number): Promise<Version[]> {
    const list = path`/v2/nodes/${nodeId}/versions`;
    return allPages((page) => this.#calls.get(withQuery(list, { page, limit: 100 }), VersionPage));
  }

  async #isAdvanced(nodeId: number): Promise<boolean> {
    const item = await readItem(this.#calls, nodeId);
    const { versions_control_advanced, advanced_versioning } = item;
    return versions_control_advanced ?? advanced_versioning ?? false;
  }
}

interface Promotion {
  versionMarker: string;
  versionDescription: string;
}

function versionOf(version: Version, advanced: boolean): DocumentVersion {
  const { version_number_major: major, version_number_minor: minor } = version;
  const release = (major ?? 0) > 0 && minor === 0;
  return {
    number: version.version_number,
    label: version.version_number_name ?? String(version.version_number),
    major: advanced ? release : null,
    fileName: version.file_name,
    mimeType: version.mime_type,
    size: version.file_size,
    description: version.description ?? '',
    createdAt: version.create_date,
    ownerId: version.owner_id,
    locked: version.locked ?? false,
  };
}
