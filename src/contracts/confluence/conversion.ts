export type BodyFormat = 'storage' | 'atlas_doc_format';
export type ConvertedFormat = BodyFormat | 'view' | 'export_view';

export interface ConversionWish {
  from: BodyFormat;
  to: ConvertedFormat;
  /** ADF as JSON text, or XHTML of the storage format. */
  value: string;
  /** Names the page that links and files in it belong to. */
  pageId?: string | undefined;
}

export type ConversionResult = { state: 'working' } | { state: 'done'; value: string };

/** Turns a body that is not on a page into another format. Confluence works on it a while and keeps the result 5 minutes. */
export interface Conversion {
  /** The id to ask for the result by. */
  begin(wish: ConversionWish): Promise<string>;
  /** 'refused' when Confluence could not convert it. */
  result(id: string): Promise<ConversionResult>;
}
