/** An answer that is not 2xx; goes out as `{code, message}`, which @forge/kvs reads. */
export class KvsError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (code: string, message: string): KvsError =>
  new KvsError(400, code, message);
