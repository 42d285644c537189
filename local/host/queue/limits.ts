/**
 * Limits of async events and product events, per installation.
 * https://developer.atlassian.com/platform/forge/limits-async-events/ and
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (2026-10).
 */
export const EVENTS_PER_PUSH = 50;
export const EVENTS_PER_MINUTE = 500;
/** Bytes of all events of one push. */
export const PUSH_BYTES = 200 * 1024;
/** Bytes of one event for a consumer that may run longer than 55 s. */
export const LONG_RUNNING_EVENT_BYTES = 100 * 1024;
export const LONG_RUNNING_SECONDS = 55;
export const RETRY_DATA_BYTES = 4 * 1024;
export const DELAY_MAX_SECONDS = 900;
export const RETRY_AFTER_MAX_SECONDS = 900;
/** "Retries use exponential backoff, with intervals reaching up to approximately 15 minutes." */
export const BACKOFF_MAX_SECONDS = 900;
/** Pushes that one first invocation may lead to. */
export const CHAIN_LENGTH = 1000;
export const RETENTION_MS = 24 * 3_600_000;
/** https://developer.atlassian.com/platform/forge/events-reference/product_events/ */
export const PRODUCT_EVENT_RETRIES = 4;

/** Not a limit of Forge's, only of the local machine. */
export const PARALLEL_EVENTS = 12;
