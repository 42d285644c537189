/** A union of Dropbox: its tag, and beside it what belongs to the tag. */
export type Union = { '.tag': string } & Record<string, unknown>;

/** A failure as Dropbox answers it. Source: dropbox.com/developers/documentation/http/documentation, "Errors" */
export class DropboxError extends Error {
  readonly response: () => Response;

  constructor(message: string, response: () => Response) {
    super(message);
    this.response = response;
  }
}

/** An endpoint's own error: 409 with the union and its tags as a summary. */
export const endpointError = (error: Union) => withSummary(409, error);

/** 401, 403, 422 and 429 have the same envelope. */
export function withSummary(
  status: number,
  error: Union,
  headers: Record<string, string> = {},
): DropboxError {
  const summary = `${tagsOf(error).join('/')}/..`;
  return new DropboxError(summary, () =>
    Response.json({ error_summary: summary, error }, { status, headers }),
  );
}

/** The request itself is wrong: 400 with a sentence, not JSON. */
export function badRequest(route: string, sentence: string): DropboxError {
  const text = `Error in call to API function "${route}": ${sentence}`;
  return new DropboxError(
    text,
    () =>
      new Response(text, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  );
}

export const lookupError = (field: string, tag: string) =>
  endpointError({ '.tag': field, [field]: { '.tag': tag } });

export const conflict = (what: 'file' | 'folder' | 'file_ancestor'): Union => ({
  '.tag': 'conflict',
  conflict: { '.tag': what },
});

function tagsOf(error: Union): string[] {
  const tag = error['.tag'];
  // UploadWriteFailed is a struct: its reason stands where others have a field named like the tag.
  const inner = error[tag] ?? error['reason'];
  return isUnion(inner) ? [tag, ...tagsOf(inner)] : [tag];
}

const isUnion = (value: unknown): value is Union =>
  typeof value === 'object' && value !== null && '.tag' in value;
