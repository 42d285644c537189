import type { Words } from '../words';

/** Bytes that travel inside the document. */
export interface Embedded {
  mediaType: string;
  /** Base64. */
  data: string;
}

/** What stands where an asset macro stood: the approved version, with the rights it was approved with. */
export interface AssetFigure {
  name: string;
  altText: string | null;
  /** Label and value, in reading order. */
  facts: [label: string, value: string][];
  picture: Embedded | null;
}

/** A file of the page, by the id that media nodes name. */
export interface PageFile {
  name: string;
  embedded: Embedded | null;
}

export interface RenderContext {
  words: Words;
  files: ReadonlyMap<string, PageFile>;
  /** The approved assets of one macro, in order. */
  assetsOf: (localId: string) => readonly AssetFigure[];
}
