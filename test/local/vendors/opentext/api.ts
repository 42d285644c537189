import type { StandIn } from '../../../../local/vendors/kit/stand-in';

export interface Answer {
  status: number;
  body: unknown;
  headers: Headers;
  /** What lies there in the body, e.g. at `results.data.properties.id`. */
  at(path: string): unknown;
  number(path: string): number;
  text(path: string): string;
}

export type Api = (route: string, sent?: Record<string, unknown> | FormData) => Promise<Answer>;

/** Calls the API with a ticket; objects go as JSON in the field `body`. */
export function apiWith(standIn: StandIn, headers: Record<string, string>): Api {
  return async (route, sent) => {
    const [method = '', path = ''] = route.split(' ');
    const body =
      sent === undefined || sent instanceof FormData
        ? (sent ?? null)
        : new URLSearchParams({ body: JSON.stringify(sent) });
    const url = `${standIn.url}/otcs/cs.exe/api${path}`;
    const response = await fetch(url, { method, headers, body });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') === true;
    return answerOf(response, json ? (JSON.parse(text) as unknown) : text);
  };
}

function answerOf({ status, headers }: Response, body: unknown): Answer {
  const at = (path: string) => valueAt(body, path);
  return {
    status,
    body,
    headers,
    at,
    number: (path) => Number(at(path)),
    text: (path) => String(at(path)),
  };
}

export function valueAt(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], whole);
}

export async function ticketOf(standIn: StandIn, username: string, password: string) {
  const response = await fetch(`${standIn.url}/otcs/cs.exe/api/v1/auth`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  return ((await response.json()) as { ticket: string }).ticket;
}

export async function apiAs(standIn: StandIn, login: string): Promise<Api> {
  const password = login === 'imprimatur' ? 'otcs-secret-0001' : `otcs-${login}`;
  return apiWith(standIn, { OTCSTicket: await ticketOf(standIn, login, password) });
}

/** A multipart form with a file; `order` says which part comes first. */
export function upload(
  fields: Record<string, unknown>,
  text: string,
  order: 'body-first' | 'file-first' = 'body-first',
): FormData {
  const form = new FormData();
  const file = new File([text], 'page.html', { type: 'text/html' });
  if (order === 'file-first') form.append('file', file);
  form.append('body', JSON.stringify(fields));
  if (order === 'body-first') form.append('file', file);
  return form;
}

export const document = (name: string, more: Record<string, unknown> = {}) => ({
  type: 144,
  parent_id: 20020,
  name,
  ...more,
});
