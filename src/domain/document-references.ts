import * as z from 'zod';

import { DocumentMacroConfig } from '../contracts/document-reference';
import type { AdfNode } from '../contracts/pages';
import { nodesOf, textAttribute } from './adf';

interface PlacedDocument {
  nodeId: number;
  /** Set when the reference is pinned. */
  version: number | null;
}

const Parameters = z.looseObject({
  guestParams: DocumentMacroConfig.optional(),
  config: DocumentMacroConfig.optional(),
});

/** Documents of OpenText that the page refers to by macros, once each, in reading order. */
export function documentsIn(body: AdfNode): PlacedDocument[] {
  const all = [...nodesOf(body)].filter(isDocumentMacro).flatMap((node) => {
    const parsed = Parameters.safeParse(node.attrs?.['parameters']);
    const { guestParams, config } = parsed.data ?? {};
    return ((guestParams ?? config)?.documents ?? []).map(({ node: id, mode, version }) => ({
      nodeId: Number(id),
      version: mode === 'pinned' && version !== undefined ? Number(version) : null,
    }));
  });
  return [...new Map(all.map((one) => [`${one.nodeId}/${one.version ?? ''}`, one])).values()];
}

const isDocumentMacro = (node: AdfNode): boolean =>
  node.type === 'extension' &&
  textAttribute(node, 'extensionType') === 'com.atlassian.ecosystem' &&
  (textAttribute(node, 'extensionKey') ?? '').endsWith('/static/document');
