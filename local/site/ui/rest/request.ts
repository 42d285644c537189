/** A call of the site's REST API that did not work. The message is for the person who looks at the screen. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Call {
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
}

/** Calls the site as the acting person. @throws {ApiProblem} with the server's own words where it gives any. */
export async function request<T>(
  path: string,
  { method = 'GET', body, form }: Call = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (form) headers['x-atlassian-token'] = 'no-check';
  const sent = form ?? (body === undefined ? null : JSON.stringify(body));
  let answer: Response;
  try {
    answer = await fetch(path, { method, headers, body: sent });
  } catch {
    throw new ApiProblem(0, 'The site cannot be reached. Is the local world still running?');
  }
  const text = await answer.text();
  if (!answer.ok) throw new ApiProblem(answer.status, wordsOf(text) ?? defaultWords(answer.status));
  return (text ? JSON.parse(text) : undefined) as T;
}

/** v2 answers {errors: [{title}]}, v1 {message}. */
function wordsOf(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { errors?: { title?: string }[]; message?: string };
    return body.errors?.[0]?.title ?? body.message;
  } catch {
    return undefined;
  }
}

function defaultWords(status: number): string {
  if (status === 401 || status === 403) return 'You do not have permission to do this.';
  if (status === 404) return 'It does not exist, or you do not have permission to see it.';
  if (status === 413) return 'It is larger than the site accepts.';
  if (status === 429) return 'The site gets too many requests at the moment.';
  return `The site answered with an error (${status}).`;
}

interface Listing<T> {
  results: T[];
  _links?: { next?: string };
}

const PAGES_AT_MOST = 40;

/** All rows of a v2 listing, following its cursors. */
export async function all<T>(path: string): Promise<T[]> {
  const rows: T[] = [];
  let next: string | undefined = path;
  for (let page = 0; next !== undefined && page < PAGES_AT_MOST; page += 1) {
    const answer: Listing<T> = await request<Listing<T>>(next);
    rows.push(...answer.results);
    next = answer._links?.next;
  }
  return rows;
}
