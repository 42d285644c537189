import type { ContactDoc } from '../rows';

const person = (id: number, before: string | null, keyNames: string | null, biography?: string) =>
  ({
    id,
    kind: 'Person',
    before,
    keyNames,
    biography: biography ?? null,
    isni: null,
    email: null,
    note: null,
  }) satisfies ContactDoc;

/** People and houses; some are entered the way that libraries and retailers complain about. */
export const CONTACTS: readonly ContactDoc[] = [
  {
    ...person(
      501,
      'Lena',
      'Aydin',
      'Lena Aydin writes novels about lighthouses and those who leave them.',
    ),
    isni: '0000000121032683',
    email: 'lena@aydin.example',
    note: 'Prefers to be written to.',
  },
  person(502, 'Tomás', 'Ibarra Luna', 'Tomás Ibarra Luna reports from river deltas.'),
  person(503, 'Grace', 'Whitfield', 'Grace Whitfield taught botany for thirty years.'),
  // Indexed by the given name: the family name of this author comes first.
  person(504, 'Chen', 'Weiming', 'Chen Weiming draws cities that are not there.'),
  person(505, null, 'Dr Jonas Feld', 'Jonas Feld is a physician.'),
  person(506, 'Mira', 'Sandoval'),
  person(507, 'Oluwaseun', 'Adeyemi', 'Oluwaseun Adeyemi cooks in Lagos and Leeds.'),
  person(508, 'Ingrid', 'Holm', 'Ingrid Holm illustrates books for the young.'),
  person(509, 'Pavel', null),
  person(510, 'Hannah', 'Okoro-Lind', 'Hannah Okoro-Lind edits and translates.'),
  { ...person(511, null, 'Aurora Press'), kind: 'Organisation' },
  {
    ...person(512, null, 'Northlight Agency'),
    kind: 'Organisation',
    email: 'desk@northlight.example',
  },
];
