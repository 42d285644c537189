import type { DeliveryLine } from '../../../src/contracts/delivery';
import type { ProblemView } from '../../../src/contracts/problem';
import type { SystemKey } from '../../../src/contracts/systems';

/** The setting that removes the cause of a failure. */
export type Place =
  | { kind: 'connection'; system: SystemKey }
  /** The rule by which pages of the space become records; `problem` is what OpenText said about it. */
  | { kind: 'rule'; spaceKey: string; problem: ProblemView };

const CONNECTION = [
  'not-connected',
  'egress-denied',
  'wrong-address',
  'unauthorised',
  'bad-answer',
];
const RULE = [
  'not-configured',
  'bad-request',
  'field-empty',
  'field-unfit',
  'forbidden',
  'not-found',
];

/** Undefined when no setting helps, but the page, the other system or patience. */
export function placeOf({
  code,
  subject,
  flow,
  system,
  spaceKey,
}: DeliveryLine): Place | undefined {
  if (code === null) return undefined;
  if (CONNECTION.includes(code)) return { kind: 'connection', system };
  if (flow !== 'publish-approved-page' || spaceKey === null || !RULE.includes(code)) {
    return undefined;
  }
  return { kind: 'rule', spaceKey, problem: { code, ...(subject !== null && { subject }) } };
}
