/**
 * Customer-managed egress (Preview):
 * https://developer.atlassian.com/platform/forge/apis-reference/customer-managed-egress-and-remotes-api/ (2026-06-05).
 */
export const GROUPS = 10;
export const DOMAINS_PER_GROUP = 10;
/** Unique pairs of domain and type, static ones included, backend fetch not counted. */
export const DOMAIN_TYPE_PAIRS = 40;

/** Ports that functions may call. https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/ */
export const PORTS: ReadonlySet<string> = new Set([
  '',
  '80',
  '443',
  '8080',
  '8443',
  '8444',
  '7990',
  '8090',
  '8085',
  '8060',
  '8089',
]);

/** "A single outbound call up to 180 s". */
export const CALL_TIMEOUT_MS = 180_000;
