/** One call that a connector makes, for the table of operations and the tests that hold it against the calls made. */
export interface Operation {
  /** Method and path template, e.g. `POST /assets/search`, `GET /assets/{id}`. */
  readonly call: string;
  /** How well the call is known: from the vendor's own description or code, from others' clients, or assumed. */
  readonly evidence: string;
  /**
   * What makes repeating it safe. `read` changes nothing that anybody sees; `put` sets a state, and setting it twice is
   * setting it once; `natural-key` is refused, or finds what is there, the second time; `marker` is done only after
   * looking for the mark that the first attempt left.
   */
  readonly repeat: 'read' | 'put' | 'natural-key' | 'marker';
  /** Flows that need it, e.g. `C1`. */
  readonly flows: readonly string[];
}
