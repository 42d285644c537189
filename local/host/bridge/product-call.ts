import type { Product } from '../../ports';

/** A `fetchProduct` of @forge/bridge 7.2 (out/fetch/fetch.js). */
export interface ProductCall {
  product: string;
  restPath: string;
  fetchRequestInit: { method?: string; headers?: [string, string][]; body?: string | null };
  isMultipartFormData?: boolean;
}

/** What its promise resolves to. */
export interface ProductAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  /** Text, or base64 when it is an attachment. */
  body: string;
  isAttachment: boolean;
}

/** The bridge sends a form as JSON: `file` as a data URL, its name and type beside it. */
function formOf(text: string): FormData {
  const fields = JSON.parse(text) as Record<string, string>;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith('__')) continue;
    if (!(`__${name}Name` in fields)) {
      form.append(name, value);
      continue;
    }
    const bytes = Buffer.from(value.slice(value.indexOf(',') + 1), 'base64');
    form.append(
      name,
      new Blob([bytes], { type: fields[`__${name}Type`] ?? '' }),
      fields[`__${name}Name`],
    );
  }
  return form;
}

const READABLE = /^(text\/|application\/(json|xml|javascript|problem\+json))|\+(json|xml)/;

/** A call to Confluence from the browser, as the person who acts there, with the app's scopes. */
export async function callProduct(
  product: Product,
  { restPath, fetchRequestInit, isMultipartFormData = false }: ProductCall,
  accountId: string | null,
  scopes: readonly string[],
): Promise<ProductAnswer> {
  const { method = 'GET', body } = fetchRequestInit;
  const headers = new Headers(fetchRequestInit.headers);
  // A form gets the content type of its own boundary.
  if (isMultipartFormData) headers.delete('content-type');
  const path = restPath.startsWith('/') ? restPath : `/${restPath}`;
  const sent = isMultipartFormData ? formOf(body ?? '{}') : body;
  const actor =
    accountId === null
      ? { kind: 'anonymous' as const, scopes }
      : { kind: 'user' as const, accountId, scopes };
  const answer = await product.request(
    path,
    { method, headers, ...(sent ? { body: sent } : {}) },
    actor,
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isAttachment =
    bytes.length > 0 && !READABLE.test(answer.headers.get('content-type') ?? 'text/');
  return {
    status: answer.status,
    statusText: answer.statusText,
    headers: Object.fromEntries(answer.headers),
    body: bytes.toString(isAttachment ? 'base64' : 'utf8'),
    isAttachment,
  };
}
