import { randomUUID } from 'node:crypto';

/** An error of Graph, in its envelope. Source: Microsoft Graph, concepts/errors. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  /** The more detailed code inside innerError. */
  readonly inner: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { inner?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.inner = more.inner;
    this.headers = more.headers ?? {};
  }

  toResponse(now: number, clientRequestId: string | null): Response {
    const requestId = randomUUID();
    const body = {
      error: {
        code: this.code,
        message: this.message,
        innerError: {
          ...(this.inner !== undefined && { code: this.inner }),
          date: new Date(now).toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId ?? requestId,
        },
      },
    };
    return Response.json(body, {
      status: this.status,
      headers: { 'request-id': requestId, ...this.headers },
    });
  }
}

export const notFound = (message = 'The resource could not be found.') =>
  new GraphError(404, 'itemNotFound', message);

export const invalid = (message: string, inner?: string) =>
  new GraphError(400, 'invalidRequest', message, inner === undefined ? {} : { inner });

export const changedMeanwhile = () =>
  new GraphError(412, 'resourceModified', "ETag does not match current item's value.", {
    inner: 'entityTagDoesNotMatch',
  });

export const nameExists = (message = 'An item with the same name already exists.') =>
  new GraphError(409, 'nameAlreadyExists', message);
