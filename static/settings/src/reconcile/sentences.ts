import type { Finding } from '../../../../src/contracts/reconciliation';
import { wording } from './words';

export const nameOf = ({ subject }: Finding): string =>
  subject.name === '' ? wording().untitled[subject.type](subject.id) : subject.name;

export const differenceOf = ({ kind, values }: Finding): string =>
  wording().differences[kind](values);

/** What the repair does; where only people can, what they do and where. */
export function repairOf({ kind, repair }: Finding): string {
  const words = wording();
  if (repair !== 'by-hand') return words.repairs[repair];
  return words.byHand[kind] ?? words.byHandPublish;
}
