/** CELUM's error body: `{code, message, faults?, entity?}`; fault types as its API description lists them. */
interface Fault {
  type: 'GENERIC' | 'INFORMATION_FIELD' | 'ARGUMENT' | 'LOCALIZED_ARGUMENT';
  message: string;
  argument?: string;
  informationFieldId?: number;
}

export class Failure extends Error {
  readonly status: 400 | 401 | 403 | 503;
  readonly body: { code: string; message: string; faults?: Fault[]; entity?: string };

  constructor(status: 400 | 401 | 403 | 503, body: Failure['body']) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

export const badArgument = (argument: string, message: string) =>
  new Failure(400, {
    code: 'VALIDATION_FAILED',
    message: 'Validation failed',
    faults: [{ type: 'ARGUMENT', argument, message }],
  });

export const badField = (informationFieldId: number, message: string) =>
  new Failure(400, {
    code: 'VALIDATION_FAILED',
    message: 'Validation failed',
    faults: [{ type: 'INFORMATION_FIELD', informationFieldId, message }],
  });

/** CELUM does not say whether a thing is missing or forbidden. */
export const notAccessible = (kind: string, id: number | string) =>
  new Failure(403, {
    code: 'ACCESS_DENIED',
    message: 'Missing or not accessible entity',
    entity: `${kind}:${id}`,
  });

export const notAllowed = (permission: string, kind: string, id: number) =>
  new Failure(403, {
    code: 'ACCESS_DENIED',
    message: `Missing permission ${permission}`,
    entity: `${kind}:${id}`,
  });
