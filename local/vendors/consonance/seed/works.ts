import { CONTACTS } from './people';
import { daysAfter } from './days';
import { productIdOf } from './products';
import type { TitleSeed } from './title';
import type { ContributionDoc, Subject, TextDoc, WorkDoc } from '../rows';

export function workOf(title: TitleSeed, at: number): WorkDoc {
  const has = (trouble: TitleSeed['troubles'][number]) => title.troubles.includes(trouble);
  const first = productIdOf(at, 0);
  return {
    id: title.id,
    title: title.title,
    subtitle: title.subtitle ?? null,
    acronym: null,
    alternativeTitles: [],
    workType: title.imprint === 5 ? "Children's" : 'Trade',
    stageId: title.stage,
    seasonId: title.season,
    tierId: 41 + (at % 3),
    imprintId: title.imprint,
    series: title.series ?? null,
    subjects: subjectsOf(title),
    contributions: contributionsOf(title, at),
    texts: has('no-description') ? [] : textsOf(title, at),
    pictures: has('no-cover')
      ? []
      : [
          {
            id: 40_000 + at,
            url: `/covers/${title.id}.svg`,
            caption: `Cover of ${title.title}`,
            productIds: [first],
          },
        ],
    runs: title.published !== null && title.stage >= 5 ? [runOf(title, at)] : [],
    audience: title.imprint === 5 ? 'For the young' : 'General',
    editionNumber: null,
  };
}

function subjectsOf({ themas, bisacs, troubles }: TitleSeed): Subject[] {
  const list = (scheme: Subject['scheme'], codes: string[]) =>
    codes.map((code, at) => ({
      scheme,
      code,
      description: `${scheme} ${code}`,
      main: at === 0,
    }));
  return [
    ...(troubles.includes('no-thema') ? [] : list('THEMA', themas)),
    ...(troubles.includes('no-bisac') ? [] : list('BISAC', bisacs)),
  ];
}

function contributionsOf({ authors, formats, troubles }: TitleSeed, at: number): ContributionDoc[] {
  const credited = authors.map((contactId, place) => ({
    id: 20_000 + at * 10 + place,
    contactId,
    role: contactId === 508 && place > 0 ? 'A12' : 'A01',
    sequence: troubles.includes('twice-first') ? 1 : place + 1,
  }));
  if (!formats.includes('audio') || troubles.includes('narrator-missing')) return credited;
  const reader = { contactId: 510, role: 'E07', sequence: authors.length + 1 };
  return [...credited, { id: 20_009 + at * 10, ...reader }];
}

function textsOf(title: TitleSeed, at: number): TextDoc[] {
  const author = CONTACTS.find(({ id }) => id === title.authors[0])?.before ?? 'the author';
  const short = `${title.title}: a new book by ${author}, from Aurora Press.`;
  const long = title.troubles.includes('long-short-description');
  return [
    {
      id: 30_000 + at * 10,
      variant: 'SHORT_DESCRIPTION',
      external: long ? `${short} `.repeat(9).trim() : short,
      internal: 'Agreed with sales.',
      fromDate: title.published === null ? null : daysAfter(title.published, -120),
      productIds: [productIdOf(at, 0)],
    },
    {
      id: 30_001 + at * 10,
      variant: 'MAIN_DESCRIPTION',
      external: `<p>${short}</p><p>It is told in ${7 + (at % 5)} parts.</p>`,
      internal: '',
      fromDate: null,
      productIds: [productIdOf(at, 0)],
    },
  ];
}

const runOf = ({ published, stage, troubles }: TitleSeed, at: number) => ({
  id: 50_000 + at,
  name: 'First printing',
  deliveryDate: daysAfter(published ?? '', troubles.includes('prints-late') ? 12 : -35),
  productId: productIdOf(at, 0),
  quantity: 2500,
  received: stage >= 7 ? 2500 : null,
});
