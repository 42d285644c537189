export interface PropertyHolder {
  kind: 'page' | 'space' | 'attachment';
  id: string;
}

/** Values kept beside content, everybody's side by side. They make no version and send no event. */
export interface ContentProperties {
  /** Undefined when there is none. */
  value(of: PropertyHolder, key: string): Promise<unknown>;
  /** Safe to repeat. Somebody who writes at the same time is read again and overwritten, at most 3 times. */
  set(of: PropertyHolder, key: string, value: unknown): Promise<void>;
  /** Safe to repeat. */
  delete(of: PropertyHolder, key: string): Promise<void>;
}
