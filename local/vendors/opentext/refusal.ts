/** An answer of Content Server that is an error: a status and the one sentence in `error`. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

// Texts and statuses as OpenText's own clients key on them (pyxecm: 500 with "already exists").
export const unknownNode = (id: string | number) =>
  new Refusal(400, `Could not get a node for ${id}`);
export const nameTaken = (name: string) =>
  new Refusal(500, `An item with the name '${name}' already exists.`);
export const missing = (name: string) => new Refusal(400, `Missing required parameter '${name}'`);
/** Our wording: no public page shows the server's. */
export const notAllowed = () =>
  new Refusal(400, 'You do not have sufficient permissions to perform this action.');
