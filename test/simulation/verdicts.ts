/** The invariants of delivery, each by its id. */
export const INVARIANTS = {
  I1: 'at most one live object for each effect',
  I2: 'everything that is owed comes to an end',
  I3: 'what is done is there, with the contents that were owed, and its link leads to it',
  I4: 'fences only grow, and nothing is written with an old one',
  I5: 'what has ended changes only when a person has it tried again',
  I6: 'no write begins that could outlive its claim',
  I7: 'what may have been made is made again only after a look-up could have shown it',
  I8: 'patience has limits: attempts, crashes, age',
  I9: 'nobody calls before the time that a system asked for, nor much while it does not answer',
  I10: 'one system’s patience is no other’s',
  I11: 'a feed passes no item that is not owed',
  I12: 'a feed that begins anew ends with the same links',
  I13: 'nothing is taken away that is still there, nor too much at once',
  I14: 'no more is written than people changed, and it comes to rest',
  I15: 'versions never go backwards, and what was approved is what is filed',
  I16: 'the value that loses a conflict is kept',
  I17: 'the same events again, in any order, change nothing',
  I18: 'the audit log is one unbroken chain, and every change of it is seen',
  I19: 'the platform’s limits hold',
  I20: 'no secret is stored or logged',
  I21: 'two sites in one process never see each other',
  I22: 'a file is complete or not there; an upload goes on where the system says',
  I23: 'what a later version wrote stays as it is',
  I24: 'the same seed gives the same trace',
} as const;
export type Invariant = keyof typeof INVARIANTS;

export interface Violation {
  invariant: Invariant;
  what: string;
  kind: 'lost' | 'doubled' | 'unfinished' | 'wrong';
}

/** Collects what should never be. */
export class Verdicts {
  readonly found: Violation[] = [];

  broken(invariant: Invariant, what: string, kind: Violation['kind'] = 'wrong'): void {
    if (this.found.length < 20) this.found.push({ invariant, what, kind });
  }

  unless(holds: boolean, invariant: Invariant, what: () => string): void {
    if (!holds) this.broken(invariant, what());
  }
}
