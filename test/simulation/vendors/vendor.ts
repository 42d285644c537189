/** A request as it arrives. */
export interface Call {
  method: string;
  /** Without host and query. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

export interface Reply {
  status: number;
  body: unknown;
  /** Instead of the body, where the answer is a file. */
  bytes?: Uint8Array;
}

/** A system outside, as far as deliveries need it: it answers at once and remembers what it did. */
export interface Vendor {
  handle(call: Call): Reply;
  /** Changes that calls have made. */
  readonly writes: number;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const refused = (status: number, body: unknown = { error: 'refused' }): Reply => ({
  status,
  body,
});

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
