/** One call that a connector makes: what is known about it, and what a repeated one does. */
export interface Operation {
  readonly call: string;
  readonly evidence: string;
  readonly repeat: string;
  readonly flows: readonly string[];
}
