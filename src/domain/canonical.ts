import { hash } from 'node:crypto';

import canonicalize from 'canonicalize';

// Half an emoji, which people's tools do leave behind, has no UTF-8 and RFC 8785 refuses it.
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Canonical JSON (RFC 8785): the same for the same value, whatever the order of its keys. */
export const canonical = (value: unknown): string => canonicalize(wellFormed(value)) ?? '';

function wellFormed(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(HALF, '\uFFFD') : value,
    ),
  );
}

/** As 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
