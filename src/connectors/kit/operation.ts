/** What a connector asks of its vendor: one call, and what is known about it. `docs/operations.md` shows them all. */
export interface Operation {
  /**
   * The call as the connector's log shows it: `GET /drives/{drive}/items/{item}`, with a name in braces for each part of
   * the path that varies (`{path}` for several parts); an operation's name where one address does everything,
   * `POST /graphql updateWork`.
   */
  call: string;
  /** Where the vendor says so: a page, a published description, a client of its own; or the assumption's name. */
  evidence: string;
  /**
   * Why the call may be repeated after an outcome that nobody knows. `read`: it changes nothing. `put`: the same again
   * gives the same state. `natural-key`: the vendor refuses a second one. `marker`: we look for our mark first.
   */
  repeat: 'read' | 'put' | 'natural-key' | 'marker';
  /** The flows that need it, by their ids (C1 … D8), `check` for the connection's test. */
  flows: readonly string[];
}
