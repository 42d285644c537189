/**
 * What can go wrong, and whether the same attempt may work later. The sentence a person reads is chosen by the
 * code in the browser (static/kit/problems), in their language; nothing of a vendor's text is passed on as ours.
 */
export const PROBLEMS = {
  // A connected system
  'not-connected': { retry: false },
  'egress-denied': { retry: false },
  'wrong-address': { retry: false },
  unauthorised: { retry: false },
  forbidden: { retry: false },
  'not-found': { retry: false },
  'name-taken': { retry: false },
  refused: { retry: false },
  'too-large': { retry: false },
  'bad-request': { retry: false },
  /** A field of a category that must have a value, or whose value does not fit; `subject` is its name. */
  'field-empty': { retry: false },
  'field-unfit': { retry: false },
  'bad-answer': { retry: false },
  conflict: { retry: true },
  'rate-limited': { retry: true },
  unavailable: { retry: true },
  /** The request may have been carried out: time-out or failure after it was sent. */
  'outcome-unknown': { retry: true },
  /** Nothing was sent: too little of the function's time, or of its calls, was left. */
  'out-of-time': { retry: true },
  /** Forge's storage takes so many operations in a minute, and this minute's are used up. */
  'storage-busy': { retry: true },
  // Our own rules
  'page-changed': { retry: false },
  'already-decided': { retry: false },
  'not-an-approver': { retry: false },
  'set-changed': { retry: false },
  'set-unseen': { retry: false },
  'not-your-turn': { retry: false },
  'nobody-decides': { retry: false },
  'code-needed': { retry: false },
  'code-wrong': { retry: false },
  'code-used': { retry: false },
  'locked-out': { retry: false },
  'no-authenticator': { retry: false },
  'not-approved': { retry: false },
  'not-ready': { retry: false },
  'not-configured': { retry: false },
  'no-permission': { retry: false },
  'in-use': { retry: false },
  /** The same piece of work was owed before with other contents. */
  'key-reused': { retry: false },
  'approval-needed': { retry: false },
  /** Two systems answer each other's changes. */
  loop: { retry: false },
  /** More would be taken away at once than a mistake should be able to. */
  'mass-delete': { retry: false },
  'invalid-input': { retry: false },
  unexpected: { retry: false },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemDetails {
  /** The system or thing it happened to: "OpenText", a page's title, a field's name. */
  subject?: string | undefined;
  /** For developers and logs only; never shown and never holds a body or a secret. */
  detail?: string | undefined;
  retryAfterSeconds?: number | undefined;
  /** Until when it is so, ISO 8601 in UTC. */
  until?: string | undefined;
  cause?: unknown;
}

/** The one error class of the app. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly subject: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly until: string | undefined;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super([details.subject, code, details.detail].filter(Boolean).join(': '), {
      cause: details.cause,
    });
    this.code = code;
    this.subject = details.subject;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.until = details.until;
  }

  get shouldRetry(): boolean {
    return PROBLEMS[this.code].retry;
  }
}
