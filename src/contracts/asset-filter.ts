/** How the words of a text are looked for; whole words when nothing is said. */
type Match = 'phrase' | 'terms' | 'beginnings' | 'endings';

interface Words {
  text: string;
  match?: Match | undefined;
}

/** Both inclusive, either open. */
interface Bounds<Bound> {
  from?: Bound | undefined;
  to?: Bound | undefined;
}

/** ISO 8601 moments or days, as the library has them. */
type Between = Bounds<string>;

type NumberTest = { value: number } | Bounds<number>;
type DateTest = { value: string } | Between;

/** What a mapped information field must say. */
export type FieldTest =
  | ({ type: 'TEXT' | 'TEXT_AREA' } & Words)
  | ({ type: 'LOCALIZED_TEXT' | 'LOCALIZED_TEXT_AREA'; locale: string } & Words)
  | { type: 'BOOLEAN'; value: boolean }
  | ({ type: 'NUMBER' | 'DOUBLE' } & NumberTest)
  | { type: 'DROPDOWN'; value: number }
  | ({ type: 'DATE' } & DateTest)
  /** `below` counts values below that one as well. */
  | { type: 'COLLECTION_REFERENCE' | 'TAG_REFERENCE'; id: number; below?: boolean | undefined }
  | ({ type: 'COLLECTION_REFERENCE' | 'TAG_REFERENCE'; below?: boolean | undefined } & Words);

/** What a property of the file itself must say. */
export type PropertyTest =
  | ({ type: 'TEXT' } & Words)
  | { type: 'BOOLEAN'; value: boolean }
  | ({ type: 'NUMBER' | 'DOUBLE' } & NumberTest)
  | ({ type: 'DATE' } & DateTest);

/** Which assets are meant: everything that the library can be asked for. */
export type AssetFilter =
  | { kind: 'everything' }
  | { kind: 'every' | 'either'; of: readonly AssetFilter[] }
  | { kind: 'not'; of: AssetFilter }
  /** Anywhere in the metadata (`words`) or in the text of documents (`content`); all of them, unless one is enough. */
  | ({ kind: 'words' | 'content'; oneIsEnough?: boolean | undefined } & Words)
  | ({ kind: 'name' | 'file-name' } & Words)
  | { kind: 'ids' | 'asset-types' | 'collection-types'; ids: readonly number[] }
  | ({ kind: 'id-range' } & Bounds<number>)
  /** In these collections, or anywhere below them. */
  | { kind: 'collections'; ids: readonly number[]; below: boolean }
  | { kind: 'file-kinds' | 'extensions' | 'checksums'; values: readonly string[] }
  | { kind: 'extension-missing'; missing: boolean }
  | ({ kind: 'created' | 'modified' | 'versioned' } & Between)
  | { kind: 'created-on' | 'modified-on' | 'versioned-on'; day: string }
  | { kind: 'created-by' | 'modified-by' | 'versioned-by'; userIds: readonly number[] }
  | { kind: 'available'; now: boolean }
  /** Available at some time between the bounds. */
  | ({ kind: 'availability'; now?: boolean | undefined } & Between)
  | { kind: 'expires'; from?: string | undefined; to: string }
  | { kind: 'field'; field: number; is: FieldTest }
  | { kind: 'field-empty'; field: number; empty: boolean; locale?: string | undefined }
  /** Any property of the type when no name is given. */
  | { kind: 'file-property'; name?: string | undefined; is: PropertyTest };
