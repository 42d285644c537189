import type { AdfMark, AdfNode } from '../node';
import type { XmlElement, XmlNode } from './xml';

/** What ADF names otherwise than the storage format does. */
export interface StorageReader {
  /** File id and collection of the page's attachment with this name; undefined when there is none. */
  attachment?(fileName: string): { id: string; collection: string } | undefined;
  /** Display name for a mention's text. */
  person?(accountId: string): string | undefined;
  /** A new local id. */
  newId?(): string;
}

export interface Reading {
  ctx: StorageReader;
  newId(): string;
  blocks(nodes: readonly XmlNode[]): AdfNode[];
  inline(nodes: readonly XmlNode[], marks?: readonly AdfMark[]): AdfNode[];
}

export type ElementReader = (element: XmlElement, reading: Reading) => AdfNode[];

const PARAGRAPH: AdfNode = { type: 'paragraph', content: [] };

/** Blocks of which there must be at least one. */
export const atLeastOne = (blocks: AdfNode[]): AdfNode[] =>
  blocks.length > 0 ? blocks : [PARAGRAPH];
