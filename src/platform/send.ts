import api, { assumeTrustedRoute, fetch } from '@forge/api';

import type { HttpRequest, Send } from '../connectors/kit/http';

/** To vendors. Redirects come back as they are: where a vendor may lead is for its connector to decide. */
export const sendToVendor: Send = (url, request) =>
  fetch(url, { ...initOf(request), redirect: 'manual' });

/**
 * To Confluence as the app. The path was built by the `path` tag, which encodes every parameter; `route` of
 * `@forge/api` would let encoded dots through. Redirects are followed: Confluence sends files that way.
 */
export const sendAsApp: Send = (path, request) =>
  api.asApp().requestConfluence(assumeTrustedRoute(path), initOf(request));

/** To Confluence as the person whose request this invocation answers. */
export const sendAsUser: Send = (path, request) =>
  api.asUser().requestConfluence(assumeTrustedRoute(path), initOf(request));

function initOf({ method, headers, body, signal }: HttpRequest) {
  return {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : bufferOf(body) }),
    ...(signal !== undefined && { signal }),
  };
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
