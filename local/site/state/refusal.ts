/** Why the site refuses a call. v1 and v2 wrap it in envelopes of their own. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** v2's `errors[].status`: a number everywhere but in the captured version conflict. */
  readonly wireStatus: number | string;

  constructor(status: number, code: string, title: string, wireStatus: number | string = status) {
    super(title);
    this.status = status;
    this.code = code;
    this.wireStatus = wireStatus;
  }
}

export const badRequest = (title: string) => new Refusal(400, 'INVALID_REQUEST_PARAMETER', title);
export const notFound = (title = 'Not Found') => new Refusal(404, 'NOT_FOUND', title);
export const forbidden = (title = 'Forbidden') => new Refusal(403, 'FORBIDDEN', title);
export const conflict = (title: string) => new Refusal(409, 'CONFLICT', title);
export const tooLarge = (title: string) => new Refusal(413, 'PAYLOAD_TOO_LARGE', title);

/** As captured on a real tenant, where this one carries its status as text. */
export const staleVersion = (current: number, provided: number) =>
  new Refusal(
    409,
    'CONFLICT',
    `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [${provided}]`,
    '409',
  );
