import { createClock } from '../../../../local/clock';
import { startCelum, type CelumStandIn } from '../../../../local/vendors/celum';

const TODAY = Date.parse('2026-11-21T09:00:00Z');

export interface Answer {
  status: number;
  body: Json;
}

/** What tests look into; a wrong path is undefined. */
interface Json {
  [member: string]: Json;
}

/** A member that is a text. */
export const textIn = (value: Json | undefined): string => value as unknown as string;

export interface Tenant {
  vendor: CelumStandIn;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Ids of the assets that fit, of at most 200. */
  find(filter: unknown): Promise<number[]>;
  patch(id: number, change: unknown): Promise<Answer>;
  /** Uploads bytes and gives the handle. */
  upload(filename: string, bytes: Uint8Array): Promise<string>;
  /** Submits a form of the screen. */
  press(path: string, fields?: Record<string, string>): Promise<Response>;
}

/** CELUM with the story and 60 more assets, on 21 November 2026. */
export async function openTenant(notify?: typeof fetch): Promise<Tenant> {
  const clock = createClock(TODAY - Date.now());
  const vendor = await startCelum({ profile: 'story', clock, ...(notify && { notify }) });
  const call: Tenant['call'] = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${vendor.url}/content-api/v1${path}`, {
      method,
      headers: {
        'x-api-key': 'celum-key-imprimatur-0001',
        'content-type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Json };
  };
  return {
    vendor,
    call,
    async find(filter) {
      const pagination = { page: 1, size: 200 };
      const { body } = await call('POST', '/assets/search', { filter, pagination });
      return (body['content'] as unknown as { id: number }[]).map(({ id }) => id);
    },
    patch: (id, change) => call('PATCH', `/assets/${id}`, change),
    async upload(filename, bytes) {
      const { body } = await call('POST', '/upload', { filename, filesize: bytes.byteLength });
      const { url, handle } = body as unknown as { url: string; handle: string };
      const headers = { 'content-type': 'application/octet-stream' };
      await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
      return handle;
    },
    press: (path, fields = {}) =>
      fetch(`${vendor.url}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      }),
  };
}
