import type { Slices } from './slices';

export interface PageVersion {
  number: number;
  authorId: string | null;
  /** ISO 8601 */
  createdAt: string;
  message: string;
}

export type RenderedFormat = 'storage' | 'view' | 'export_view';

export interface PageHistory {
  /** The newest first. */
  versions(pageId: string, from?: string | null): Slices<PageVersion>;
  /** The body at exactly this version, or the current one, as XHTML or as HTML. */
  rendered(pageId: string, format: RenderedFormat, version?: number): Promise<string>;
}
