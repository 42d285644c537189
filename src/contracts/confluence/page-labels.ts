/** Labels that everybody sees, without personal and team ones. */
export interface PageLabels {
  of(pageId: string): Promise<string[]>;
  /** Names in lower case, without blanks. Safe to repeat: what is there already sends no event. */
  add(pageId: string, names: readonly string[]): Promise<void>;
  /** Safe to repeat. */
  remove(pageId: string, name: string): Promise<void>;
}
