import type { PageAttachment } from '../pages';
import type { Slices } from './slices';

export interface NewFile {
  /** One of its kind on the page. */
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Stands beside the version in Confluence's list. */
  comment: string;
}

/** Files attached to pages. */
export interface PageFiles {
  list(pageId: string, from?: string | null): Slices<PageAttachment>;
  /** 'too-large' beyond `limit` bytes, of which no more are read. Without `version`: the current one. */
  bytes(file: FileOfPage, limit: number): Promise<Uint8Array>;
  /** The file by its name: made, or a new version of it when the bytes differ. Equal bytes write nothing. Safe to repeat. */
  ensure(pageId: string, file: NewFile): Promise<{ file: PageAttachment; written: boolean }>;
}

export interface FileOfPage {
  pageId: string;
  attachmentId: string;
  version?: number | undefined;
}
