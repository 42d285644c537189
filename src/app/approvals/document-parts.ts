import type { DocumentPart } from '../../contracts/approved-state';
import type { PageBody } from '../../contracts/pages';
import { documentsIn } from '../../domain/document-references';
import { inParallel } from '../../domain/in-parallel';
import type { App } from '../app';

/** Exact versions of the documents that the page refers to; a page without any asks OpenText nothing. */
export async function documentParts(app: App, page: PageBody): Promise<DocumentPart[]> {
  const placed = documentsIn(page.body);
  if (placed.length === 0) return [];
  const records = await app.records();
  return await inParallel(placed, 4, async ({ nodeId, version }) => {
    const held = await records.read(nodeId);
    return { nodeId, name: held.name, version: version ?? held.version };
  });
}
