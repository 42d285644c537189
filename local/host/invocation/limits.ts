/**
 * Limits of one invocation. https://developer.atlassian.com/platform/forge/limits-invocation/ (2026-10).
 */

/** Seconds. A consumer's and a scheduled trigger's may be set in the manifest, up to 900. */
export const TIMEOUT_SECONDS = {
  /** Resolvers, adfExport and other functions behind a user interface. */
  ui: 25,
  trigger: 25,
  webtrigger: 55,
  consumer: 55,
  schedule: 55,
} as const;

export type Door = keyof typeof TIMEOUT_SECONDS;

export const TIMEOUT_MAX_SECONDS = 900;
export const TIMEOUT_CAN_BE_SET: ReadonlySet<Door> = new Set<Door>(['consumer', 'schedule']);

export const MEMORY_DEFAULT_MB = 512;

/** Bytes of what a function is given. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Bytes of a call from the front end. */
export const FRONT_END_REQUEST_BYTES = 500 * 1024;
/** Bytes of what goes back to the front end. */
export const ANSWER_BYTES = 5 * 1024 * 1024;

/** Per started minute of the function's time-out: "A function with timeoutSeconds: 90 … 200 requests". */
export const EGRESS_CALLS_PER_MINUTE = 100;
export const LOG_LINES_PER_MINUTE = 100;
/** Bytes of all log lines of one invocation. */
export const LOG_BYTES = 200 * 1024;

export const startedMinutes = (timeoutSeconds: number): number => Math.ceil(timeoutSeconds / 60);
