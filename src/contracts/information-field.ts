type TextType = 'TEXT' | 'TEXT_AREA';
type LocalisedType = 'LOCALIZED_TEXT' | 'LOCALIZED_TEXT_AREA';
type NumberType = 'NUMBER' | 'DOUBLE';
export type ReferenceType = 'COLLECTION_REFERENCE' | 'TAG_REFERENCE';

/** What an information field of an asset or a collection says; null when it is empty. */
export type FieldValue = { id: number; name: string } & (
  | { type: TextType; value: string | null }
  /** Locale to text. */
  | { type: LocalisedType; value: Record<string, string> | null }
  | { type: NumberType; value: number | null }
  /** A day, YYYY-MM-DD, in the library's time zone. */
  | { type: 'DATE'; value: string | null }
  | { type: 'BOOLEAN'; value: boolean | null }
  | { type: 'DROPDOWN'; value: { index: number; label: string | null } | null }
  | { type: ReferenceType; value: { id: number; name: string }[] | null }
);

/** The value of a field of something new. Dropdowns take the index of their option, references take ids. */
export type NewFieldValue = { id: number } & (
  | { type: TextType; value: string }
  | { type: LocalisedType; value: Record<string, string> }
  | { type: NumberType | 'DROPDOWN'; value: number }
  | { type: 'DATE'; value: string }
  | { type: 'BOOLEAN'; value: boolean }
  | { type: ReferenceType; value: readonly number[] }
);

/** What becomes of a field that exists. Locales and references that are not named stay as they are. */
export type FieldChange = { id: number } & (
  | { type: TextType; set: string }
  | { type: LocalisedType; set?: Record<string, string>; clear?: readonly string[] }
  | { type: NumberType | 'DROPDOWN'; set: number }
  | { type: 'DATE'; set: string }
  | { type: 'BOOLEAN'; set: boolean }
  | { type: ReferenceType; set: readonly number[] }
  | { type: ReferenceType; add?: readonly number[]; remove?: readonly number[] }
  | { type: FieldValue['type']; empty: true }
);
