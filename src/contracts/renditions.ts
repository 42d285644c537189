export interface DocumentRendition {
  /** e.g. "pdf" */
  type: string;
  fileName: string;
  mimeType: string;
  size: number | null;
}

export interface RenditionDraft {
  type: string;
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Other forms of one version, e.g. the PDF beside the HTML. Every method throws Problem. */
export interface Renditions {
  list(nodeId: number, version: number): Promise<DocumentRendition[]>;
  /** The version has exactly this rendition; bytes are compared before one is replaced. */
  ensure(nodeId: number, version: number, draft: RenditionDraft): Promise<void>;
  content(nodeId: number, version: number, type: string, limit: number): Promise<Uint8Array>;
}
