/** A part of a list. Store `next` once the items are dealt with; the next run goes on from there. Null: that was all. */
export interface Slice<T> {
  items: T[];
  next: string | null;
}

/** A list slice by slice. A slice may be short, even empty, and still not be the last. */
export type Slices<T> = AsyncIterable<Slice<T>>;
