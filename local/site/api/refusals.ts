import { Refusal } from '../state/refusal';

/** v2: a list of errors; v1: one message with a summary. */
export function envelope(path: string, refusal: Refusal): unknown {
  const { status, code, message, wireStatus } = refusal;
  if (path.startsWith('/wiki/api/v2/')) {
    return { errors: [{ status: wireStatus, code, title: message, detail: null }] };
  }
  return {
    statusCode: status,
    data: {
      authorized: status !== 401 && status !== 403,
      valid: status !== 400,
      errors: [],
      successful: false,
    },
    message,
  };
}

export const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(
        500,
        'INTERNAL_SERVER_ERROR',
        error instanceof Error ? error.message : 'Internal',
      );
