import type { CallLog, Send } from '../kit/http';

/** How Confluence is reached: Forge's `requestConfluence`, as the app or as the person. */
export interface PagesOptions {
  send: Send;
  /** Milliseconds since the epoch; tests move it. */
  now: () => number;
  /** Milliseconds this invocation may still run. */
  remaining: () => number;
  log?: CallLog | undefined;
}
