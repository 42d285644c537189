/** Some of what there is, and where to go on. */
export interface Slice<Item> {
  items: Item[];
  /** Of all slices together, where the system says it. */
  total: number | null;
  /** Store it after the items are taken over; null after the last ones. */
  cursor: string | null;
}

export interface SliceWish {
  /** Of an earlier slice; absent begins anew. */
  cursor?: string | null | undefined;
  /** Items per slice, 1 to 100. */
  size?: number | undefined;
}
