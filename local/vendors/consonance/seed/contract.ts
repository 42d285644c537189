import type { ContractDoc } from '../rows';
import { daysAfter } from './days';
import type { TitleSeed } from './title';

/** Without a signature the title is a proposal, whatever its stage says. */
export function contractOf(title: TitleSeed, at: number): ContractDoc {
  const due = title.published === null ? null : daysAfter(title.published, -300);
  const late = title.troubles.includes('manuscript-late');
  const ended = title.troubles.includes('terminated');
  const rights = ['Volume', 'Ebook', ...(title.formats.includes('audio') ? ['Audio'] : [])];
  return {
    id: 8_100 + at,
    workId: title.id,
    name: `${title.title} – head contract`,
    client: title.id % 2 === 0 ? 'Northlight Agency' : 'The author',
    description: null,
    signed: title.signed,
    term: 'Legal term of copyright',
    ...(ended ? ENDED : { terminated: null, terminationReason: null }),
    msDue: due,
    msRevised: late && due !== null ? daysAfter(due, 60) : null,
    msActual: late || due === null || title.stage < 3 ? null : due,
    pubBefore: title.signed === null ? null : daysAfter(title.signed, 730),
    deliveries: due === null ? [] : [manuscript(at, due, late)],
    rights: rights.map((type, place) => ({ id: 70_000 + at * 10 + place, type, cut: 0 })),
  };
}

const ENDED = { terminated: '2026-10-01', terminationReason: 'Manuscript not delivered' };

const manuscript = (at: number, dateDue: string, late: boolean) => ({
  id: 60_000 + at * 10,
  dateDue,
  type: 'Manuscript',
  requirement: 'Complete and edited by the author',
  slipped: late ? daysAfter(dateDue, 60) : null,
});
