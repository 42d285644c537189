import { findNodes, fromStorage, toStorage, validateAdf, type AdfNode } from '../adf';
import { person } from './people';
import { badRequest, tooLarge } from './refusal';
import { uuid, type SiteState } from './state';

const LIMIT_BYTES = 5 * 1024 * 1024;

/** A body as the APIs take it: `{representation, value}`, or nested as `{storage: {representation?, value}}`. */
export function parseBody(state: SiteState, body: unknown, pageId?: string): AdfNode {
  const { representation, value } = representationOf(body);
  if (Buffer.byteLength(value) > LIMIT_BYTES) throw tooLarge('Content body is too large');
  switch (representation) {
    case 'atlas_doc_format':
      return withLocalIds(parseAdf(value));
    case 'storage':
      return withLocalIds(parseStorage(state, value, pageId));
    default:
      throw badRequest(`Unsupported body representation: ${representation}`);
  }
}

function representationOf(body: unknown): { representation: string; value: string } {
  if (!isRecord(body)) throw badRequest('A body must be given');
  const { representation, value } = body;
  if (typeof representation === 'string' && typeof value === 'string') {
    return { representation, value };
  }
  for (const name of ['storage', 'atlas_doc_format', 'wiki']) {
    const nested = body[name];
    if (isRecord(nested) && typeof nested['value'] === 'string') {
      return { representation: name, value: nested['value'] };
    }
  }
  throw badRequest('A body must have a representation and a value');
}

function parseAdf(value: string): AdfNode {
  let doc: unknown;
  try {
    doc = JSON.parse(value);
  } catch {
    throw badRequest('Content body cannot be converted to new editor format: not JSON');
  }
  const errors = validateAdf(doc);
  if (errors.length > 0) throw badRequest(`Invalid ADF content: ${errors.slice(0, 3).join('; ')}`);
  return doc as AdfNode;
}

function parseStorage(state: SiteState, value: string, pageId = ''): AdfNode {
  try {
    return fromStorage(value, {
      newId: uuid,
      person: (accountId) => person(state, accountId)?.name,
      attachment: (fileName) => {
        const attachment = state.tables.attachments.find({
          pageId,
          title: fileName,
          status: 'current',
        });
        const content =
          attachment &&
          state.tables.attachmentVersions.find({
            attachmentId: attachment.id,
            number: attachment.version,
          });
        return content && { id: content.fileId, collection: `contentId-${pageId}` };
      },
    });
  } catch (error) {
    throw badRequest(`Error parsing xhtml: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Confluence names tasks, lists and macros; nothing else could point at them. */
function withLocalIds(doc: AdfNode): AdfNode {
  for (const node of findNodes(doc, ({ type }) => NAMED.has(type))) {
    const localId = node.attrs?.['localId'];
    if (typeof localId !== 'string' || localId === '') {
      node.attrs = { ...node.attrs, localId: uuid() };
    }
  }
  return doc;
}

const NAMED = new Set([
  'taskList',
  'taskItem',
  'decisionList',
  'decisionItem',
  'extension',
  'bodiedExtension',
  'inlineExtension',
]);

export const storageOf = (state: SiteState, doc: AdfNode): string =>
  toStorage(doc, {
    attachmentName: (fileId) => {
      const content = state.tables.attachmentVersions.find({ fileId });
      return content && state.tables.attachments.find({ id: content.attachmentId })?.title;
    },
  });

export const parseDoc = (body: string): AdfNode => JSON.parse(body) as AdfNode;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
