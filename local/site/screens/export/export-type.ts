export type ExportType = 'pdf' | 'word';

/** Why a page cannot be exported, as a sentence for the person. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  readonly status: 404 | 500 | 503;

  constructor(status: 404 | 500 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

/** A page ready to be written: HTML whose images are `image:<index>` of the list. */
export interface PageDocument {
  title: string;
  html: string;
  images: { mediaType: string; bytes: Uint8Array }[];
}
